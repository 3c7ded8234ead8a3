import { Injectable } from '@nestjs/common';
import { Sql } from '../database/sql';
import type { CheckKnowledge } from '../domain/copy/checks/context';
import type { KeptDecision } from '../domain/copy/checks/decisions';
import type { RecentStory } from '../domain/copy/checks/duplicates';
import { sketchOf } from '../domain/copy/likeness';
import type { CheckKnowledgeDto, KnownListRuleDto, KnownOfficeHolderDto } from './check-knowledge.dto';
import type { CheckedPlace, CheckedSubject } from './check-subjects.service';

/** A decision as it is kept, with whose story it was said of. */
export type KeptRow = KeptDecision & { id: string; subjectId: string };

interface Known { rules: KnownListRuleDto[]; holders: KnownOfficeHolderDto[] }

const MAX_RULES = 20_000;
const MAX_HOLDERS = 2_000;

const KNOWN = `SELECT
  coalesce((SELECT json_agg(json_build_object('id', r.id, 'kind', r.kind, 'pattern', r.pattern, 'suggestion', r.suggestion, 'exceptions', r.exceptions, 'severity', r.severity,
    'licenceKind', r.licence_kind, 'validFrom', r.valid_from, 'validUntil', r.valid_until, 'source', r.source))
    FROM (SELECT * FROM check_rules WHERE publication_id = $1 AND status = 'published' ORDER BY id LIMIT ${MAX_RULES}) r), '[]') AS rules,
  coalesce((SELECT json_agg(json_build_object('name', o.name, 'title', o.title, 'body', o.body, 'rank', o.rank, 'from', o.in_office_from, 'until', o.in_office_until) ORDER BY o.rank, o.created_at)
    FROM (SELECT * FROM office_holders WHERE publication_id = $1 ORDER BY rank LIMIT ${MAX_HOLDERS}) o), '[]') AS holders`;

const DAYS = 90;
/** The newest stories are looked at, and of them those of the last ninety days. */
const NEWEST = 1_500;
const MAX_RECENT = 800;

const RECENT = `
  SELECT a.id, a.headline AS title, printed.published_on::text AS "publishedOn", a.version,
    CASE WHEN s.article_version = a.version THEN to_json(s.sketch) END AS sketch, CASE WHEN s.article_version IS DISTINCT FROM a.version THEN a.body_text END AS text
  FROM (SELECT * FROM articles WHERE publication_id = $1 AND deleted_at IS NULL AND status <> 'killed' ORDER BY created_at DESC, id DESC LIMIT ${NEWEST}) a
  LEFT JOIN story_sketches s ON s.article_id = a.id
  LEFT JOIN LATERAL (SELECT i.published_on FROM page_items t JOIN pages g ON g.id = t.page_id JOIN issues i ON i.id = g.issue_id WHERE t.article_id = a.id ORDER BY i.published_on LIMIT 1) printed ON true
  WHERE coalesce(printed.published_on, a.created_at::date) BETWEEN coalesce($2::date, current_date) - ${DAYS} AND coalesce($2::date, current_date)
  LIMIT ${MAX_RECENT}`;

interface RecentRow { id: string; title: string; publishedOn: string | null; version: number; sketch: number[] | null; text: string | null }

/** What the newsroom knows when it reads: its lists, its register, the rest of the issue, and what ran lately. */
@Injectable()
export class CheckKnowledgeOf {
  constructor(private readonly sql: Sql) {}

  /** Of a paper and an issue, without what ran lately: what a writer's own screen reads by. */
  async around(place: CheckedPlace, around: readonly CheckedSubject[]): Promise<Omit<CheckKnowledgeDto, 'decisions'>> {
    const known = await this.sql.row<Known & Record<string, unknown>>({ text: KNOWN, values: [place.publicationId] });
    return {
      publishedOn: place.publishedOn, publication: { name: place.publicationName, places: [], licenceKind: place.licenceKind },
      vocabulary: around.map(wordsOf).join('\n'), bylineNames: around.flatMap(({ story }) => story?.bylines.map(({ name }) => name) ?? []),
      listRules: known?.rules ?? [], officeHolders: known?.holders ?? [],
    };
  }

  /** All that is known of a paper and an issue; of no paper nothing. */
  async whole(place: CheckedPlace | null, around: readonly CheckedSubject[]): Promise<CheckKnowledge> {
    if (place === null) return {};
    const [known, recent] = await Promise.all([this.around(place, around), this.recent(place)]);
    return { ...known, recent };
  }

  /** What was decided of these things, and of words for good in the whole paper. */
  decided(publicationId: string, subjectIds: readonly string[]): Promise<KeptRow[]> {
    const columns = 'id, subject_id AS "subjectId", decision, fingerprint, words_key AS "wordsKey", reason, decided_by_name AS "byName", decided_at AS at';
    return this.sql.rows<KeptRow & Record<string, unknown>>({
      text: `SELECT ${columns} FROM check_decisions WHERE subject_id = ANY($2::uuid[])
        UNION SELECT ${columns} FROM check_decisions WHERE publication_id = $1 AND decision = 'ignoredAlways' LIMIT 20000`,
      values: [publicationId, subjectIds],
    });
  }

  /** Stories of the last ninety days; those whose words changed since are reckoned anew and kept. */
  private async recent({ publicationId, publishedOn }: CheckedPlace): Promise<RecentStory[]> {
    const rows = await this.sql.rows<RecentRow & Record<string, unknown>>({ text: RECENT, values: [publicationId, publishedOn] });
    const reckoned = rows.map(({ text, sketch, ...story }) => ({ ...story, sketch: sketch ?? sketchOf(text ?? ''), isNew: sketch === null }));
    const anew = reckoned.filter(({ isNew }) => isNew);
    if (anew.length > 0) await this.keep(anew);
    return reckoned;
  }

  private async keep(stories: readonly { id: string; version: number; sketch: readonly number[] }[]): Promise<void> {
    await this.sql.rows({
      text: `INSERT INTO story_sketches (article_id, article_version, sketch)
        SELECT g.id, g.version, ARRAY(SELECT jsonb_array_elements_text(g.sketch)::bigint) FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, version integer, sketch jsonb) JOIN articles a ON a.id = g.id
        ON CONFLICT (article_id) DO UPDATE SET article_version = excluded.article_version, sketch = excluded.sketch`,
      values: [JSON.stringify(stories.map(({ id, version, sketch }) => ({ id, version, sketch })))],
    });
  }
}

/** The printed words of a thing, without bylines. */
const wordsOf = ({ story, text }: CheckedSubject): string => story?.passages.filter(({ field }) => field !== 'byline').map((passage) => passage.text).join('\n') ?? text;
