/** 来稿号 as it is spoken and filed under: four places, more when a year has more (2026-0042). */
export const contributionNumber = (year: number, number: number): string => `${year}-${String(number).padStart(4, '0')}`;
