import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { User } from '../auth/user.entity';
import { AppError, type FieldMessages, invalidField, type Message } from '../common/app-error';
import { Bylines } from '../contributors/bylines.service';
import type { Actor } from '../domain/people/roles';
import { assignable } from '../domain/workflow/queues';
import type { AssignArticlesDto, AssignedDto } from './article-assignment.dto';
import { Article } from './article.entity';

/** Who takes which stories on: one command for any number of them. */
@Injectable()
export class ArticleAssignments {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly bylines: Bylines, private readonly audit: Audit) {}

  /** Puts stories into one person's hands, all or none; what stands in the way is said story by story. */
  assign(actor: Actor, { ids, versions, assigneeId }: AssignArticlesDto): Promise<AssignedDto[]> {
    return this.db.transaction(async (tx) => {
      const assignee = assigneeId === null ? null : await this.someone(tx, assigneeId);
      // Held in one order, so that two who assign the same stories wait for each other and never for good.
      const articles = await tx.find(Article, { where: { id: In(ids) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' }, withDeleted: true });
      await this.nameAuthors(tx, articles);
      const refused = refusals([...new Set(ids)], articles, versions, assignee);
      const count = Object.keys(refused).length;
      if (count > 0) throw new AppError('conflict', { code: 'article.assign.refused', params: { count } }, refused);
      return this.handOver(tx, actor, articles.filter((article) => article.assigneeId !== assigneeId), articles, assignee);
    });
  }

  private async handOver(tx: EntityManager, actor: Actor, given: Article[], all: Article[], assignee: User | null): Promise<AssignedDto[]> {
    const names = await this.namesOf(tx, given.flatMap(({ assigneeId }) => assigneeId ?? []));
    await tx.query('UPDATE articles SET assignee_id = $2, version = version + 1, updated_at = now() WHERE id = ANY($1::uuid[])', [given.map(({ id }) => id), assignee?.id ?? null]);
    for (const { id, assigneeId: fromId } of given) {
      await this.audit.record(tx, actor, 'article.assigned', id, { from: names.get(fromId ?? '') ?? '', to: assignee?.displayName ?? '', fromId, toId: assignee?.id ?? null });
    }
    return all.map(({ id, version }) => ({ id, assigneeId: assignee?.id ?? null, version: version + (given.some((one) => one.id === id) ? 1 : 0) }));
  }

  private async someone(tx: EntityManager, id: string): Promise<User> {
    const user = await tx.findOneBy(User, { id, active: true });
    if (!user) throw invalidField('assigneeId', 'field.foreign');
    return user;
  }

  private async namesOf(tx: EntityManager, ids: string[]): Promise<Map<string, string>> {
    return new Map((await tx.findBy(User, { id: In(ids) })).map(({ id, displayName }) => [id, displayName]));
  }

  /** Read anew, as a move does: someone may have been given an account since the credits were set. */
  private async nameAuthors(tx: EntityManager, articles: Article[]): Promise<void> {
    const accounts = await this.bylines.accountsOfAll(tx, articles.map(({ id }) => id));
    for (const article of articles) article.authorIds = [...new Set([...article.authorIds, ...(accounts.get(article.id) ?? [])])];
  }
}

const refusals = (ids: readonly string[], articles: readonly Article[], versions: Record<string, unknown>, assignee: User | null): FieldMessages =>
  Object.fromEntries(ids.flatMap((id): [string, Message][] => {
    const problem = refusalOf(articles.find((article) => article.id === id), versions[id], assignee);
    return problem ? [[`ids.${id}`, problem]] : [];
  }));

const refusalOf = (article: Article | undefined, version: unknown, assignee: User | null): Message | null => {
  if (!article) return { code: 'record.notFound' };
  if (typeof version !== 'number') return { code: 'article.assign.versionMissing' };
  if (article.version !== version) return { code: 'record.stale' };
  if (!assignee) return null;
  const allowed = assignable(assignee, { ...article, openComments: 0 });
  return allowed.ok ? null : { code: `article.assign.${allowed.problem}`, params: { name: assignee.displayName } };
};
