import type { StatusPart } from '@domain/workflow/status-sentence';
import { useTranslate } from 'react-admin';
import { counted, momentInWords, timeInWords } from '../../i18n/days';
import { useLanguage } from '../../i18n/useLanguage';

const HOUR = 60;
const DAYS_FROM = 48 * HOUR;

/** How late, in the largest unit that still says it: minutes, hours up to two days, then days. */
const lateness = (minutes: number): [string, number] =>
  minutes < HOUR ? ['minutes', minutes] : minutes < DAYS_FROM ? ['hours', Math.floor(minutes / HOUR)] : ['days', Math.floor(minutes / (24 * HOUR))];

/** Each part of a sentence of status in the reader's words. */
export const useStatusWords = (): ((part: StatusPart) => string) => {
  const translate = useTranslate();
  const [language] = useLanguage();
  return (part) => {
    switch (part.kind) {
      case 'stage': return translate(`standing.stages.${part.stage}`);
      case 'person': return part.name;
      case 'writing': return translate('standing.writing', { name: part.name });
      case 'reason': return translate('standing.reason', { name: part.name, reason: part.reason });
      case 'short': case 'over': return translate(`standing.${part.kind}`, { count: counted(part.characters, language) });
      case 'embargo': return translate('standing.embargo', { until: momentInWords(part.until, language) });
      case 'due': return translate('standing.due', { at: part.isToday ? timeInWords(part.at, language) : momentInWords(part.at, language) });
      case 'overdue': {
        const [unit, count] = lateness(part.minutes);
        return translate(`standing.overdue.${unit}`, { smart_count: count });
      }
      case 'unassigned': case 'clearance': return translate(`standing.${part.kind}`);
    }
  };
};
