import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { invalid } from '../common/app-error';
import { type KnownContributor, linkName } from '../domain/people/name-links';
import { type ContributorKind, normalName } from '../domain/people/contributors';
import type { PrintedByline } from './printed-byline';
import { Byline } from './byline.entity';
import { Contributor } from './contributor.entity';

export type BylineItem = { articleId: string } | { photoId: string };
/** A credit to be written; a name nobody bears yet becomes a contributor of `kind`. */
export type NewByline = PrintedByline & { kind?: ContributorKind };

/** The credits of stories and photos, and who the names stand for. */
@Injectable()
export class Bylines {
  /** Puts these credits on an item in this order, in place of those it had. */
  async replace(tx: EntityManager, item: BylineItem, publicationId: string, printed: readonly NewByline[]): Promise<void> {
    await tx.delete(Byline, item);
    const links = await this.link(tx, publicationId, printed);
    await tx.insert(Byline, printed.map((byline, position) => ({
      ...item, position, contributorId: links[position],
      printedName: byline.name, printedLabel: byline.label ?? '', role: byline.role ?? 'text',
    })));
  }

  /** The accounts of those who sign a story. */
  async accountsOf(tx: EntityManager, articleId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      'SELECT DISTINCT c.user_id AS id FROM bylines b JOIN contributors c ON c.id = b.contributor_id WHERE b.article_id = $1 AND c.user_id IS NOT NULL', [articleId]);
    return rows.map(({ id }) => id);
  }

  /** The accounts of those who sign each of these stories. */
  async accountsOfAll(tx: EntityManager, articleIds: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await tx.query<{ id: string; accounts: string[] }[]>(
      `SELECT b.article_id AS id, array_agg(DISTINCT c.user_id) AS accounts FROM bylines b JOIN contributors c ON c.id = b.contributor_id
       WHERE b.article_id = ANY($1::uuid[]) AND c.user_id IS NOT NULL GROUP BY b.article_id`, [articleIds]);
    return new Map(rows.map(({ id, accounts }) => [id, accounts]));
  }

  private async link(tx: EntityManager, publicationId: string, printed: readonly NewByline[]): Promise<(string | null)[]> {
    if (printed.length === 0) return [];
    const known = await this.bearersOf(tx, publicationId, printed);
    const links: (string | null)[] = [];
    for (const [position, byline] of printed.entries()) links.push(await this.linkOne(tx, publicationId, byline, known, position));
    return links;
  }

  private async linkOne(tx: EntityManager, publicationId: string, byline: NewByline, known: KnownContributor[], position: number): Promise<string | null> {
    const { name, contributorId } = byline;
    if (contributorId === null) return null;
    if (contributorId !== undefined) {
      if (!known.some(({ id }) => id === contributorId)) throw invalid({ [`bylines.${position}.contributorId`]: { code: 'field.foreign' } });
      return contributorId;
    }
    const linked = linkName(name, known);
    if (linked) return linked.id;
    const isShared = known.some(({ printedName, penNames }) => [printedName, ...penNames].some((one) => normalName(one) === normalName(name)));
    if (isShared) return null;
    const kind = byline.kind ?? 'person';
    const created = await tx.save(tx.create(Contributor, { publicationId, printedName: normalName(name), kind, penNames: [] }));
    known.push({ id: created.id, printedName: created.printedName, penNames: [], kind });
    return created.id;
  }

  /** Everyone of this paper who could be meant: by name, by pen name or by id. The merged-away stand aside. */
  private bearersOf(tx: EntityManager, publicationId: string, printed: readonly NewByline[]): Promise<KnownContributor[]> {
    const names = printed.map(({ name }) => normalName(name));
    const ids = printed.flatMap(({ contributorId }) => (contributorId ? [contributorId] : []));
    return tx.query<KnownContributor[]>(
      `SELECT id, printed_name AS "printedName", pen_names AS "penNames", kind FROM contributors
       WHERE publication_id = $1 AND merged_into_id IS NULL
         AND (printed_name = ANY($2) OR pen_names && $2 OR id = ANY($3::uuid[]))`,
      [publicationId, names, ids],
    );
  }
}

/** The credits of an item as JSON, for a reading view: `bylinesOf('article_id', 'a.id')`. */
export const bylinesOf = (column: 'article_id' | 'photo_id', id: string): string => `
  coalesce((SELECT json_agg(json_build_object('id', b.id, 'name', b.printed_name, 'label', b.printed_label, 'role', b.role,
      'contributorId', b.contributor_id, 'position', b.position) ORDER BY b.position)
    FROM bylines b WHERE b.${column} = ${id}), '[]')`;
