/** Keeps a record read whole apart from the shorter row of it that a list has put in the cache. */
export const WHOLE = { whole: true } as const;
