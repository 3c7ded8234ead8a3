import { type Body, bodyText } from '@domain/copy/body';

/** A line of two versions beside each other: the same in both, or on one side only. */
export interface Change { kind: 'same' | 'removed' | 'added'; text: string }

/** As many lines as are compared one by one; a longer middle is shown as replaced whole. */
const MOST = 1_500;

const common = (before: readonly string[], after: readonly string[]): Uint16Array[] => {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      table[i][j] = before[i] === after[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  return table;
};

const removed = (text: string): Change => ({ kind: 'removed', text });
const added = (text: string): Change => ({ kind: 'added', text });

/** The lines of two versions as one list, removed before added where both changed. */
export const changesOf = (before: readonly string[], after: readonly string[]): Change[] => {
  if (before.length > MOST || after.length > MOST) return [...before.map(removed), ...after.map(added)];
  const table = common(before, after);
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      changes.push({ kind: 'same', text: before[i] });
      i += 1;
      j += 1;
    } else if (table[i + 1][j] >= table[i][j + 1]) {
      changes.push(removed(before[i]));
      i += 1;
    } else {
      changes.push(added(after[j]));
      j += 1;
    }
  }
  return [...changes, ...before.slice(i).map(removed), ...after.slice(j).map(added)];
};

/** A version's words line by line, headline first. */
export const linesOf = ({ kicker, headline, deck, body }: { kicker: string; headline: string; deck: string; body: Body }): string[] =>
  [kicker, headline, deck, ...bodyText(body).split('\n')].filter((line) => line.trim() !== '');
