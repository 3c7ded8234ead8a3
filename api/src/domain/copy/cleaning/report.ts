/** What is left out: never words a reader saw, save those a report quotes in `words`. */
export const DROPPED = ['script', 'style', 'image', 'trackingPixel', 'linkAddress', 'deletion', 'comment', 'hiddenText', 'footnote', 'pageHeader', 'embedded', 'control'] as const;
export type Dropped = (typeof DROPPED)[number];

/** What is set otherwise than it came. Units: `punctuation`, `space` and `invisible` in characters, the others in places. */
export const CHANGED = ['punctuation', 'space', 'invisible', 'indent', 'lineBreak', 'listItem', 'subhead', 'table', 'unstorable', 'titleRepeated'] as const;
export type Changed = (typeof CHANGED)[number];

/** What a person should look at; `at` is the block of the body it concerns, counted from 0. */
export type Point =
  | { kind: 'doubled'; at: number; first: number }
  | { kind: 'long'; at: number; characters: number }
  | { kind: 'credit'; at: number; text: string }
  | { kind: 'headline'; text: string }
  | { kind: 'garbled'; at: number }
  | { kind: 'autoNumbers'; count: number }
  | { kind: 'unread'; fileName: string; why: string };

/** Words that were left out, quoted so that nobody has to guess. */
export interface LostWords { why: 'hiddenText' | 'deletion' | 'comment' | 'footnote' | 'pageHeader'; text: string }

/** What cleaning did to a text, for the person who files it. */
export interface CleaningReport {
  dropped: Partial<Record<Dropped, number>>;
  changed: Partial<Record<Changed, number>>;
  words: LostWords[];
  look: Point[];
}

const MOST_QUOTES = 50;
const LONGEST_QUOTE = 500;

export const emptyReport = (): CleaningReport => ({ dropped: {}, changed: {}, words: [], look: [] });

export const noteDropped = (report: CleaningReport, what: Dropped, count = 1): void => {
  if (count > 0) report.dropped[what] = (report.dropped[what] ?? 0) + count;
};

export const noteChanged = (report: CleaningReport, what: Changed, count = 1): void => {
  if (count > 0) report.changed[what] = (report.changed[what] ?? 0) + count;
};

/** Quotes words that are left out; a quotation is cut at 500 characters and the fiftieth is the last. */
export const noteWords = (report: CleaningReport, why: LostWords['why'], said: string): void => {
  noteDropped(report, why);
  const text = said.replace(/\s+/gu, ' ').trim();
  if (text === '' || report.words.length >= MOST_QUOTES) return;
  report.words.push({ why, text: text.length > LONGEST_QUOTE ? `${[...text].slice(0, LONGEST_QUOTE).join('')}…` : text });
};

/** How many things were left out or changed, for one line under an editor. */
export const countOf = ({ dropped, changed }: CleaningReport): number =>
  [...Object.values(dropped), ...Object.values(changed)].reduce((sum, count) => sum + count, 0);
