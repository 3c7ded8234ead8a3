import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Changes } from '../audit/audit-actions';
import { Audit, type AuditActor } from '../audit/audit.service';
import { conflict, forbidden, notFound, stale } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { projected, writtenBody } from '../common/written-body';
import { Bylines, type NewByline } from '../contributors/bylines.service';
import { Reader } from '../database/reader';
import { Sql } from '../database/sql';
import { lockForUpdate } from '../database/versions';
import { type Body, EMPTY_BODY } from '../domain/copy/body';
import type { WithdrawalGround } from '../domain/copy/redline/withdrawal';
import type { Actor } from '../domain/people/roles';
import { type ArticleAction, articleActions, type ArticleFacts, articleMoves, type ArticleProgress } from '../domain/workflow/article-workflow';
import { keepingOf, type Save, type Unkept } from '../domain/workflow/revision-policy';
import { TextIndex } from '../text-index/text-index.service';
import type { RevisionReason } from './article-revision.entity';
import type { ArticleDto, ArticleRowDto, CreateArticleDto, UpdateArticleDto } from './article.dto';
import { beginUnkept, keepUnkept, keepWords } from './article-keeping';
import { type Edited, editOf, isReworded, type Saved, savingOf } from './article-saving';
import { Article } from './article.entity';
import { ARTICLE, ARTICLES, DELETED_ARTICLES } from './article.view';
import { fileOnce } from './filing-attempts';
import { groundsAgainstRelease, isUnderProof, recordWithdrawal, voidRelease } from './released-copy';

/** A story as it is handed in. */
export type NewStory = CreateArticleDto;

/** What an import files: a story as it was printed, already published. */
export type ImportedArticle = Partial<Pick<Article, 'slug' | 'kicker' | 'deck' | 'genre' | 'section' | 'source' | 'continuedFromPage' | 'continuedToPage'>>
  & { publicationId: string; headline: string; body: Body; bylines: NewByline[] };

interface ReleasedChange { edited: Edited; changes: Changes; save: Save; bylines?: readonly NewByline[] }
interface Measured { reason: RevisionReason | null; note?: string; isReworded: boolean }

@Injectable()
export class Articles {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly sql: Sql, private readonly reader: Reader,
    private readonly texts: TextIndex, private readonly bylines: Bylines, private readonly audit: Audit,
  ) {}

  async list(actor: Actor, params: ListParams): Promise<PageOf<ArticleRowDto>> {
    const { filter: { deleted, ...filter }, ...query } = parseListQuery(params);
    const page = await this.texts.list<ArticleRowDto>(deleted === true ? DELETED_ARTICLES : ARTICLES, { ...query, filter });
    return { ...page, rows: page.rows.map((article) => shownTo(actor, article)) };
  }

  async get(actor: Actor, id: string): Promise<ArticleDto> {
    const article = await this.reader.one<ArticleDto>(ARTICLE, id);
    if (!article) throw notFound();
    return shownTo(actor, article);
  }

  /** `key` is the writer's own id of the attempt: sent again after an answer that was lost, it is answered with the story of the first time. */
  async create(actor: Actor, given: CreateArticleDto, key: string | null = null): Promise<ArticleDto> {
    const id = await this.db.transaction((tx) => (key ? fileOnce(tx, actor.id, key, () => this.begin(tx, actor, given)) : this.begin(tx, actor, given)));
    return this.get(actor, id);
  }

  /** Begins a draft, on its own or as part of another act. Who only takes in what others wrote is not its author, and may review it. */
  async begin(tx: EntityManager, actor: Actor, { body, bodyText: plain, bylines = [], ...given }: NewStory, isAuthor = true): Promise<string> {
    const words = writtenBody(body, plain) ?? EMPTY_BODY;
    const article = await tx.save(tx.create(Article, { ...given, ...projected(words), createdById: isAuthor ? actor.id : null, authorIds: isAuthor ? [actor.id] : [] }));
    await this.credit(tx, article, bylines);
    await this.keepRevision(tx, actor, article, 'created');
    await this.audit.record(tx, actor, 'article.created', article.id, { headline: article.headline, origin: 'filed' });
    return article.id;
  }

  /** Files a story of the past, inside the import of its page. */
  async createImported(tx: EntityManager, actor: AuditActor, { bylines, body, ...given }: ImportedArticle): Promise<Article> {
    const article = await tx.save(tx.create(Article, { ...given, ...projected(body), status: 'published', origin: 'imported' }));
    await this.bylines.replace(tx, { articleId: article.id }, article.publicationId, bylines);
    await this.keepRevision(tx, actor, article, 'imported');
    return article;
  }

  async update(actor: Actor, id: string, { version, body, bodyText: plain, bylines, saving: kind = 'asked', ...given }: UpdateArticleDto): Promise<ArticleDto> {
    const words = writtenBody(body, plain);
    const before = await this.get(actor, id);
    // Whoever writes in between moves the version on, and the save finds nothing: so all that is judged here still holds.
    if (before.lock && before.lock.holderId !== actor.id) throw conflict('article.locked', { name: before.lock.holderName }, { current: before });
    if (before.version !== version) throw stale(before);
    refuseUnlessMay(actor, before, 'edit');
    const { edited, noted } = editOf(before, given, words);
    const save: Save = { byId: actor.id, kind, at: Date.now(), isReworded: isReworded(edited) };
    const keeping = keepingOf(unkeptOf(before), save);
    if (Object.keys(edited).length === 0 && !bylines && !keeping.brought) return before;
    const credited: Changes = bylines ? { bylines: [null, bylines.map(({ name }) => name).join(' ')] } : {};
    if (before.status === 'released') return this.changeReleased(actor, before, { edited, changes: { ...noted, ...credited }, save, bylines });
    const statement = savingOf({ id, version, edited, changes: { ...noted, ...credited }, kind, keeping, actor });
    if (bylines) {
      await this.db.transaction(async (tx) => {
        const [saved] = await tx.query<Saved[]>(statement.text, statement.values);
        if (!saved) throw stale(await this.get(actor, id));
        await this.credit(tx, before, bylines);
      });
      return this.get(actor, id);
    }
    const saved = await this.sql.row<Saved & Record<string, unknown>>(statement);
    if (!saved) throw stale(await this.get(actor, id));
    return shownTo(actor, { ...before, ...edited, ...saved } as ArticleDto);
  }

  /**
   * Released copy is compared with what was signed in the transaction that changes it. Its words are kept as those of any story
   * are, but none of them waits for its writer to come back: see `articles_keep_released`.
   */
  private async changeReleased(actor: Actor, before: ArticleDto, { edited, changes, save, bylines }: ReleasedChange): Promise<ArticleDto> {
    const { id, version } = before;
    await this.db.transaction(async (tx) => {
      const article = await this.take(tx, actor, id, version, 'edit');
      const { replaced, brought, begins } = keepingOf(unkeptOf(before), { ...save, isUnderProof: await isUnderProof(tx, id) });
      if (replaced) await keepUnkept(tx, id);
      Object.assign(article, edited);
      const [was, now] = [signatureLine(before.bylines), signatureLine(bylines ?? before.bylines)];
      if (bylines) await this.credit(tx, article, bylines);
      const isAuto = save.kind === 'auto';
      const reason = brought ? (isAuto ? 'autosaved' : 'saved') : null;
      const { revision, isWithdrawn } = await this.saveMeasured(tx, actor, article, { reason, isReworded: save.isReworded }, was === now ? [] : [{ ground: 'byline', was, now }]);
      if (begins && !isWithdrawn) await beginUnkept(tx, actor, id);
      await this.audit.record(tx, actor, 'article.changed', id, { changes, ...(isAuto && { autosaved: true }), ...(save.isReworded && { revision }) });
    });
    return this.get(actor, id);
  }

  /** Rewords a story as part of another act, such as a decision about a suspected misreading; gives the new revision's number. */
  async reword(tx: EntityManager, actor: AuditActor, id: string, words: Partial<Pick<Article, 'kicker' | 'headline' | 'deck' | 'body'>>, reason: RevisionReason, note: string): Promise<number> {
    const article = await lockForUpdate(tx, Article, id, null, () => Promise.resolve(null));
    await keepUnkept(tx, id);
    Object.assign(article, words, words.body ? projected(words.body) : {});
    return (await this.saveMeasured(tx, actor, article, { reason, note, isReworded: true })).revision;
  }

  /** Saves a story, with a revision of its words where there is a reason for one, and withdraws a release that no longer holds: that always keeps them. */
  private async saveMeasured(tx: EntityManager, actor: AuditActor, article: Article, { reason, note = '', isReworded: hasNewWords }: Measured, more: readonly WithdrawalGround[] = []): Promise<{ revision: number; isWithdrawn: boolean }> {
    const grounds = [...await groundsAgainstRelease(tx, article), ...more];
    const isWithdrawn = grounds.length > 0;
    if (isWithdrawn) voidRelease(article);
    await tx.save(article);
    const kept = reason ?? (isWithdrawn && hasNewWords ? 'saved' : null);
    if (isWithdrawn && !kept) await keepUnkept(tx, article.id);
    const revision = kept ? await this.keepRevision(tx, actor, article, kept, note) : await lastRevision(tx, article.id);
    if (isWithdrawn) await recordWithdrawal(tx, this.audit, actor, article.id, revision, grounds);
    return { revision, isWithdrawn };
  }

  /** Deleting puts a story in the bin; one that stands on a page stays. */
  async remove(actor: Actor, id: string): Promise<ArticleDto> {
    await this.db.transaction(async (tx) => {
      const article = await this.take(tx, actor, id, null, 'delete');
      const placed = await tx.query<unknown[]>('SELECT 1 FROM page_items WHERE article_id = $1 LIMIT 1', [id]);
      if (placed.length) throw conflict('article.placed');
      await tx.save(Object.assign(article, { deletedAt: new Date() }));
      await this.audit.record(tx, actor, 'article.deleted', id, { headline: article.headline });
    });
    return this.get(actor, id);
  }

  async restore(actor: Actor, id: string, version: number): Promise<ArticleDto> {
    await this.db.transaction(async (tx) => {
      const article = await this.take(tx, actor, id, version, 'restore');
      await tx.save(Object.assign(article, { deletedAt: null }));
      await this.audit.record(tx, actor, 'article.restored', id, { headline: article.headline });
    });
    return this.get(actor, id);
  }

  /** The story, held for this act, if this person may do it. */
  private async take(tx: EntityManager, actor: Actor, id: string, version: number | null, action: ArticleAction): Promise<Article> {
    const article = await lockForUpdate(tx, Article, id, version, () => this.get(actor, id), true);
    refuseUnlessMay(actor, article, action);
    return article;
  }

  /** Puts the credits on a story; whoever of them has an account is from then on an author, who may not review it. */
  private async credit(tx: EntityManager, article: Pick<Article, 'id' | 'publicationId' | 'createdById' | 'authorIds'>, bylines: readonly NewByline[]): Promise<void> {
    await this.bylines.replace(tx, { articleId: article.id }, article.publicationId, bylines);
    const signed = bylines.length ? await this.bylines.accountsOf(tx, article.id) : [];
    const authorIds = [...new Set([...(article.createdById ? [article.createdById] : []), ...signed])].sort();
    if (authorIds.join() === [...article.authorIds].sort().join()) return;
    article.authorIds = authorIds;
    await tx.query('UPDATE articles SET author_ids = $2 WHERE id = $1', [article.id, authorIds]);
  }

  /** Keeps the story's words as they stand. */
  async keepRevision(tx: EntityManager, actor: AuditActor, article: Article, reason: RevisionReason, note = ''): Promise<number> {
    return keepWords(tx, actor, article.id, article, { reason, note });
  }
}

export const refuseUnlessMay = (actor: Actor, article: ArticleFacts, action: ArticleAction): void => {
  if (articleActions(actor, article).includes(action)) return;
  if ((article.deletedAt !== null) !== (action === 'restore')) throw notFound();
  throw action === 'edit' ? forbidden('article.notYours') : forbidden();
};

/** A story with what this reader may do with it, and which rule stands in the way of what they might expect to. */
export const shownTo = <Row extends ArticleProgress>(actor: Actor, article: Row): Row & Pick<ArticleRowDto, 'actions' | 'blocked'> => {
  const { open, blocked } = articleMoves(actor, article);
  return Object.assign(article, { actions: [...articleActions(actor, article), ...open], blocked });
};

const unkeptOf = ({ unkept }: ArticleDto): Unkept | null => unkept && { byId: unkept.byId, since: new Date(unkept.since).getTime() };

/** The credits as they are printed. */
const signatureLine = (bylines: readonly { name: string; label?: string }[]): string => bylines.map(({ name, label = '' }) => `${label}${name}`).join(' ');

const lastRevision = async (tx: EntityManager, id: string): Promise<number> =>
  (await tx.query<{ number: number }[]>('SELECT coalesce(max(number), 0) AS number FROM article_revisions WHERE article_id = $1', [id]))[0].number;
