import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { AppError, conflict, forbidden, invalidField, notFound } from '../common/app-error';
import { Bylines } from '../contributors/bylines.service';
import { openCommentsOf } from '../database/open-comments';
import { Sql } from '../database/sql';
import { lockForUpdate } from '../database/versions';
import type { Actor } from '../domain/people/roles';
import { type ArticleMove, articleMove, type ArticleProgress, type ArticleStatus, mayOverride, type MoveProblem } from '../domain/workflow/article-workflow';
import { keepUnkept } from './article-keeping';
import { ArticleMoveRecord } from './article-move.entity';
import type { ArticleMoveDto, MoveArticleDto } from './article-move.dto';
import type { ArticleDto } from './article.dto';
import { Article } from './article.entity';
import type { RevisionReason } from './article-revision.entity';
import { Articles } from './articles.service';

/** The signature each review leaves. */
const SIGNATURE = { firstReview: 'firstReviewedById', secondReview: 'secondReviewedById', release: 'releasedById' } as const;
/** Moves that keep the wording they were made on. */
const KEPT: Partial<Record<ArticleMove, RevisionReason>> = { file: 'filed', firstReview: 'firstReviewed', secondReview: 'secondReviewed', release: 'released' };
const REFUSED_TO: readonly MoveProblem[] = ['notYourPost', 'isAuthor', 'reviewedAlready', 'notYours'];

/** Filing, the three reviews, sending back, holding, killing: a story's way to release. */
@Injectable()
export class ArticleMoves {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly sql: Sql, private readonly articles: Articles,
    private readonly bylines: Bylines, private readonly audit: Audit,
  ) {}

  async move(actor: Actor, id: string, dto: MoveArticleDto): Promise<ArticleDto> {
    await this.db.transaction((tx) => this.makeIn(tx, actor, id, dto));
    return this.articles.get(actor, id);
  }

  /** Makes a move inside a greater act. */
  async makeIn(tx: EntityManager, actor: Actor, id: string, { action, version, reason = '', override = false }: MoveArticleDto): Promise<void> {
    const article = await lockForUpdate(tx, Article, id, version, () => this.articles.get(actor, id), true);
    // Read anew: someone may have been given an account since the credits were set.
    article.authorIds = [...new Set([...article.authorIds, ...(await this.bylines.accountsOf(tx, id))])];
    const from = article.status;
    const [{ openComments }] = await tx.query<{ openComments: number }[]>(`SELECT ${openCommentsOf('$1')} AS "openComments"`, [id]);
    const { to, isOverride } = decide(actor, { ...article, openComments }, action, reason, override);
    Object.assign(article, signed(action, actor), { status: to, assigneeId: null, ...(isOverride ? { separationOverride: reason } : {}) });
    await tx.save(article);
    const revision = await this.keep(tx, actor, article, action);
    await tx.insert(ArticleMoveRecord, { articleId: id, action, fromStatus: from, toStatus: to, reason, isOverride, revision, actorId: actor.id, actorName: actor.displayName });
    await this.audit.record(tx, actor, 'article.moved', id, { action, from, to, reason, override: isOverride });
  }

  /** 流转记录: every move of a story, oldest first. */
  async history(actor: Actor, id: string): Promise<ArticleMoveDto[]> {
    await this.articles.get(actor, id);
    return this.sql.rows<ArticleMoveDto & Record<string, unknown>>({
      text: `SELECT id, action, from_status AS "fromStatus", to_status AS "toStatus", reason, is_override AS "isOverride", revision, actor_id AS "actorId",
          actor_name AS "actorName", created_at AS "createdAt" FROM article_moves WHERE article_id = $1 ORDER BY created_at, id LIMIT 500`,
      values: [id],
    });
  }

  /** Filing and each signature keep a revision of exactly what was filed or signed; words another left unkept are first kept as theirs. */
  private async keep(tx: EntityManager, actor: Actor, article: Article, action: ArticleMove): Promise<number> {
    const reason = KEPT[action];
    await keepUnkept(tx, article.id, reason ? actor.id : null);
    if (reason) return this.articles.keepRevision(tx, actor, article, reason);
    const [{ number }] = await tx.query<{ number: number }[]>('SELECT revision AS number FROM articles WHERE id = $1', [article.id]);
    return number;
  }
}

const decide = (actor: Actor, article: ArticleProgress, action: ArticleMove, reason: string, override: boolean): { to: ArticleStatus; isOverride: boolean } => {
  const moved = articleMove(actor, article, action, reason);
  if (moved.ok) return { to: moved.value, isOverride: false };
  const { problem } = moved;
  if (override && mayOverride(actor, problem)) {
    if (reason.trim() === '') throw invalidField('reason', 'article.move.reasonMissing');
    const alone = articleMove(actor, { ...article, authorIds: [], firstReviewedById: null, secondReviewedById: null, releasedById: null }, action, reason);
    if (alone.ok) return { to: alone.value, isOverride: true };
  }
  throw refusal(problem, article.status);
};

const refusal = (problem: MoveProblem, status: ArticleStatus): AppError => {
  if (problem === 'reasonMissing') return invalidField('reason', 'article.move.reasonMissing');
  if (problem === 'deleted') return notFound();
  const code = `article.move.${problem}` as const;
  return REFUSED_TO.includes(problem) ? forbidden(code) : conflict(code, { status });
};

/** The signatures after a move: a review adds its own, going back to a draft or out of the way voids them all. */
const signed = (action: ArticleMove, actor: Actor): Partial<Article> => {
  if (action === 'firstReview' || action === 'secondReview' || action === 'release') return { [SIGNATURE[action]]: actor.id };
  if (action === 'file') return {};
  return { firstReviewedById: null, secondReviewedById: null, releasedById: null, separationOverride: null };
};
