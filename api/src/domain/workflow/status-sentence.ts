import { newsroomDay } from '../calendar/newsroom-day';
import type { RecordedMove, ArticleStatus } from './article-workflow';

/** Where a story stands, as people say it: 一审中 is what has been filed and waits for its first review. */
export const STAGES = ['drafting', 'returned', 'firstReview', 'secondReview', 'finalReview', 'released', 'held', 'killed', 'published'] as const;
export type Stage = (typeof STAGES)[number];

/** What a sentence of status is made from; names are as they are shown. */
export interface Standing {
  status: ArticleStatus;
  characterCount: number;
  targetLength: number | null;
  dueAt: string | null;
  assigneeName: string | null;
  /** Those who wrote it, for a draft nobody else has in hand. */
  authorNames: readonly string[];
  /** Who is writing in it this minute. */
  writerName: string | null;
  lastMove: { action: RecordedMove; reason: string; actorName: string } | null;
  needsClearance: boolean;
  clearedBy: string;
  embargoUntil: string | null;
}

export type StatusPart =
  | { kind: 'stage'; stage: Stage }
  | { kind: 'person' | 'writing'; name: string }
  | { kind: 'unassigned' | 'clearance' }
  | { kind: 'reason'; reason: string; name: string }
  | { kind: 'short' | 'over'; characters: number }
  | { kind: 'embargo'; until: string }
  | { kind: 'due'; at: string; isToday: boolean }
  | { kind: 'overdue'; at: string; minutes: number };

/** A story within this share of its target is long enough. */
export const LENGTH_TOLERANCE = 0.05;
const IN_REVIEW: Partial<Record<ArticleStatus, Stage>> = { filed: 'firstReview', firstReviewed: 'secondReview', secondReviewed: 'finalReview' };
const UNFINISHED: readonly ArticleStatus[] = ['draft', 'filed', 'firstReviewed', 'secondReviewed'];
const MINUTE_MS = 60_000;

/** Whether a story is still on its way to release: only then does it have a length to reach and a time to keep. */
export const isUnfinished = (status: ArticleStatus): boolean => UNFINISHED.includes(status);

const stageOf = ({ status, lastMove }: Standing): Stage => {
  if (status === 'draft') return lastMove?.action === 'sendBack' ? 'returned' : 'drafting';
  return IN_REVIEW[status] ?? (status as Stage);
};

const inWhoseHands = ({ status, assigneeName, authorNames, writerName }: Standing): StatusPart[] => {
  if (writerName !== null) return [{ kind: 'writing', name: writerName }];
  if (!isUnfinished(status)) return [];
  if (assigneeName !== null) return [{ kind: 'person', name: assigneeName }];
  if (status !== 'draft') return [{ kind: 'unassigned' }];
  return authorNames.length > 0 ? [{ kind: 'person', name: authorNames[0] }] : [];
};

const whyItStopped = ({ lastMove }: Standing, stage: Stage): StatusPart[] =>
  lastMove && lastMove.reason !== '' && ['returned', 'held', 'killed'].includes(stage) ? [{ kind: 'reason', reason: lastMove.reason, name: lastMove.actorName }] : [];

const lengthOf = ({ characterCount, targetLength }: Standing): StatusPart[] => {
  if (targetLength === null) return [];
  const over = characterCount - targetLength;
  if (Math.abs(over) <= targetLength * LENGTH_TOLERANCE) return [];
  return [{ kind: over > 0 ? 'over' : 'short', characters: Math.abs(over) }];
};

const timeOf = (dueAt: string | null, now: Date): StatusPart[] => {
  if (dueAt === null) return [];
  const late = now.getTime() - new Date(dueAt).getTime();
  if (late >= 0) return [{ kind: 'overdue', at: dueAt, minutes: Math.floor(late / MINUTE_MS) }];
  return [{ kind: 'due', at: dueAt, isToday: newsroomDay(dueAt) === newsroomDay(now) }];
};

/**
 * One sentence of status, in its parts: 二审中 · 陈黎 · 差 120 字 · 14:00 截稿. Lengths are in characters, lateness in whole
 * minutes; what is done with says only that, and why if it was stopped.
 */
export const statusSentence = (story: Standing, now: Date): StatusPart[] => {
  const stage = stageOf(story);
  const parts: StatusPart[] = [{ kind: 'stage', stage }, ...inWhoseHands(story), ...whyItStopped(story, stage)];
  const isHeldBack = story.embargoUntil !== null && new Date(story.embargoUntil) > now && !['killed', 'published'].includes(story.status);
  const waits = story.needsClearance && story.clearedBy === '' && isUnfinished(story.status);
  return [
    ...parts, ...(isUnfinished(story.status) ? lengthOf(story) : []), ...(waits ? [{ kind: 'clearance' } as const] : []),
    ...(isHeldBack && story.embargoUntil ? [{ kind: 'embargo', until: story.embargoUntil } as const] : []), ...(isUnfinished(story.status) ? timeOf(story.dueAt, now) : []),
  ];
};
