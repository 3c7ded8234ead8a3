/** The clock on the newsroom's wall: China keeps one time, eight hours before Greenwich, all year. */
export const NEWSROOM_ZONE = 'Asia/Shanghai';
const AHEAD_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

const shifted = (moment: Date | string): number => new Date(moment).getTime() + AHEAD_MS;

/** The day a moment falls on in the newsroom, as 2026-11-24. */
export const newsroomDay = (moment: Date | string): string => new Date(shifted(moment)).toISOString().slice(0, 10);

/** The hour of the newsroom's clock at a moment, 0 to 23. */
export const newsroomHour = (moment: Date | string): number => new Date(shifted(moment)).getUTCHours();

/** The moment at which the newsroom's day ends that a moment falls in. */
export const endOfNewsroomDay = (moment: Date | string): Date => new Date((Math.floor(shifted(moment) / DAY_MS) + 1) * DAY_MS - AHEAD_MS);
