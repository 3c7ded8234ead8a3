import { type Atoms, newVocabulary } from './atoms';
import { type Hunk, shortestEdits } from './shortest-edits';

/** Beyond this many changed units two texts are compared clause by clause: exactness would cost seconds and tell nobody anything. */
const MOST_EDITS = 1_200;
const MOST_CLAUSE_EDITS = 1_200;
const MOST_EDITS_WITHIN_CLAUSES = 240;

const CLAUSE_END = /[，。；：！？、,;:!?\n\u0000]/u;
const LONGEST_CLAUSE = 60;

interface Clauses { ids: Int32Array; starts: number[] }

/** The clauses of a text as numbered units: up to and with each mark of punctuation. */
const clausesOf = (atoms: Atoms, number: (clause: string) => number): Clauses => {
  const ids: number[] = [];
  const starts = [0];
  for (let index = 0; index < atoms.ids.length; index += 1) {
    const isEnd = CLAUSE_END.test(atoms.text[atoms.starts[index]]) || index + 1 - starts[starts.length - 1] >= LONGEST_CLAUSE;
    if (!isEnd && index + 1 < atoms.ids.length) continue;
    ids.push(number(atoms.text.slice(atoms.starts[starts[starts.length - 1]], atoms.starts[index + 1])));
    starts.push(index + 1);
  }
  return { ids: Int32Array.from(ids), starts };
};

const whole = (was: Atoms, now: Atoms): Hunk[] => [{ wasStart: 0, wasEnd: was.ids.length, nowStart: 0, nowEnd: now.ids.length }];

/** Compares by clauses, then looks into each changed stretch of clauses for the characters it still shares. */
const hunksByClauses = (was: Atoms, now: Atoms): Hunk[] => {
  const number = newVocabulary();
  const [earlier, later] = [clausesOf(was, number), clausesOf(now, number)];
  const coarse = shortestEdits(earlier.ids, later.ids, MOST_CLAUSE_EDITS);
  if (!coarse) return whole(was, now);
  return coarse.flatMap((hunk) => {
    const [wasStart, wasEnd] = [earlier.starts[hunk.wasStart], earlier.starts[hunk.wasEnd]];
    const [nowStart, nowEnd] = [later.starts[hunk.nowStart], later.starts[hunk.nowEnd]];
    const fine = shortestEdits(was.ids.subarray(wasStart, wasEnd), now.ids.subarray(nowStart, nowEnd), MOST_EDITS_WITHIN_CLAUSES);
    return fine?.map((inner) => ({
      wasStart: inner.wasStart + wasStart, wasEnd: inner.wasEnd + wasStart, nowStart: inner.nowStart + nowStart, nowEnd: inner.nowEnd + nowStart,
    })) ?? [{ wasStart, wasEnd, nowStart, nowEnd }];
  });
};

/**
 * What changed between two texts, in order: exact up to 1,200 changed units, by clauses beyond that, and as one replacement
 * when hardly a clause is shared, so that the time stays bounded whatever the texts.
 */
export const findHunks = (was: Atoms, now: Atoms): Hunk[] => shortestEdits(was.ids, now.ids, MOST_EDITS) ?? hunksByClauses(was, now);
