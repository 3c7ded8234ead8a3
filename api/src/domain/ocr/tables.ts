import type { ReadTable } from './page-reading';
import type { SourceLine } from './source-lines';

const TABLE_WORDS = /^(?:序号|编号|名称|项目|单位|姓名|金额|数量|面积|地址|备注|时间|日期|地点|类别|等级|.{0,8}(?:名称|编号|金额|面积|数量|单位))/u;

/** The separator that divides a row into cells, or null when the line is no row. */
type Separator = 'tab' | 'bar' | 'space';

function cellsOf(line: SourceLine, separator: Separator): string[] {
  if (separator === 'tab') return line.text.split('\t').map((cell) => cell.trim());
  if (separator === 'bar') return line.text.replace(/^\s*[|｜]|[|｜]\s*$/gu, '').split(/[|｜]/u).map((cell) => cell.trim());
  return line.text.split(/[ \u3000]{2,}/u).map((cell) => cell.trim());
}

const isRule = (line: SourceLine): boolean => /^[|+\-:\s=]{3,}$/u.test(line.plain) && /[-=]{2,}/u.test(line.plain);

function separatorOf(line: SourceLine): Separator | null {
  if (line.text.length > 400) return null;
  if (line.text.includes('\t')) return 'tab';
  if (/[|｜]/u.test(line.text)) return 'bar';
  return /\S[ \u3000]{2,}\S/u.test(line.text) && !/[。;]/u.test(line.plain) ? 'space' : null;
}

/** Rows of one table that stand together, as indexes into the lines. */
export interface FoundTable {
  from: number;
  to: number;
  table: ReadTable;
}

/** Whether the rows are a table: enough of them, alike in width, and for spaced columns a printed head. */
function plausible(rows: string[][], separator: Separator): boolean {
  const [head = []] = rows;
  if (rows.length < 2 || head.length < 2) return false;
  if (!rows.every((row) => row.length === head.length || (separator === 'tab' && row.length <= head.length && row.length >= 2))) return false;
  if (separator === 'space') return head.length >= 3 || head.some((cell) => TABLE_WORDS.test(cell));
  return true;
}

/** Finds tables: runs of lines with the same number of cells parted by tabs, bars or wide spaces. */
export function findTables(lines: SourceLine[], taken: (at: number) => boolean): FoundTable[] {
  const tables: FoundTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const separator = line && !taken(at) ? separatorOf(line) : null;
    if (!line || separator === null) continue;
    const rows: string[][] = [];
    let to = at;
    for (; to < lines.length && !taken(to); to++) {
      const row = lines[to];
      if (!row || (to > at && row.blankBefore > 1)) break;
      if (separator === 'bar' && isRule(row)) continue;
      if (separatorOf(row) !== separator) break;
      const cells = cellsOf(row, separator);
      if (rows.length > 0 && separator === 'space' && cells.length !== rows[0]?.length) break;
      rows.push(cells);
    }
    if (!plausible(rows, separator)) continue;
    const [columns = [], ...rest] = rows;
    tables.push({ from: at, to: to - 1, table: { columns, rows: rest.map((row) => [...row, ...columns.slice(row.length).map(() => '')]) } });
    at = to - 1;
  }
  return tables;
}
