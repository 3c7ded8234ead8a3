import { isDeepStrictEqual } from 'node:util';
import { type AuditActions, type Changes, changesBetween } from '../audit/audit-actions';
import type { AuditActor } from '../audit/audit.service';
import { projected } from '../common/written-body';
import type { Statement } from '../database/sql';
import type { Body } from '../domain/copy/body';
import type { ArticleDto } from './article.dto';
import type { Article } from './article.entity';
import type { RevisionReason } from './article-revision.entity';

/** What an edit may write, and the column each field stands in. */
const COLUMNS = {
  slug: 'slug', kicker: 'kicker', headline: 'headline', deck: 'deck', body: 'body', bodyText: 'body_text', characterCount: 'character_count',
  targetLength: 'target_length', genre: 'genre', section: 'section', source: 'source', dateline: 'dateline', mustRun: 'must_run', noCut: 'no_cut',
  level: 'level', instructions: 'instructions', clearanceFrom: 'clearance_from', clearanceOpinion: 'clearance_opinion', clearedAt: 'cleared_at',
  needsClearance: 'needs_clearance', clearedBy: 'cleared_by', embargoUntil: 'embargo_until', dueAt: 'due_at',
  continuedFromPage: 'continued_from_page', continuedToPage: 'continued_to_page',
} as const satisfies Partial<Record<keyof Article, string>>;

const WORDS = ['kicker', 'headline', 'deck', 'body'] as const;
/** What changes when somebody writes on: the one save worth a kept plan on every connection. */
const WRITING_ON = 'body,bodyText,characterCount';

export type Edited = { [Field in keyof typeof COLUMNS]?: unknown };
export interface Saving { id: string; version: number; edited: Edited; changes: Changes; actor: AuditActor }
/** Nothing comes back when somebody else has written since that version. */
export interface Saved { version: number; updatedAt: string; revision: number }

const inOneZone = (moment: unknown): unknown => (typeof moment === 'string' ? new Date(moment).toISOString() : moment);

/** What of an edit differs from the story as it stands, and how that is noted on the record. */
export const editOf = (before: ArticleDto, given: Edited, words: Body | undefined): { edited: Edited; noted: Changes } => {
  // The same moment may be written in another zone.
  const settled = <Fields extends Edited>(fields: Fields): Fields => ({ ...fields, embargoUntil: inOneZone(fields.embargoUntil), clearedAt: inOneZone(fields.clearedAt), dueAt: inOneZone(fields.dueAt) });
  const wanted = settled(given);
  const noted = changesBetween(settled(before), wanted);
  const edited = Object.fromEntries(Object.entries(wanted).filter(([field]) => field in noted));
  if (!words || isDeepStrictEqual(words, before.body)) return { edited, noted };
  const { body, ...counted } = projected(words);
  return { edited: { ...edited, body, ...counted }, noted: { ...noted, ...changesBetween(before, counted) } };
};

export const isReworded = (edited: Edited): boolean => WORDS.some((field) => field in edited);

/**
 * A save in one statement, which holds as a whole or not at all: the story if it still is at the version that was
 * seen, a revision if its words changed, and the line on the record. Autosaving makes it the most frequent write here.
 */
export const savingOf = ({ id, version, edited, changes, actor }: Saving): Statement => {
  const values: unknown[] = [id, version, actor.id, actor.displayName, JSON.stringify({ changes } satisfies AuditActions['article.changed'])];
  const fields = Object.keys(edited) as (keyof Edited)[];
  const set = fields.map((field) => `${COLUMNS[field]} = $${values.push(field === 'body' ? JSON.stringify(edited[field]) : edited[field])}`);
  const reason: RevisionReason = 'saved';
  const kept = isReworded(edited)
    ? `INSERT INTO article_revisions (article_id, number, kicker, headline, deck, body, reason, author_id, author_name)
       SELECT id, last + 1, kicker, headline, deck, body, '${reason}', $3::uuid, $4 FROM saved RETURNING number, jsonb_build_object('revision', number) AS noted`
    : "SELECT last AS number, '{}'::jsonb AS noted FROM saved";
  return {
    name: fields.join() === WRITING_ON ? 'article_written_on' : undefined,
    text: `
      WITH saved AS (
        UPDATE articles a SET ${[...set, 'updated_at = now()', 'version = version + 1'].join(', ')} WHERE id = $1 AND version = $2 AND deleted_at IS NULL
        RETURNING id, kicker, headline, deck, body, version, updated_at,
          (SELECT coalesce(max(r.number), 0) FROM article_revisions r WHERE r.article_id = a.id) AS last),
      kept AS (${kept}),
      noted AS (
        INSERT INTO audit_entries (action, actor_id, actor_name, subject_kind, subject_id, payload)
        SELECT 'article.changed', $3::uuid, $4, 'article', saved.id, $5::jsonb || kept.noted FROM saved CROSS JOIN kept)
      SELECT saved.version, to_json(saved.updated_at) #>> '{}' AS "updatedAt", kept.number AS revision FROM saved CROSS JOIN kept`,
    values,
  };
};
