import { may } from '../people/permissions';
import type { Actor } from '../people/roles';
import { PROOF_ROUNDS, type ProofRound } from '../proofs/rounds';
import type { ErrorMethod } from './error-classes';
import { catchRate, type ErrorRate, errorRate, ratesTogether } from './error-rate';
import { ERROR_STAGES, type ErrorStage, lastReading, type LedgerEntry, outcomeOf } from './ledger';

/** What somebody did on a page: read it in a round to its end, made it up, or signed it. */
export const PAGE_WORKS = [...PROOF_ROUNDS, 'makeUp', 'sign'] as const;
export type PageWork = (typeof PAGE_WORKS)[number];

/** A page somebody worked on, with each reading of theirs; its characters by the formula of the method. */
export interface WorkedPage { id: string; issueId: string; publishedOn: string; works: readonly PageWork[]; characters: number }
export interface AnsweredPage extends WorkedPage {
  caught: LedgerEntry[];
  /** Found once they had let the page go: after their last reading, or in print on a page they only made up or signed. */
  missed: LedgerEntry[];
  printed: LedgerEntry[];
}

/** What is known of a person's work is theirs to see, and the chiefs'. */
export const maySeeQualityOf = (actor: Actor, personId: string): boolean => actor.id === personId || may(actor, 'quality.people');

const roundsOf = ({ works }: Pick<WorkedPage, 'works'>): ProofRound[] => works.filter((work): work is ProofRound => (PROOF_ROUNDS as readonly string[]).includes(work));

/** The pages of a person, each with what they caught on it and what was found after them. */
export const answeredPages = <Page extends WorkedPage>(personId: string, pages: readonly Page[], entries: readonly LedgerEntry[]): (Page & AnsweredPage)[] => pages.map((page) => {
  const onPage = entries.filter(({ pageId }) => pageId === page.id);
  const printed = onPage.filter(({ stage }) => stage === 'print');
  const round = lastReading(roundsOf(page));
  return { ...page, printed, ...(round ? outcomeOf(personId, round, onPage) : { caught: [], missed: printed }) };
});

export interface OutcomeCount { caught: number; missed: number; printed: number }
export interface PersonCount extends OutcomeCount {
  /** Proofs read to their end; a page read twice counts twice. */
  readings: number;
  pages: number;
  /** Over the pages they read; null where nothing was there to be seen. */
  catchRate: number | null;
  classes: (OutcomeCount & { classId: string })[];
  stages: (OutcomeCount & { stage: ErrorStage })[];
}

const flat = (pages: readonly AnsweredPage[], of: (page: AnsweredPage) => readonly LedgerEntry[]): LedgerEntry[] => pages.flatMap((page) => of(page));

const countOutcome = (pages: readonly AnsweredPage[], isCounted: (entry: LedgerEntry) => boolean): OutcomeCount => {
  const count = (of: (page: AnsweredPage) => readonly LedgerEntry[]): number => flat(pages, of).filter(isCounted).length;
  return { caught: count(({ caught }) => caught), missed: count(({ missed }) => missed), printed: count(({ printed }) => printed) };
};

/** Readings, pages and errors of a person by class and by the stage they were found at; classes by how often they occur. */
export const personCount = (pages: readonly AnsweredPage[]): PersonCount => {
  const read = countOutcome(pages.filter((page) => roundsOf(page).length > 0), () => true);
  const all = flat(pages, ({ caught, missed }) => [...caught, ...missed]);
  return {
    ...countOutcome(pages, () => true), pages: pages.length, readings: pages.reduce((sum, page) => sum + roundsOf(page).length, 0), catchRate: catchRate(read.caught, read.missed),
    classes: [...new Set(all.map(({ classId }) => classId))].map((classId) => ({ classId, ...countOutcome(pages, (entry) => entry.classId === classId) }))
      .sort((one, other) => other.caught + other.missed - one.caught - one.missed),
    stages: ERROR_STAGES.map((stage) => ({ stage, ...countOutcome(pages, (entry) => entry.stage === stage) })),
  };
};

/** The rate of what went into print on these pages: each issue by itself, for repeats and caps count by issue, then added up. */
export const personRate = (pages: readonly AnsweredPage[], methodOf: (publishedOn: string) => ErrorMethod): ErrorRate => {
  const issues = [...new Set(pages.map(({ issueId }) => issueId))].map((id) => pages.filter(({ issueId }) => issueId === id));
  const newest = pages.map(({ publishedOn }) => publishedOn).sort().at(-1) ?? '';
  return ratesTogether(issues.map((own) => errorRate(flat(own, ({ printed }) => printed), own.reduce((sum, { characters }) => sum + characters, 0), methodOf(own[0].publishedOn))), methodOf(newest));
};
