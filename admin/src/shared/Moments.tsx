import { type RaRecord, useFieldValue } from 'react-admin';
import { dayInWords, momentInWords } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';

interface MomentFieldProps { source: string; record?: RaRecord; empty?: string; label?: string; sortable?: boolean }
const still = { whiteSpace: 'nowrap' } as const;

export const Day = ({ day, empty = '—' }: { day: string | null; empty?: string }) => {
  const [language] = useLanguage();
  return day ? <time dateTime={day} style={still}>{dayInWords(day, language)}</time> : <span>{empty}</span>;
};

export const Moment = ({ moment, empty = '—' }: { moment: string | null; empty?: string }) => {
  const [language] = useLanguage();
  return moment ? <time dateTime={moment} style={still}>{momentInWords(moment, language)}</time> : <span>{empty}</span>;
};

/** A day of the record: 11月24日 周二. */
export const DayField = ({ source, record, empty }: MomentFieldProps) => <Day day={(useFieldValue({ source, record }) as string | null | undefined) ?? null} empty={empty} />;

/** A moment of the record: 11月24日 周二 14:00. */
export const DateTimeField = ({ source, record, empty }: MomentFieldProps) => <Moment moment={(useFieldValue({ source, record }) as string | null | undefined) ?? null} empty={empty} />;
