import type { ProofRound } from '../rounds';

/** One colour a round: red, blue, green, and violet for the clean proof. Each reads on newsprint at 4.5 : 1 and more. */
export const ROUND_COLOURS: Readonly<Record<ProofRound, string>> = { first: '#c4122b', second: '#1446b8', third: '#0a6a34', clean: '#6a2c9c' };
