/** Every job there is, and what it is told. A payload holds ids, not records: a job reads what is true when it runs. */
export interface JobPayloads {
  'photo.makeRenditions': { photoId: string };
  'photo.forgetUploads': object;
  'archive.readDelivery': { importId: string };
  'article.keepReleased': { articleId: string };
  'article.forgetAttempts': object;
  'noticeRuns.issuePublished': { issueId: string };
  'noticeRuns.dayTurns': object;
  'notices.tell': { seq: number };
  'notices.dueSoon': { articleId: string; dueAt: string };
  'notices.forget': object;
  'press.keepBundle': { issueId: string };
  'outputs.make': { outputId: string };
  'outputs.expire': object;
  'digest.queue': object;
  'digest.send': { userId: string; day: string };
}
export type JobName = keyof JobPayloads;

/** What is done by the clock (UTC), by one process of however many: minute, hour, day, month, weekday. */
export const SCHEDULE: readonly { task: JobName; match: string }[] = [
  { task: 'digest.queue', match: '2 * * * *' }, { task: 'photo.forgetUploads', match: '17 * * * *' }, { task: 'noticeRuns.dayTurns', match: '7 * * * *' }, { task: 'notices.forget', match: '30 19 * * *' }, { task: 'outputs.expire', match: '40 19 * * *' },
  { task: 'article.forgetAttempts', match: '50 19 * * *' },
];
