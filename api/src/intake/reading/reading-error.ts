/** Why a file handed in cannot be read; each has a sentence that says what to do. */
export const READING_PROBLEMS = [
  'empty', 'damaged', 'bomb', 'locked', 'oldWord', 'rtf', 'pdf', 'sheet', 'picture', 'unknown', 'tooDeep', 'tooLarge', 'tooMuch', 'tooLong', 'encoding', 'noText',
] as const;
export type ReadingProblem = (typeof READING_PROBLEMS)[number];

export class ReadingError extends Error {
  override readonly name = 'ReadingError';
  constructor(readonly problem: ReadingProblem) { super(problem); }
}
