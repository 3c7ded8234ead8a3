import { PROOF_ROUNDS, type ProofRound } from '../proofs/rounds';
import type { ErrorMethod, ErrorPlace } from './error-classes';
import { catchRate, type CountedError, type ErrorRate, errorRate, scoreByClass } from './error-rate';

/** When an error was found: on one of the proofs, or after print (见报). */
export const ERROR_STAGES = [...PROOF_ROUNDS, 'print'] as const;
export type ErrorStage = (typeof ERROR_STAGES)[number];

/** One error of the ledger: a mark that has a class, or what was found in print. */
export interface LedgerEntry extends CountedError {
  pageId: string;
  stage: ErrorStage;
  /** Found on a proof and seen to be put right (核红): it is no longer on the page. */
  isCarriedOut: boolean;
  /** Whoever marked it on a proof; null in print. */
  byId: string | null;
}

/** Who has read which page in which round to its end. */
export interface Reading { pageId: string; round: ProofRound; personId: string; personName: string }

/** What still stands in the paper as far as anybody knows: errors in print, and marks nobody has seen carried out. They alone make the rate. */
export const standing = (entries: readonly LedgerEntry[]): LedgerEntry[] => entries.filter(({ stage, isCarriedOut }) => stage === 'print' || !isCarriedOut);
export const caught = (entries: readonly LedgerEntry[]): LedgerEntry[] => entries.filter(({ stage, isCarriedOut }) => stage !== 'print' && isCarriedOut);

/** The rate of what stands, by the method of its day. */
export const ledgerRate = (entries: readonly LedgerEntry[], characters: number, method: ErrorMethod): ErrorRate => errorRate(standing(entries), characters, method);

export interface StageCount { stage: ErrorStage; errors: number; score: number }
/** Errors by where on their way they were found, weighed each stage by itself. */
export const byStage = (entries: readonly LedgerEntry[], method: ErrorMethod): StageCount[] => ERROR_STAGES.map((stage) => {
  const found = entries.filter((entry) => entry.stage === stage);
  return { stage, errors: found.length, score: errorRate(found, 0, method).score };
});

export interface ClassCount { classId: string; caught: number; standing: number; score: number; isCapped: boolean }
/** Errors by class; the score is that of what stands. */
export const byClass = (entries: readonly LedgerEntry[], method: ErrorMethod): ClassCount[] => {
  const scores = new Map(scoreByClass(standing(entries), method).map((score) => [score.classId, score]));
  return method.classes.map(({ id }) => ({
    classId: id, caught: caught(entries).filter(({ classId }) => classId === id).length, standing: scores.get(id)?.errors ?? 0, score: scores.get(id)?.score ?? 0, isCapped: scores.get(id)?.isCapped ?? false,
  })).filter((count) => count.caught + count.standing > 0);
};

export interface PlaceCount { place: ErrorPlace; errors: number }
export const byPlace = (entries: readonly LedgerEntry[]): PlaceCount[] => [...new Set(entries.map(({ place }) => place))]
  .map((place) => ({ place, errors: entries.filter((entry) => entry.place === place).length })).sort((one, other) => other.errors - one.errors);

export interface ReaderCount {
  personId: string; personName: string;
  readings: { pageId: string; round: ProofRound }[];
  caught: number;
  /** Found by others on the same pages in later rounds or in print: it was there to be seen. */
  foundLater: number;
  catchRate: number | null;
  /** Errors that went into print on the pages they read. */
  printed: LedgerEntry[];
}

const isLater = (stage: ErrorStage, round: ProofRound): boolean => ERROR_STAGES.indexOf(stage) > ERROR_STAGES.indexOf(round);

/** Of several readings of a page the last round counts: whatever comes after it got past all of them. Null without any. */
export const lastReading = (rounds: readonly ProofRound[]): ProofRound | null => PROOF_ROUNDS.findLast((round) => rounds.includes(round)) ?? null;

/** What somebody who last read a page in this round caught on it, and what others found there later. */
export const outcomeOf = (personId: string, round: ProofRound, onPage: readonly LedgerEntry[]): { caught: LedgerEntry[]; missed: LedgerEntry[] } => ({
  caught: onPage.filter(({ byId }) => byId === personId),
  missed: onPage.filter(({ byId, stage }) => byId !== personId && isLater(stage, round)),
});

/** What each proofreader caught and what was found after them, over the pages they read; by name in the order of the first reading. */
export const byReader = (readings: readonly Reading[], entries: readonly LedgerEntry[]): ReaderCount[] => [...new Set(readings.map(({ personId }) => personId))].map((personId) => {
  const own = readings.filter((reading) => reading.personId === personId);
  const outcomes = [...new Set(own.map(({ pageId }) => pageId))].map((pageId) => {
    const onPage = entries.filter((entry) => entry.pageId === pageId);
    const round = lastReading(own.filter((reading) => reading.pageId === pageId).map((reading) => reading.round));
    return { ...outcomeOf(personId, round ?? 'clean', onPage), printed: onPage.filter(({ stage }) => stage === 'print') };
  });
  const [theirs, later] = [outcomes.flatMap((outcome) => outcome.caught).length, outcomes.flatMap(({ missed }) => missed).length];
  return {
    personId, personName: own[0].personName, readings: own.map(({ pageId, round }) => ({ pageId, round })), caught: theirs, foundLater: later,
    catchRate: catchRate(theirs, later), printed: outcomes.flatMap(({ printed }) => printed),
  };
});
