import { type Ink, INK_VALUES } from '../../typeset/display-list';
import { PROOF_ROUNDS, type ProofRound } from '../rounds';

/** One colour a round: red, blue and green as the trade has it, and violet for the clean proof. */
export const INK_OF_ROUND = { first: 'red', second: 'blue', third: 'green', clean: 'violet' } as const satisfies Record<ProofRound, Ink>;

/** The colour of each round on a screen. */
export const ROUND_COLOURS = Object.fromEntries(PROOF_ROUNDS.map((round) => [round, INK_VALUES[INK_OF_ROUND[round]].rgb])) as Record<ProofRound, string>;
