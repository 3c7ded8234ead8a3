import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { notFound } from '../common/app-error';
import { Sql } from '../database/sql';
import { type FrozenPiece, readingText } from '../domain/proofs/frozen-text';
import { toSvg } from '../domain/typeset/svg';
import { type PictureFile, Pictures } from '../photos/pictures.service';
import { contentKey, Storage } from '../storage/storage';
import type { FrozenComposition, FrozenRevisions } from './frozen';
import type { ProofCompositionDto } from './proof.dto';

/** A proof's stored PDF on its way out. */
export interface StoredPdf { content: Readable; bytes: number; hash: string; fileName: string }

/** What a frozen proof is given out as: its drawing, its words, its PDF byte for byte. */
@Injectable()
export class ProofFiles {
  constructor(private readonly sql: Sql, private readonly storage: Storage, private readonly pictures: Pictures) {}

  async composition(id: string): Promise<ProofCompositionDto> {
    const { composition: { displayList, hotAreas, reports }, pieces } = await this.kept<{ composition: FrozenComposition; pieces: FrozenPiece[] }>(id, 'composition, text AS pieces');
    return { displayList, hotAreas, reports, pieces };
  }

  async svg(id: string): Promise<string> {
    const { composition, revisions } = await this.kept<{ composition: FrozenComposition; revisions: FrozenRevisions }>(id, 'composition, revisions');
    return toSvg(composition.displayList, (photoId) => (revisions.photos[photoId] ? `/api/proofs/${id}/photos/${photoId}` : null));
  }

  /** A photo as it was when the proof was pulled, whatever file its record has now. */
  async photo(id: string, photoId: string): Promise<PictureFile> {
    const { hash } = await this.kept<{ hash: string | null }>(id, "revisions -> 'photos' ->> $2 AS hash", [photoId]);
    if (hash === null) throw notFound();
    return this.pictures.ofFile(hash, 'preview');
  }

  async text(id: string): Promise<string> {
    return readingText((await this.kept<{ pieces: FrozenPiece[] }>(id, 'text AS pieces')).pieces);
  }

  async pdf(id: string): Promise<StoredPdf> {
    const { hash, bytes, fileName } = await this.kept<Omit<StoredPdf, 'content'>>(id, `pdf_hash AS hash, pdf_bytes AS bytes,
      (SELECT concat_ws('-', b.name, i.published_on::text, coalesce(g.page_number::text || '版', g.name), p.number || '.pdf')
        FROM pages g JOIN issues i ON i.id = g.issue_id JOIN publications b ON b.id = i.publication_id WHERE g.id = p.page_id) AS "fileName"`);
    return { content: await this.storage.read(contentKey(hash)), hash, bytes, fileName };
  }

  private async kept<Row extends object>(id: string, columns: string, values: readonly string[] = []): Promise<Row> {
    const row = await this.sql.row<Row & Record<string, unknown>>({ text: `SELECT ${columns} FROM proofs p WHERE p.id = $1`, values: [id, ...values] });
    if (!row) throw notFound();
    return row;
  }
}
