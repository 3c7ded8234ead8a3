import type { Language } from './language';

const TAGS: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };

interface Parts { year: number; month: number; day: number; weekday: string }

const formatter = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(TAGS[language], options);

const partsOf = (date: Date, language: Language): Parts => ({
  year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate(), weekday: formatter(language, { weekday: 'short' }).format(date),
});

const written = ({ year, month, day, weekday }: Parts, language: Language, withYear: boolean): string => {
  if (language === 'zh') return `${withYear ? `${year}年` : ''}${month}月${day}日 ${weekday}`;
  const name = formatter('en', { month: 'short' }).format(new Date(2000, month - 1, 1));
  return `${weekday} ${day} ${name}${withYear ? ` ${year}` : ''}`;
};

const thisYear = (): number => new Date().getFullYear();

/** A day of the calendar: 11月24日 周二, with its year unless it is this one. */
export const dayInWords = (day: string, language: Language): string => {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  return written(partsOf(new Date(year, month - 1, date), language), language, year !== thisYear());
};

/** A day under a heading that has its year already: 2月18日 周二. */
export const dayWithinYear = (day: string, language: Language): string => {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  return written(partsOf(new Date(year, month - 1, date), language), language, false);
};

/** A moment by the reader's clock: 11月24日 周二 14:00. */
export const momentInWords = (moment: string, language: Language): string => {
  const date = new Date(moment);
  const clock = formatter(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(date);
  return `${written(partsOf(date, language), language, date.getFullYear() !== thisYear())} ${clock}`;
};

/** The hour and minute of a moment by the reader's clock, 14:02; with its seconds where they matter. */
export const timeInWords = (moment: string | Date, language: Language, withSeconds = false): string =>
  formatter(language, { hour: '2-digit', minute: '2-digit', second: withSeconds ? '2-digit' : undefined, hourCycle: 'h23' }).format(new Date(moment));

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** The ISO weekdays by name, Monday first. */
export const weekdayNames = (language: Language): { id: number; name: string }[] =>
  WEEK.map((id) => ({ id, name: formatter(language, { weekday: 'long' }).format(new Date(2024, 0, id)) }));

/** A whole number as people read it: 12,345. */
export const counted = (value: number, language: Language): string => new Intl.NumberFormat(TAGS[language]).format(value);
