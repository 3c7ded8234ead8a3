import { ok, refuse, type Result } from '../../result';
import { CSV_DAY, csvRecords, csvText } from './csv';

/** A post of the register as it travels in a file. */
export interface HolderRow { name: string; title: string; body: string; rank: number; inOfficeFrom: string | null; inOfficeUntil: string | null }

export const HOLDER_COLUMNS = ['name', 'title', 'body', 'rank', 'inOfficeFrom', 'inOfficeUntil'] as const;
export const MAX_HOLDERS_IMPORTED = 2_000;
const LAST_RANK = 999;
const LENGTHS = { name: [2, 60], title: [1, 100], body: [0, 200] } as const;

/** What is wrong with a line of the file (counted from 1, the heading included) and in which column. */
export interface HolderProblem { line: number; column: string; problem: 'unknownColumn' | 'words' | 'rank' | 'day' | 'tooMany' | 'unclosedQuote' | 'twice' }

/** Reads a file of posts; either all of it is good, or every problem is told and nothing is taken. A post without a rank stands last. */
export const readHolders = (text: string): Result<HolderRow[], HolderProblem[]> => {
  const lines = csvRecords(text);
  if (lines === null) return refuse([{ line: 1, column: '', problem: 'unclosedQuote' }]);
  const [heading, ...rows] = lines;
  const columns = (heading?.cells ?? []).map((name) => name.trim());
  const unknown = columns.filter((name) => !(HOLDER_COLUMNS as readonly string[]).includes(name));
  if (unknown.length > 0) return refuse(unknown.map((column) => ({ line: 1, column, problem: 'unknownColumn' })));
  if (rows.length > MAX_HOLDERS_IMPORTED) return refuse([{ line: MAX_HOLDERS_IMPORTED + 2, column: '', problem: 'tooMany' }]);
  const read = rows.map(({ line, cells }) => rowOf(line, Object.fromEntries(columns.map((name, at) => [name, (cells[at] ?? '').trim()]))));
  const seen = new Set<string>();
  const twice = read.flatMap(({ line, row }): HolderProblem[] => {
    const key = [row.name, row.title, row.body, row.inOfficeFrom].join('\n');
    if (seen.has(key)) return [{ line, column: 'name', problem: 'twice' }];
    seen.add(key);
    return [];
  });
  const problems = [...read.flatMap((one) => one.problems), ...twice];
  return problems.length > 0 ? refuse(problems) : ok(read.map(({ row }) => row));
};

const rowOf = (line: number, cells: Record<string, string>): { line: number; row: HolderRow; problems: HolderProblem[] } => {
  const { name = '', title = '', body = '', rank = '', inOfficeFrom = '', inOfficeUntil = '' } = cells;
  const row: HolderRow = { name, title, body, rank: rank === '' ? 99 : Number(rank), inOfficeFrom: inOfficeFrom || null, inOfficeUntil: inOfficeUntil || null };
  const isDay = (day: string | null): boolean => day === null || CSV_DAY.test(day);
  const words = (['name', 'title', 'body'] as const).filter((column) => [...row[column]].length < LENGTHS[column][0] || row[column].length > LENGTHS[column][1]);
  return { line, row, problems: [
    ...words.map((column): HolderProblem => ({ line, column, problem: 'words' })),
    ...(Number.isInteger(row.rank) && row.rank >= 1 && row.rank <= LAST_RANK ? [] : [{ line, column: 'rank', problem: 'rank' as const }]),
    ...(isDay(row.inOfficeFrom) ? [] : [{ line, column: 'inOfficeFrom', problem: 'day' as const }]),
    ...(isDay(row.inOfficeUntil) && (row.inOfficeFrom === null || row.inOfficeUntil === null || row.inOfficeFrom <= row.inOfficeUntil) ? [] : [{ line, column: 'inOfficeUntil', problem: 'day' as const }]),
  ] };
};

/** The register as a file a spreadsheet opens. */
export const writeHolders = (rows: readonly HolderRow[]): string => csvText(HOLDER_COLUMNS, rows.map((row) => HOLDER_COLUMNS.map((column) => String(row[column] ?? ''))));
