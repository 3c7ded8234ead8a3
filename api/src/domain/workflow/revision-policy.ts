/**
 * How words reach a story: `asked` is somebody pressing save, `auto` the panel saving what is typed, `settled` one of two
 * people choosing between their texts.
 */
export const SAVE_KINDS = ['asked', 'auto', 'settled'] as const;
export type SaveKind = (typeof SAVE_KINDS)[number];

/** While somebody writes, a wording is kept at most this often (milliseconds). */
export const KEPT_EVERY_MS = 5 * 60_000;

/** Words of a story that stand in no revision yet: whose they are, and since when (milliseconds of any one clock). */
export interface Unkept { byId: string; since: number }
export interface Save {
  byId: string; kind: SaveKind; at: number;
  /** Whether it changes the words at all. */
  isReworded: boolean;
  /** A proof of these words is being read: whatever is changed has to be told apart from it at once. */
  isUnderProof?: boolean;
}
export interface Keeping {
  /** The words that stood there become a revision of whoever wrote them. */
  replaced: boolean;
  /** The words as they stand after the save become a revision. */
  brought: boolean;
  /** From now on there are words of the saver's in no revision, where there were none of theirs. */
  begins: boolean;
}

/**
 * Which wordings a save keeps. One's own typing of the last five minutes is replaced as one goes on; words of another are
 * kept before they are replaced, and so are those a person decides against. Saving on purpose always keeps the result, and
 * so does every save of words under proof.
 */
export const keepingOf = (unkept: Unkept | null, { byId, kind, at, isReworded, isUnderProof = false }: Save): Keeping => {
  const isMine = unkept?.byId === byId;
  const isAlien = unkept !== null && !isMine;
  const isOld = isMine && at - unkept.since >= KEPT_EVERY_MS;
  const replaced = isReworded && (isAlien || (kind === 'settled' && isMine));
  const brought = kind === 'auto' ? isReworded && (isOld || isUnderProof) : isReworded || isMine;
  return { replaced, brought, begins: isReworded && !brought && !isMine };
};
