import { Injectable } from '@nestjs/common';
import { parseListQuery } from '../common/list/list-query';
import { notFound } from '../common/app-error';
import { Sql } from '../database/sql';
import { type ListRule, WordLists } from '../domain/copy/checks/list-rules';
import { TextIndex } from '../text-index/text-index.service';
import type { RuleTrialDto, RuleTrialHitDto } from './check-rule.dto';

const KINDS = ['article', 'photo', 'notice'] as const;
/** Of one page of a trial so many places are shown; all are counted. */
const MAX_SHOWN = 200;
const ROUND = 20;

type Entry = ListRule & { publicationId: string };
interface Story { kind: string; id: string; title: string; publishedOn: string | null; texts: string[] }

const STORIES = `
  SELECT 'article' AS kind, a.id, a.headline AS title, ARRAY[a.kicker, a.headline, a.deck, a.body_text] AS texts, a.created_at FROM articles a WHERE a.id = ANY($1::uuid[]) AND a.deleted_at IS NULL
  UNION ALL SELECT 'photo', h.id, coalesce(nullif(h.headline, ''), left(h.caption, 40)), ARRAY[h.headline, h.caption], h.created_at FROM photos h WHERE h.id = ANY($1::uuid[]) AND h.deleted_at IS NULL
  UNION ALL SELECT 'notice', n.id, n.title, ARRAY[n.title, n.body_text], n.created_at FROM notices n WHERE n.id = ANY($1::uuid[]) AND n.deleted_at IS NULL`;

/** Tries an entry on what was printed before it is published: would have fired 37 times, here they are. */
@Injectable()
export class RuleTrial {
  constructor(private readonly sql: Sql, private readonly texts: TextIndex) {}

  /** Looks through a page of the stories that hold the entry's words, newest first; `range` counts stories. */
  async run(id: string, range: string | undefined): Promise<RuleTrialDto> {
    const rule = await this.entry(id);
    const { offset, limit } = parseListQuery({ range: range ?? '[0,99]' });
    const { stories, more } = await this.holding(rule, offset, limit);
    const lists = new WordLists([rule]);
    const hits = stories.flatMap((story) => story.texts.flatMap((text) => lists.check({ field: 'body', block: 0, text }).map(({ start, end }) => hitOf(story, text, start, end))));
    return { fired: hits.length, stories: new Set(hits.map((hit) => hit.id)).size, looked: stories.length, more, hits: hits.slice(0, MAX_SHOWN) };
  }

  private async entry(id: string): Promise<Entry> {
    const rule = await this.sql.row<Entry & Record<string, unknown>>({
      text: `SELECT id, publication_id AS "publicationId", kind, pattern, suggestion, exceptions, severity, licence_kind AS "licenceKind", valid_from AS "validFrom", valid_until AS "validUntil", source FROM check_rules WHERE id = $1`,
      values: [id],
    });
    if (!rule) throw notFound();
    return rule;
  }

  /** Stories that hold all words of one of its alternatives, by the text index. */
  private async holding({ pattern, publicationId }: Entry, offset: number, limit: number): Promise<{ stories: Story[]; more: boolean }> {
    const asked = pattern.split('|').map((alternative) => alternative.trim().replaceAll('…', ' '));
    const found = await Promise.all(asked.map((q) => this.texts.search({ q, kinds: KINDS, publicationId, offset: 0, limit: offset + limit + 1 })));
    const ids = [...new Set(found.flatMap(({ hits }) => hits.map(({ id }) => id)))];
    if (ids.length === 0) return { stories: [], more: false };
    const stories = await this.sql.rows<Story & Record<string, unknown>>({
      text: `SELECT s.kind, s.id, s.title, s.texts, printed.published_on::text AS "publishedOn" FROM (${STORIES}) s
        LEFT JOIN LATERAL (SELECT i.published_on FROM page_items t JOIN pages g ON g.id = t.page_id JOIN issues i ON i.id = g.issue_id
          WHERE t.article_id = s.id OR t.photo_id = s.id OR t.notice_id = s.id ORDER BY i.published_on LIMIT 1) printed ON true
        ORDER BY s.created_at DESC, s.id LIMIT $2 OFFSET $3`,
      values: [ids, limit + 1, offset],
    });
    return { stories: stories.slice(0, limit), more: stories.length > limit };
  }
}

const hitOf = ({ kind, id, title, publishedOn }: Story, text: string, start: number, end: number): RuleTrialHitDto =>
  ({ kind, id, title, publishedOn, quoted: text.slice(start, end), before: text.slice(Math.max(0, start - ROUND), start), after: text.slice(end, end + ROUND) });
