import type { CivilDate } from '../calendar/civil-date';

/** What is made for the asking and takes its time: of an issue, or of a quarter of a paper. */
export const OUTPUT_KINDS = ['issuePdf', 'issueIdml', 'handOver', 'inspectionPack', 'quarterPack'] as const;
export type OutputKind = (typeof OUTPUT_KINDS)[number];

export const OUTPUT_STATUSES = ['waiting', 'making', 'made', 'failed', 'cancelled'] as const;
export type OutputStatus = (typeof OUTPUT_STATUSES)[number];

/** How long what was made is kept; it can be asked for again. */
export const OUTPUT_KEPT_DAYS = 7;

/** A quarter of a year, as `2026-Q4`. */
const QUARTER = /^(\d{4})-Q([1-4])$/u;

/** The quarter a day is in, such as `2026-Q4`. */
export const quarterOf = (day: CivilDate): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The first and the last day of a quarter such as `2026-Q4`; null when it is none. */
export const quarterDays = (quarter: string): { from: string; until: string } | null => {
  const [, year, number] = QUARTER.exec(quarter) ?? [];
  if (!year || !number) return null;
  const last = Number(number) * 3;
  const two = (month: number): string => String(month).padStart(2, '0');
  return { from: `${year}-${two(last - 2)}-01`, until: `${year}-${two(last)}-${last === 3 || last === 12 ? 31 : 30}` };
};
