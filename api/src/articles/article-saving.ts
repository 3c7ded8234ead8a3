import { isDeepStrictEqual } from 'node:util';
import { type AuditActions, type Changes, changesBetween } from '../audit/audit-actions';
import type { AuditActor } from '../audit/audit.service';
import { projected } from '../common/written-body';
import type { Statement } from '../database/sql';
import type { Body } from '../domain/copy/body';
import type { Keeping, SaveKind } from '../domain/workflow/revision-policy';
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
/** What changes of a story as one types in it. */
const TYPED: ReadonlySet<string> = new Set([...WORDS, 'bodyText', 'characterCount']);
/** What changes when somebody writes on: the one save worth a kept plan on every connection. */
const WRITING_ON = 'body,bodyText,characterCount';

export type Edited = { [Field in keyof typeof COLUMNS]?: unknown };
export interface Saving { id: string; version: number; edited: Edited; changes: Changes; kind: SaveKind; keeping: Keeping; actor: AuditActor }
/** Nothing comes back when somebody else has written since that version. */
export interface Saved { version: number; updatedAt: string; revision: number; unkept: ArticleDto['unkept'] }

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

const isOnlyTyping = (changes: Changes): boolean => Object.keys(changes).every((field) => TYPED.has(field));

/** The words that stood there, as a revision of whoever left them unkept. */
const keepReplaced = (behind: number): string => `
      replaced AS (
        INSERT INTO article_revisions (article_id, number, kicker, headline, deck, body, reason, author_id, author_name, created_at)
        SELECT a.id, saved.revision - ${behind}, a.kicker, a.headline, a.deck, a.body, 'autosaved', u.id, u.display_name, a.updated_at
        FROM articles a JOIN saved ON saved.id = a.id JOIN users u ON u.id = a.unkept_by_id),`;

const keepBrought = (reason: RevisionReason): string => `
      brought AS (
        INSERT INTO article_revisions (article_id, number, kicker, headline, deck, body, reason, author_id, author_name)
        SELECT id, revision, kicker, headline, deck, body, '${reason}', $3::uuid, $4 FROM saved),`;

/** On the record stand whoever begins to write, every kept wording and every change of the slip; the rest of the typing is only announced. */
const record = (noted: string): string => `noted AS (
        INSERT INTO audit_entries (action, actor_id, actor_name, subject_kind, subject_id, payload)
        SELECT 'article.changed', $3::uuid, $4, 'article', saved.id, ${noted}::jsonb || jsonb_build_object('revision', saved.revision) FROM saved RETURNING 1)`;
const ANNOUNCE = `noted AS (
        SELECT announce(json_build_object('seq', 0, 'action', 'article.written', 'actorId', $3::uuid, 'actorName', $4::text, 'subjectId', saved.id, 'detail', NULL)::text) FROM saved)`;

/**
 * A save in one statement, which holds as a whole or not at all: the story if it still is at the version that was
 * seen, the revisions the policy asks for, and the line on the record. Autosaving makes it the most frequent write here.
 */
export const savingOf = ({ id, version, edited, changes, kind, keeping, actor }: Saving): Statement => {
  const { replaced, brought, begins } = keeping;
  const isAuto = kind === 'auto';
  const noted = { changes, ...(isAuto && { autosaved: true }) } satisfies AuditActions['article.changed'];
  const values: unknown[] = [id, version, actor.id, actor.displayName];
  const fields = Object.keys(edited) as (keyof Edited)[];
  const set = fields.map((field) => `${COLUMNS[field]} = $${values.push(field === 'body' ? JSON.stringify(edited[field]) : edited[field])}`);
  if (brought) set.push('unkept_by_id = NULL', 'unkept_since = NULL');
  else if (begins) set.push('unkept_by_id = $3::uuid', 'unkept_since = now()');
  const more = Number(replaced) + Number(brought);
  if (more) set.push(`revision = revision + ${more}`);
  const isQuiet = isAuto && !more && !begins && isOnlyTyping(changes);
  return {
    name: fields.join() === WRITING_ON && (isQuiet || (brought && !replaced && !isAuto)) ? `article_written_on_${isQuiet ? 'quietly' : 'and_kept'}` : undefined,
    text: `
      WITH saved AS (
        UPDATE articles a SET ${[...set, 'updated_at = now()', 'version = version + 1'].join(', ')} WHERE id = $1 AND version = $2 AND deleted_at IS NULL
        RETURNING id, kicker, headline, deck, body, version, updated_at, revision, unkept_by_id, unkept_since),${replaced ? keepReplaced(Number(brought)) : ''}${brought ? keepBrought(isAuto ? 'autosaved' : 'saved') : ''}
      ${isQuiet ? ANNOUNCE : record(`$${values.push(JSON.stringify(noted))}`)}
      SELECT saved.version, to_json(saved.updated_at) #>> '{}' AS "updatedAt", saved.revision,
        (SELECT json_build_object('byId', u.id, 'byName', u.display_name, 'since', saved.unkept_since) FROM users u WHERE u.id = saved.unkept_by_id) AS unkept
      FROM saved CROSS JOIN noted`,
    values,
  };
};
