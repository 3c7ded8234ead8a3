/** Numbered units of a text, as Myers' algorithm compares them. */
export type Ids = ArrayLike<number>;

/** One change: the units `wasStart..wasEnd` of the earlier text became the units `nowStart..nowEnd` of the later one. */
export interface Hunk { wasStart: number; wasEnd: number; nowStart: number; nowEnd: number }

const trivial = (was: number, now: number): Hunk[] => (was + now === 0 ? [] : [{ wasStart: 0, wasEnd: was, nowStart: 0, nowEnd: now }]);

/**
 * The furthest places reached with 0, 1, 2 … edits (Myers 1986, the greedy algorithm), or null when the texts differ by more
 * than `most` edits. Time and memory grow with the square of the edits, not of the texts.
 */
const furthestPaths = (was: Ids, now: Ids, most: number): Int32Array[] | null => {
  const [rows, columns] = [was.length, now.length];
  const limit = Math.min(rows + columns, most);
  const middle = limit + 1;
  const furthest = new Int32Array(2 * limit + 3).fill(-1);
  furthest[middle + 1] = 0;
  const paths: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits += 1) {
    const [low, high] = [-edits + 2 * Math.max(0, edits - columns), edits - 2 * Math.max(0, edits - rows)];
    for (let diagonal = low; diagonal <= high; diagonal += 2) {
      const at = middle + diagonal;
      let row = furthest[at - 1] < furthest[at + 1] ? furthest[at + 1] : furthest[at - 1] + 1;
      while (row < rows && row - diagonal < columns && was[row] === now[row - diagonal]) row += 1;
      furthest[at] = row;
      if (row >= rows && row - diagonal >= columns) return paths;
    }
    paths.push(furthest.slice(middle - edits - 1, middle + edits + 2));
  }
  return null;
};

/** Walks the furthest paths back from the end and gathers neighbouring edits into hunks. */
const hunksOfPaths = (paths: readonly Int32Array[], rows: number, columns: number): Hunk[] => {
  const hunks: Hunk[] = [];
  let [row, column] = [rows, columns];
  for (let edits = paths.length; edits > 0; edits -= 1) {
    const furthest = paths[edits - 1];
    const at = edits + row - column;
    const isInsertion = (furthest[at - 1] ?? -1) < (furthest[at + 1] ?? -1);
    const beforeRow = isInsertion ? furthest[at + 1] : furthest[at - 1];
    const beforeColumn = beforeRow - (row - column + (isInsertion ? 1 : -1));
    const [endRow, endColumn] = isInsertion ? [beforeRow, beforeColumn + 1] : [beforeRow + 1, beforeColumn];
    const last = hunks.at(-1);
    if (last?.wasStart === endRow && last.nowStart === endColumn) Object.assign(last, { wasStart: beforeRow, nowStart: beforeColumn });
    else hunks.push({ wasStart: beforeRow, wasEnd: endRow, nowStart: beforeColumn, nowEnd: endColumn });
    [row, column] = [beforeRow, beforeColumn];
  }
  return hunks.reverse();
};

const slice = (ids: Ids, start: number, end: number): Ids => (ids instanceof Int32Array ? ids.subarray(start, end) : Array.prototype.slice.call(ids, start, end));

/**
 * The least insertions and deletions that turn one text into the other, as hunks in order; null when it takes more than `most`
 * units inserted and deleted.
 */
export const shortestEdits = (was: Ids, now: Ids, most: number): Hunk[] | null => {
  const shorter = Math.min(was.length, now.length);
  let head = 0;
  while (head < shorter && was[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && was[was.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const [rows, columns] = [was.length - head - tail, now.length - head - tail];
  const shift = (hunks: Hunk[]): Hunk[] => hunks.map(({ wasStart, wasEnd, nowStart, nowEnd }) => (
    { wasStart: wasStart + head, wasEnd: wasEnd + head, nowStart: nowStart + head, nowEnd: nowEnd + head }));
  if (rows === 0 || columns === 0) return shift(trivial(rows, columns));
  const paths = furthestPaths(slice(was, head, head + rows), slice(now, head, head + columns), most);
  return paths && shift(hunksOfPaths(paths, rows, columns));
};
