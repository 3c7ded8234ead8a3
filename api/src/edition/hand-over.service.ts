import { Injectable } from '@nestjs/common';
import { Sql } from '../database/sql';
import { type ComposedPage, PageComposer } from '../pages/page-composer.service';
import { encodeIdml } from './idml/encode-idml';
import type { LinkedPhoto } from './idml/shapes';
import type { Output } from './output';
import { laidOut, nameOf, Printing } from './printing.service';

/** Hands pages over to a layout program, to be changed there. */
@Injectable()
export class HandOver {
  constructor(private readonly composer: PageComposer, private readonly printing: Printing, private readonly sql: Sql) {}

  async page(pageId: string): Promise<Output> {
    return this.idml([laidOut(await this.composer.compose(pageId))]);
  }

  async issue(issueId: string): Promise<Output> {
    return this.idml(await this.printing.pagesOf(issueId));
  }

  private idml(pages: readonly ComposedPage[]): Output {
    const title = nameOf(pages);
    const make = async (): Promise<Uint8Array> => {
      const photos = await this.photos(pages);
      const faces = new Map(pages.flatMap(({ facts }) => facts.faces.map(({ face, name }) => [face, name] as const)));
      return encodeIdml({ title, ownFaces: faces, pages: pages.map(({ own, composition, input }) => ({ spec: own.layout.spec, composition, input, photos })) });
    };
    return this.printing.output(pages, { kind: 'idml', mediaType: 'application/vnd.adobe.indesign-idml-package', fileName: `${title}.idml` }, make);
  }

  private async photos(pages: readonly ComposedPage[]): Promise<Map<string, LinkedPhoto>> {
    const ids = [...new Set(pages.flatMap(({ facts }) => facts.photos.map(({ id }) => id)))];
    const rows = ids.length === 0 ? [] : await this.sql.rows<LinkedPhoto & { id: string }>({
      text: 'SELECT id, file_name AS "fileName", width, height FROM photos WHERE id = ANY($1) AND file_hash IS NOT NULL AND width > 0 AND height > 0', values: [ids],
    });
    return new Map(rows.map(({ id, fileName, width, height }) => [id, { fileName: fileName || id, width, height }]));
  }
}
