import { useTranslate } from 'react-admin';
import { weekdayNames } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';

/** On which day a paper appears, in words. */
export const useWeekday = (): ((weekday: number | null) => string) => {
  const translate = useTranslate();
  const [language] = useLanguage();
  return (weekday) => {
    const day = weekdayNames(language).find(({ id }) => id === weekday)?.name;
    return day ? translate('publications.everyWeek', { day }) : translate('publications.noWeekday');
  };
};
