import type { ArticleStatus } from '@domain/workflow/article-workflow';
import type { MarkStatus } from '@domain/proofs/marks';
import type { ProofStanding } from '@domain/proofs/rounds';
import type { ContributionStatus } from '@domain/workflow/contribution-workflow';
import type { IssueStatus, NoticeStatus, PageStatus, PhotoStatus } from '@domain/workflow/statuses';
import type { Tone } from '../theme/palette';

interface Statuses { article: ArticleStatus; issue: IssueStatus; page: PageStatus; photo: PhotoStatus; notice: NoticeStatus; contribution: ContributionStatus; proof: ProofStanding; mark: MarkStatus }
export type Noun = keyof Statuses;
export type StatusOf<N extends Noun> = Statuses[N];

/** The one table of colours of state, for chips, flatplan, board and charts. */
const TONE: { [N in Noun]: Record<Statuses[N], Tone> } = {
  article: {
    draft: 'planned', filed: 'waiting', firstReviewed: 'waiting', secondReviewed: 'approved', released: 'released', held: 'held', killed: 'killed', published: 'published',
  },
  issue: { planned: 'planned', open: 'working', copyClosed: 'waiting', signed: 'released', printed: 'released', published: 'published', archived: 'published' },
  page: {
    planned: 'planned', dummy: 'planned', madeUp: 'working', proof1: 'waiting', proof2: 'waiting', proof3: 'waiting', clean: 'approved', signed: 'released',
    sent: 'released', published: 'published',
  },
  photo: { filed: 'planned', captioned: 'working', selected: 'approved', placed: 'released', published: 'published' },
  contribution: { waiting: 'waiting', filed: 'released', declined: 'killed', duplicate: 'held' },
  proof: { pulled: 'waiting', accepted: 'working', declined: 'blocking', completed: 'released', superseded: 'killed', toSign: 'waiting', signed: 'released', sent: 'released', void: 'killed' },
  mark: { open: 'waiting', done: 'approved', refused: 'held', verified: 'released' },
  notice: {
    received: 'waiting', verified: 'working', quoted: 'waiting', approved: 'approved', placed: 'released', published: 'published', certified: 'published', expired: 'held', cancelled: 'killed',
  },
};

export const toneOf = <N extends Noun>(noun: N, status: StatusOf<N>): Tone => TONE[noun][status];
