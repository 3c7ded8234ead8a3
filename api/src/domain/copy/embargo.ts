/**
 * Whether an embargo keeps a story out of a paper of this day (2020-02-18; null while it has none). Its end is a moment on
 * the newsroom's own clock (2020-02-20 08:00); a paper is all of its day, so the day the embargo ends on is late enough to
 * set the story, and the hour is held when the issue is made public.
 */
export const isHeldBack = (until: string | null, printedOn: string | null): until is string => until !== null && (printedOn === null || until.slice(0, printedOn.length) > printedOn);
