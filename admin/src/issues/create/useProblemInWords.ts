import type { IssueProblem } from '@domain/calendar/issue-problems';
import { useTranslate } from 'react-admin';
import { dayInWords, weekdayNames } from '../../i18n/days';
import { useLanguage } from '../../i18n/useLanguage';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** What is odd about an issue's day or numbers, as a sentence. */
export const useProblemInWords = (): ((problem: IssueProblem) => string) => {
  const translate = useTranslate();
  const [language] = useLanguage();
  return ({ problem, params }) => {
    const said = Object.entries(params).map(([name, value]) => {
      if (name === 'weekday') return [name, weekdayNames(language).find(({ id }) => id === value)?.name ?? ''];
      return [name, typeof value === 'string' && DAY.test(value) ? dayInWords(value, language) : value];
    });
    return translate(`newIssue.problem.${problem}`, Object.fromEntries(said));
  };
};
