import type { PageStatus } from '../workflow/statuses';

/** How a page stands against the clock on press night. */
export interface PressPage { id: string; number: number | null; status: PageStatus; /** When it has to be signed (ISO 8601); null without a deadline. */ pressAt: string | null }
export interface Countdown {
  /** The earliest moment by which an open page must be signed, or of the issue once none is open; null without a deadline. */
  pressAt: string | null;
  /** Milliseconds left; negative once it has passed. */
  left: number | null;
  /** Pages not signed yet, the most pressing first. */
  open: string[];
}

const DONE: readonly PageStatus[] = ['signed', 'sent', 'published'];
const momentOf = (page: PressPage): number => (page.pressAt === null ? Infinity : Date.parse(page.pressAt));

/** How long until the press waits for a page, and which pages still keep it waiting. */
export const countdownOf = (pages: readonly PressPage[], now: string): Countdown => {
  const open = pages.filter(({ status }) => !DONE.includes(status)).sort((one, other) => momentOf(one) - momentOf(other) || (one.number ?? 0) - (other.number ?? 0));
  const last = [...pages].sort((one, other) => momentOf(one) - momentOf(other)).filter(({ pressAt }) => pressAt !== null).at(-1);
  const pressAt = open[0]?.pressAt ?? last?.pressAt ?? null;
  return { pressAt, left: pressAt === null ? null : Date.parse(pressAt) - Date.parse(now), open: open.map(({ id }) => id) };
};
