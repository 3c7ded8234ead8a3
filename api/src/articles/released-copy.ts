import type { EntityManager } from 'typeorm';
import { type Audit, type AuditActor, SYSTEM } from '../audit/audit.service';
import { groundsInWords, type WithdrawalGround, withdrawalOf } from '../domain/copy/redline/withdrawal';
import type { Words } from '../domain/copy/redline/words';
import { WITHDRAWAL } from '../domain/workflow/article-workflow';
import { ArticleMoveRecord } from './article-move.entity';
import type { Article } from './article.entity';

/** The wording the release was signed on. */
const SIGNED = `SELECT kicker, headline, deck, body FROM article_revisions WHERE article_id = $1 AND reason = 'released' ORDER BY number DESC LIMIT 1`;

/** Names the paper knows, as far as one of the two wordings has them. */
const KNOWN = `SELECT name FROM (
    SELECT replace(printed_name, ' ', '') AS name FROM contributors WHERE publication_id = $1 UNION SELECT display_name FROM users) known
  WHERE length(name) BETWEEN 2 AND 20 AND (strpos($2, name) > 0 OR strpos($3, name) > 0) LIMIT 500`;

const plain = ({ kicker, headline, deck, body }: Words): string => JSON.stringify([kicker, headline, deck, body]);

/**
 * What of a released story, as it is about to be saved, is no longer what was signed; nothing for copy that is not released. The
 * measure is the signed wording, however many small changes came between.
 */
export const groundsAgainstRelease = async (tx: EntityManager, article: Article): Promise<WithdrawalGround[]> => {
  if (article.status !== WITHDRAWAL.from) return [];
  const [signed] = await tx.query<Words[]>(SIGNED, [article.id]);
  if (!signed) return [];
  const names = await tx.query<{ name: string }[]>(KNOWN, [article.publicationId, plain(signed), plain(article)]);
  return withdrawalOf(signed, article, names.map(({ name }) => name));
};

/** Whether a page a story stands on is in proof: its readers mark what was pulled. */
export const isUnderProof = async (tx: EntityManager, articleId: string): Promise<boolean> => {
  const [found] = await tx.query<unknown[]>("SELECT 1 FROM page_items t JOIN pages g ON g.id = t.page_id WHERE t.article_id = $1 AND g.status NOT IN ('planned', 'dummy', 'madeUp') LIMIT 1", [articleId]);
  return found !== undefined;
};

/** Takes the release back: its signature is void, those of the first two reviews stand, and it waits to be released again. */
export const voidRelease = (article: Article): void => void Object.assign(article, { status: WITHDRAWAL.to, releasedById: null });

/** The withdrawal among the story's moves and on the record: made by the system, naming who changed what. */
export const recordWithdrawal = async (tx: EntityManager, audit: Audit, actor: AuditActor, id: string, revision: number, grounds: readonly WithdrawalGround[]): Promise<void> => {
  const reason = `${actor.displayName} 改动已签发稿：${groundsInWords(grounds)}`.slice(0, 1000);
  const { from, to } = WITHDRAWAL;
  await tx.insert(ArticleMoveRecord, { articleId: id, action: 'withdraw', fromStatus: from, toStatus: to, reason, revision, actorId: null, actorName: SYSTEM.displayName });
  await audit.record(tx, actor, 'article.releaseWithdrawn', id, { revision, reason, grounds: grounds.map(({ ground }) => ground) });
};
