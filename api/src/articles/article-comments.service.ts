import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { changesBetween } from '../audit/audit-actions';
import { Audit } from '../audit/audit.service';
import { forbidden, invalidField, notFound } from '../common/app-error';
import { Sql } from '../database/sql';
import { lockForUpdate } from '../database/versions';
import type { Body } from '../domain/copy/body';
import type { Actor } from '../domain/people/roles';
import { type CommentAction, commentActions } from '../domain/workflow/article-comments';
import type { AddCommentDto, ChangeCommentDto, CommentDto } from './article-comment.dto';
import { ArticleComment } from './article-comment.entity';
import { type Anchored, placeIn, standings } from './comment-standing';

interface Commented { body: Body; headline: string }
type Row = Omit<CommentDto, 'quoted' | 'standing' | 'actions'> & Anchored & Record<string, unknown>;

/** As many as a story ever gathers; the oldest come first. */
const MOST = 500;

/** Comments in the order of their making; the text commented on comes along only where the story's has moved on since. */
const COMMENTS = `
  SELECT c.id, c.article_id AS "articleId", c.parent_id AS "parentId", CASE WHEN c.deleted_at IS NULL THEN c.text ELSE '' END AS text, c.anchor,
    CASE WHEN c.ground IS DISTINCT FROM a.body THEN c.ground END AS ground, c.must_answer AS "mustAnswer",
    (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.display_name) ORDER BY u.display_name), '[]') FROM users u WHERE u.id = ANY (c.mentions)) AS mentions,
    c.author_id AS "authorId", c.author_name AS "authorName", c.created_at AS "createdAt", c.edited_at AS "editedAt", c.resolved_by_name AS "resolvedByName",
    c.resolved_at AS "resolvedAt", c.deleted_at AS "deletedAt", c.version
  FROM article_comments c JOIN articles a ON a.id = c.article_id
  WHERE c.article_id = $1 AND (c.deleted_at IS NULL OR EXISTS (SELECT 1 FROM article_comments r WHERE r.parent_id = c.id AND r.deleted_at IS NULL))
  ORDER BY c.created_at, c.id LIMIT ${MOST}`;

/** What people say about a story beside its text. */
@Injectable()
export class ArticleComments {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly sql: Sql, private readonly audit: Audit) {}

  /** Every comment of a story, each where its words stand now; those whose words were cut keep their quotation. */
  async list(actor: Actor, articleId: string): Promise<CommentDto[]> {
    const [comments, article] = await Promise.all([
      this.sql.rows<Row>({ text: COMMENTS, values: [articleId] }), this.sql.row<{ body: Body }>({ text: 'SELECT body FROM articles WHERE id = $1', values: [articleId] }),
    ]);
    if (!article) throw notFound();
    const now = standings(comments, article.body);
    return comments.map(({ anchor, ground: _, ...comment }, index) => {
      const place = now[index];
      return {
        ...comment, quoted: (place ?? anchor)?.quoted ?? '', standing: place && { text: place.text, start: place.start, end: place.end }, actions: commentActions(actor, comment),
      };
    });
  }

  async add(actor: Actor, articleId: string, { text, passage, parentId, mustAnswer = false, mentions = [] }: AddCommentDto): Promise<CommentDto> {
    const id = await this.db.transaction(async (tx) => {
      const article = await commentedOn(tx, articleId);
      if (parentId) await refuseUnlessThread(tx, articleId, parentId);
      await refuseStrangers(tx, mentions);
      const anchor = passage && !parentId ? placeIn(article.body, passage) : null;
      if (passage && !parentId && !anchor) throw invalidField('passage.quoted', 'comment.notThere');
      const comment = await tx.save(tx.create(ArticleComment, {
        articleId, parentId: parentId ?? null, anchor, ground: anchor && article.body, text, mustAnswer: mustAnswer && !parentId, mentions, authorId: actor.id, authorName: actor.displayName,
      }));
      await this.audit.record(tx, actor, 'comment.added', articleId, {
        commentId: comment.id, parentId: comment.parentId, headline: article.headline, quoted: anchor?.quoted.slice(0, 200) ?? '', text, mustAnswer: comment.mustAnswer, mentions,
      });
      return comment.id;
    });
    return this.one(actor, articleId, id);
  }

  /** One's own words, put better; the record keeps how they read before. */
  async change(actor: Actor, id: string, { version, mentions, mustAnswer, text }: ChangeCommentDto): Promise<CommentDto> {
    return this.act(actor, id, version, 'edit', async (tx, comment) => {
      await refuseStrangers(tx, mentions ?? []);
      const wanted = { text: text ?? comment.text, mustAnswer: (mustAnswer ?? comment.mustAnswer) && comment.parentId === null };
      const changes = { ...changesBetween({ mustAnswer: comment.mustAnswer }, { mustAnswer: wanted.mustAnswer }), ...(wanted.text === comment.text ? {} : { text: [comment.text, wanted.text] as [unknown, unknown] }) };
      const called = (mentions ?? comment.mentions).filter((person) => !comment.mentions.includes(person));
      Object.assign(comment, wanted, { mentions: mentions ?? comment.mentions, editedAt: wanted.text === comment.text ? comment.editedAt : new Date() });
      await this.audit.record(tx, actor, 'comment.changed', comment.articleId, { commentId: id, changes, mentions: called });
    });
  }

  /** Settles a thread. */
  async resolve(actor: Actor, id: string, version: number): Promise<CommentDto> {
    return this.act(actor, id, version, 'resolve', async (tx, comment) => {
      Object.assign(comment, { resolvedAt: new Date(), resolvedById: actor.id, resolvedByName: actor.displayName });
      await this.audit.record(tx, actor, 'comment.resolved', comment.articleId, { commentId: id, text: comment.text });
    });
  }

  async reopen(actor: Actor, id: string, version: number): Promise<CommentDto> {
    return this.act(actor, id, version, 'reopen', async (tx, comment) => {
      Object.assign(comment, { resolvedAt: null, resolvedById: null, resolvedByName: '' });
      await this.audit.record(tx, actor, 'comment.reopened', comment.articleId, { commentId: id, text: comment.text });
    });
  }

  /** Takes one's own comment back; its answers stay, and so do its words on the record. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const comment = await this.take(tx, actor, id, null, 'delete');
      await this.audit.record(tx, actor, 'comment.deleted', comment.articleId, { commentId: id, text: comment.text });
      await tx.save(Object.assign(comment, { deletedAt: new Date() }));
    });
  }

  private async act(actor: Actor, id: string, version: number, action: CommentAction, change: (tx: EntityManager, comment: ArticleComment) => Promise<void>): Promise<CommentDto> {
    const articleId = await this.db.transaction(async (tx) => {
      const comment = await this.take(tx, actor, id, version, action);
      // A question may become open by this: a release under way waits for it, or it for the release.
      await commentedOn(tx, comment.articleId);
      await change(tx, comment);
      await tx.save(comment);
      return comment.articleId;
    });
    return this.one(actor, articleId, id);
  }

  private async take(tx: EntityManager, actor: Actor, id: string, version: number | null, action: CommentAction): Promise<ArticleComment> {
    const comment = await lockForUpdate(tx, ArticleComment, id, version, async () => {
      const { articleId } = await tx.findOneByOrFail(ArticleComment, { id });
      return this.one(actor, articleId, id);
    });
    if (comment.deletedAt) throw notFound();
    if (!commentActions(actor, comment).includes(action)) throw forbidden(action === 'resolve' || action === 'reopen' ? 'comment.askerSettles' : 'comment.notYours');
    return comment;
  }

  private async one(actor: Actor, articleId: string, id: string): Promise<CommentDto> {
    const comment = (await this.list(actor, articleId)).find((each) => each.id === id);
    if (!comment) throw notFound();
    return comment;
  }
}

/** The text that is commented on, held so that no release passes an open question by. */
const commentedOn = async (tx: EntityManager, articleId: string): Promise<Commented> => {
  const [article] = await tx.query<Commented[]>('SELECT body, headline FROM articles WHERE id = $1 AND deleted_at IS NULL FOR SHARE', [articleId]);
  if (!article) throw notFound();
  return article;
};

/** An answer hangs on the comment that began the thread, so that threads have one level. */
const refuseUnlessThread = async (tx: EntityManager, articleId: string, parentId: string): Promise<void> => {
  const found = await tx.query<unknown[]>('SELECT 1 FROM article_comments WHERE id = $1 AND article_id = $2 AND parent_id IS NULL', [parentId, articleId]);
  if (found.length === 0) throw invalidField('parentId', 'field.foreign');
};

const refuseStrangers = async (tx: EntityManager, mentions: readonly string[]): Promise<void> => {
  if (mentions.length === 0) return;
  const [{ known }] = await tx.query<{ known: number }[]>('SELECT count(*)::int AS known FROM users WHERE id = ANY ($1::uuid[]) AND active', [mentions]);
  if (known !== new Set(mentions).size) throw invalidField('mentions', 'field.foreign');
};
