import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { DataSource } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { conflict, invalidField, notFound } from '../common/app-error';
import { writtenBody } from '../common/written-body';
import { Sql } from '../database/sql';
import { lockForUpdate } from '../database/versions';
import { EMPTY_BODY } from '../domain/copy/body';
import { type Handled, handsOf } from '../domain/copy/redline/hands';
import { redline } from '../domain/copy/redline/redline';
import { type AttributedText, redlineSteps, type Revision } from '../domain/copy/redline/redline-through';
import type { Words } from '../domain/copy/redline/words';
import type { Actor } from '../domain/people/roles';
import { keepWords } from './article-keeping';
import type { BlameDto, KeepAsideDto, RedlineDto, RedlineParams, RevisionDto, RevisionHeadDto, RevisionsParams } from './article-revision.dto';
import type { ArticleDto } from './article.dto';
import { Article } from './article.entity';
import { Articles, refuseUnlessMay } from './articles.service';

type Row<Fields> = Fields & Record<string, unknown>;

/** As many hands as one redline goes through; a story that went through more is looked at in pieces. */
const MOST_HANDS = 200;
/** More revisions than any story has, so that even the hands of a hostile one are told apart in bounded time. */
const MOST_REVISIONS = 5_000;

/** The state a story was in when it was worded: a move and the revision it keeps are of one moment, so it is the move before. */
const STAGE = `coalesce((SELECT m.to_status FROM article_moves m WHERE m.article_id = r.article_id AND m.created_at < r.created_at ORDER BY m.created_at DESC LIMIT 1),
  (SELECT CASE a.origin WHEN 'imported' THEN 'published' ELSE 'draft' END FROM articles a WHERE a.id = r.article_id)) AS stage`;
const HEAD = `r.id, r.number, r.reason, r.note, ${STAGE}, r.author_id AS "authorId", r.author_name AS "authorName", r.created_at AS "createdAt"`;
const WORDS = 'r.kicker, r.headline, r.deck, r.body';
const REWORDED = '(r.kicker, r.headline, r.deck, r.body) IS DISTINCT FROM lag((r.kicker, r.headline, r.deck, r.body)) OVER (ORDER BY r.number) AS reworded';

/** The record of a story's words: its revisions, what became of them between any two, and the way back to one. */
@Injectable()
export class ArticleRevisions {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly sql: Sql, private readonly articles: Articles, private readonly audit: Audit) {}

  /** Who kept which wording, newest first and without the words. */
  async list(actor: Actor, id: string, { before, limit = 200 }: RevisionsParams): Promise<RevisionHeadDto[]> {
    await this.articles.get(actor, id);
    return this.sql.rows<Row<RevisionHeadDto>>({
      text: `SELECT ${HEAD} FROM article_revisions r WHERE r.article_id = $1 AND r.number < $2 ORDER BY r.number DESC LIMIT $3`, values: [id, before ?? 2_147_483_647, limit],
    });
  }

  /** One wording, whole. */
  async get(actor: Actor, id: string, number: number): Promise<RevisionDto> {
    await this.articles.get(actor, id);
    const [revision] = await this.wordings(id, [number]);
    if (!revision) throw notFound();
    return revision;
  }

  /** One wording marked up to get another; the earlier may also be the later of the two. */
  async redline(actor: Actor, id: string, { from, to }: RedlineParams): Promise<RedlineDto> {
    await this.articles.get(actor, id);
    const [before, after] = bothOf(await this.wordings(id, [from, to]), { from, to });
    return { from: headOf(before), to: headOf(after), redline: redline(before, after) };
  }

  /** The later wording with the history of every word since the earlier: whose it is, who cut what, at which stage and when. */
  async blame(actor: Actor, id: string, params: RedlineParams): Promise<BlameDto> {
    await this.articles.get(actor, id);
    const [from, to] = [Math.min(params.from, params.to), Math.max(params.from, params.to)];
    const heads = await this.sql.rows<Row<RevisionHeadDto & Handled>>({
      text: `SELECT ${HEAD}, ${REWORDED} FROM article_revisions r WHERE r.article_id = $1 AND r.number BETWEEN $2 AND $3 ORDER BY r.number LIMIT ${MOST_REVISIONS}`, values: [id, from, to],
    });
    const [first, last] = bothOf(heads, { from, to });
    const hands = handsOf(heads);
    if (hands.length > MOST_HANDS) throw invalidField('from', 'article.redline.tooManyHands', { max: MOST_HANDS });
    const wordings = await this.wordings(id, hands.map(({ number }) => number));
    const { revisions: _, ...text } = await throughHands(wordings.map((wording) => (
      { author: { id: wording.authorId ?? '', name: wording.authorName }, stage: wording.stage, at: new Date(wording.createdAt), words: wording })));
    return { from: headOf(first), to: headOf(last), hands: wordings.map(headOf), text };
  }

  /** Brings a wording back as a new revision; the words it replaces stay in the one before. */
  async restore(actor: Actor, id: string, number: number, version: number): Promise<ArticleDto> {
    await this.db.transaction(async (tx) => {
      const current = (): Promise<ArticleDto> => this.articles.get(actor, id);
      const article = await lockForUpdate(tx, Article, id, version, current, true);
      refuseUnlessMay(actor, article, 'edit');
      const { lock } = await current();
      if (lock && lock.holderId !== actor.id) throw conflict('article.locked', { name: lock.holderName }, { lock });
      const [wording] = await this.wordings(id, [number]);
      if (!wording) throw notFound();
      const { kicker, headline, deck, body } = wording;
      if (isDeepStrictEqual([kicker, headline, deck, body], [article.kicker, article.headline, article.deck, article.body])) return;
      const revision = await this.articles.reword(tx, actor, id, { kicker, headline, deck, body }, 'restored', `第 ${number} 稿`);
      await this.audit.record(tx, actor, 'article.wordsRestored', id, { from: number, revision });
    });
    return this.articles.get(actor, id);
  }

  /**
   * Keeps words that came too late to be the story, and leaves the story as it is, whatever became of it meanwhile. The same ones
   * again are the same revision: the answer may have been lost on the way the first time.
   */
  async keepAside(actor: Actor, id: string, { kicker = '', headline = '', deck = '', body, note = '' }: KeepAsideDto): Promise<RevisionHeadDto> {
    const words: Words = { kicker, headline, deck, body: writtenBody(body, undefined) ?? EMPTY_BODY };
    return this.db.transaction(async (tx) => {
      await lockForUpdate(tx, Article, id, null, () => Promise.resolve(null), true);
      const head = async (condition: string, values: unknown[]): Promise<RevisionHeadDto | undefined> =>
        (await tx.query<RevisionHeadDto[]>(`SELECT ${HEAD} FROM article_revisions r WHERE r.article_id = $1 AND ${condition} ORDER BY r.number DESC LIMIT 1`, [id, ...values]))[0];
      const known = await head(`r.author_id = $2 AND r.reason = 'keptAside' AND (${WORDS}) = ($3, $4, $5, $6::jsonb)`, [actor.id, kicker, headline, deck, JSON.stringify(words.body)]);
      if (known) return known;
      const revision = await keepWords(tx, actor, id, words, { reason: 'keptAside', note, isAside: true });
      await this.audit.record(tx, actor, 'article.keptAside', id, { revision, note });
      return await head('r.number = $2', [revision]) as RevisionHeadDto;
    });
  }

  private wordings(id: string, numbers: readonly number[]): Promise<Row<RevisionDto>[]> {
    return this.sql.rows<Row<RevisionDto>>({ text: `SELECT ${HEAD}, ${WORDS} FROM article_revisions r WHERE r.article_id = $1 AND r.number = ANY($2::int[]) ORDER BY r.number`, values: [id, numbers] });
  }
}

/** Lets other requests have their turn after each hand: two hundred of them take half a second. */
const throughHands = async (revisions: readonly Revision[]): Promise<AttributedText> => {
  const steps = redlineSteps(revisions);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await nextTurn();
  }
};

/** The two revisions that are compared; one that is not there is refused by its field. */
const bothOf = <Revision extends { number: number }>(revisions: readonly Revision[], { from, to }: RedlineParams): [Revision, Revision] => {
  const found = (number: number, field: string): Revision => {
    const one = revisions.find((revision) => revision.number === number);
    if (!one) throw invalidField(field, 'field.foreign');
    return one;
  };
  return [found(from, 'from'), found(to, 'to')];
};

const headOf = ({ id, number, reason, note, stage, authorId, authorName, createdAt }: RevisionHeadDto): RevisionHeadDto => ({ id, number, reason, note, stage, authorId, authorName, createdAt });
