import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { shownTo } from '../articles/articles.service';
import { invalidField } from '../common/app-error';
import { type ListQuery, parseListQuery } from '../common/list/list-query';
import type { Bind } from '../database/list-spec';
import { Sql } from '../database/sql';
import type { Actor } from '../domain/people/roles';
import { type Queue, queuesOf } from '../domain/workflow/queues';
import { BOARD_STATES, boardConditions, copyTimes, DESK_STORIES, DUE_KEY, queueConditions, STORY } from './board.view';
import type { BoardColumnDto, BoardDto, BoardParams, BoardStoryDto, ColumnsParams } from './board.dto';

const MOST = 50;
const USUAL = 25;
const IN_A_COLUMN = 30;

interface Place { due: string; id: string }
interface Answer extends Record<string, unknown> { counts: Partial<Record<Queue, number>>; rows: { due: string; story: BoardStoryDto }[] }

/** The desk board: each reader's piles, and all that is in work by its state. */
@Injectable()
export class Board {
  constructor(private readonly sql: Sql) {}

  /** Every pile counted and one page of one of them, in one statement. */
  async of(actor: Actor, { queue = queuesOf(actor)[0], filter, after, limit }: BoardParams): Promise<BoardDto> {
    const { values, bind } = binder();
    const wanted = limitOf(limit);
    const now = new Date();
    const times = copyTimes(now, bind);
    const piles = queueConditions(actor, now, bind);
    const pile = piles[queue];
    if (!pile) throw invalidField('queue', 'field.choice', { choices: queuesOf(actor).join('、') });
    const living = boardConditions(filterOf(filter), bind);
    const counts = Object.entries(piles).map(([name, condition]) => `'${name}', count(*) FILTER (WHERE ${condition})`).join(', ');
    const answer = await this.sql.row<Answer>({
      text: `
        WITH ${times}
        SELECT (SELECT json_build_object(${counts}) FROM ${DESK_STORIES} WHERE ${living}) AS counts,
          coalesce((SELECT json_agg(json_build_object('due', page.due::text, 'story', ${STORY}) ORDER BY page.due, page.id)
            FROM (SELECT a.id, ${DUE_KEY} AS due FROM ${DESK_STORIES} WHERE ${living} AND ${pile} ${beyond(after, bind)} ORDER BY due, a.id LIMIT ${wanted + 1}) page
            JOIN articles a ON a.id = page.id), '[]') AS rows`,
      values,
    });
    if (!answer) throw new Error('the board statement answers one row');
    const rows = answer.rows.slice(0, wanted);
    const last = rows.at(-1);
    return {
      queue, queues: queuesOf(actor).map((name) => ({ queue: name, count: answer.counts[name] ?? 0 })), stories: rows.map(({ story }) => shownTo(actor, story)),
      next: answer.rows.length > wanted && last ? cursorOf({ due: last.due, id: last.story.id }) : null,
    };
  }

  /** All that is in work, by state: the first of each, and how many there are. */
  async columns(actor: Actor, { filter }: ColumnsParams): Promise<BoardColumnDto[]> {
    const { values, bind } = binder();
    const times = copyTimes(new Date(), bind);
    const living = boardConditions(filterOf(filter), bind);
    const found = await this.sql.rows<{ status: BoardColumnDto['status']; count: number; stories: BoardStoryDto[] }>({
      text: `
        WITH ${times}
        SELECT s.status, counted.count, coalesce(shown.stories, '[]') AS stories
        FROM unnest(${bind([...BOARD_STATES])}::text[]) WITH ORDINALITY s(status, position)
        CROSS JOIN LATERAL (SELECT count(*)::int AS count FROM articles a WHERE ${living} AND a.status = s.status) counted
        CROSS JOIN LATERAL (SELECT json_agg(${STORY} ORDER BY page.due, page.id) AS stories
          FROM (SELECT a.id, ${DUE_KEY} AS due FROM ${DESK_STORIES} WHERE ${living} AND a.status = s.status ORDER BY due, a.id LIMIT ${IN_A_COLUMN}) page JOIN articles a ON a.id = page.id) shown
        ORDER BY s.position`,
      values,
    });
    return found.map((column) => ({ ...column, stories: column.stories.map((story) => shownTo(actor, story)) }));
  }
}

const binder = (): { values: unknown[]; bind: Bind } => {
  const values: unknown[] = [];
  return { values, bind: (value) => `$${values.push(value)}` };
};

const filterOf = (filter: string | undefined): ListQuery['filter'] => parseListQuery({ filter }).filter;

const limitOf = (limit: string | undefined): number => {
  const wanted = limit === undefined ? USUAL : Number(limit);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > MOST) throw invalidField('limit', 'field.range', { min: 1, max: MOST });
  return wanted;
};

const cursorOf = ({ due, id }: Place): string => Buffer.from(`${due} ${id}`).toString('base64url');

/** What lies below the place where the page before ended. */
const beyond = (after: string | undefined, bind: Bind): string => {
  if (after === undefined) return '';
  const [, due, id] = /^(.+) (\S+)$/u.exec(Buffer.from(after, 'base64url').toString()) ?? [];
  if (due === undefined || !isUUID(id) || (due !== 'infinity' && Number.isNaN(Date.parse(due)))) throw invalidField('after', 'field.invalid');
  return `AND (${DUE_KEY}, a.id) > (${bind(due)}::timestamptz, ${bind(id)}::uuid)`;
};
