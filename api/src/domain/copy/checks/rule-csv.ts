import { ok, refuse, type Result } from '../../result';
import { CSV_DAY, csvRecords, csvText } from './csv';
import { SEVERITIES, type Severity } from './finding';
import { checkPattern, LIST_KINDS, type ListKind } from './list-rules';

/** An entry of a list as it travels in a file. */
export interface RuleRow {
  kind: ListKind; pattern: string; suggestion: string; exceptions: string[]; severity: Severity; licenceKind: string | null;
  validFrom: string | null; validUntil: string | null; source: string;
}

export const RULE_COLUMNS = ['kind', 'pattern', 'suggestion', 'exceptions', 'severity', 'licenceKind', 'validFrom', 'validUntil', 'source'] as const;
export const MAX_IMPORTED = 5_000;

/** What is wrong with a line of the file (counted from 1, the heading included) and in which column. */
export interface RowProblem { line: number; column: string; problem: 'unknownColumn' | 'noPatternColumn' | 'choice' | 'pattern' | 'day' | 'tooMany' | 'unclosedQuote' | 'twice' }

/** Reads a file of entries; either all of it is good, or every problem is told and nothing is taken. */
export const readRules = (text: string): Result<RuleRow[], RowProblem[]> => {
  const lines = csvRecords(text);
  if (lines === null) return refuse([{ line: 1, column: '', problem: 'unclosedQuote' }]);
  const [heading, ...rows] = lines;
  const columns = (heading?.cells ?? []).map((name) => name.trim());
  const unknown = columns.filter((name) => !(RULE_COLUMNS as readonly string[]).includes(name));
  if (unknown.length > 0) return refuse(unknown.map((column) => ({ line: 1, column, problem: 'unknownColumn' })));
  if (!columns.includes('pattern')) return refuse([{ line: 1, column: 'pattern', problem: 'noPatternColumn' }]);
  if (rows.length > MAX_IMPORTED) return refuse([{ line: MAX_IMPORTED + 2, column: '', problem: 'tooMany' }]);
  const read = rows.map(({ line, cells }) => rowOf(line, Object.fromEntries(columns.map((name, at) => [name, (cells[at] ?? '').trim()]))));
  const seen = new Set<string>();
  const twice = read.flatMap(({ line, row }): RowProblem[] => {
    const key = `${row.kind}\n${row.pattern}`;
    if (seen.has(key)) return [{ line, column: 'pattern', problem: 'twice' }];
    seen.add(key);
    return [];
  });
  const problems = [...read.flatMap((one) => one.problems), ...twice];
  return problems.length > 0 ? refuse(problems) : ok(read.map(({ row }) => row));
};

const LICENCES = ['cn', 'permit', 'unknown'];

const rowOf = (line: number, cells: Record<string, string>): { line: number; row: RuleRow; problems: RowProblem[] } => {
  const of = (column: (typeof RULE_COLUMNS)[number]): string => cells[column] ?? '';
  const row: RuleRow = {
    kind: (of('kind') || 'deprecated') as ListKind, pattern: of('pattern'), suggestion: of('suggestion'), exceptions: of('exceptions').split('|').map((one) => one.trim()).filter(Boolean),
    severity: (of('severity') || 'warn') as Severity, licenceKind: of('licenceKind') || null, validFrom: of('validFrom') || null, validUntil: of('validUntil') || null, source: of('source'),
  };
  const wrong = (column: string, problem: RowProblem['problem'], isWrong: boolean): RowProblem[] => (isWrong ? [{ line, column, problem }] : []);
  return { line, row, problems: [
    ...wrong('kind', 'choice', !LIST_KINDS.includes(row.kind)), ...wrong('severity', 'choice', !SEVERITIES.includes(row.severity)),
    ...wrong('licenceKind', 'choice', row.licenceKind !== null && !LICENCES.includes(row.licenceKind)), ...wrong('pattern', 'pattern', !checkPattern(row.pattern).ok),
    ...wrong('validFrom', 'day', row.validFrom !== null && !CSV_DAY.test(row.validFrom)), ...wrong('validUntil', 'day', row.validUntil !== null && (!CSV_DAY.test(row.validUntil) || (row.validFrom ?? '') > row.validUntil)),
  ] };
};

/** The entries as a file a spreadsheet opens: with a byte-order mark, for Chinese. */
export const writeRules = (rows: readonly RuleRow[]): string => {
  return csvText(RULE_COLUMNS, rows.map((row) => RULE_COLUMNS.map((column) => (column === 'exceptions' ? row.exceptions.join('|') : (row[column] ?? '')))));
};
