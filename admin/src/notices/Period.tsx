import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { dayInWords } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import type { NoticeRow } from './notice';

/** 公示期: from when until when objections are heard. */
export const Period = ({ notice: { objectionsFrom, objectionsUntil } }: { notice: Pick<NoticeRow, 'objectionsFrom' | 'objectionsUntil'> }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const say = (day: string | null): string => (day ? dayInWords(day, language) : '…');
  return objectionsFrom || objectionsUntil ? translate('notices.period', { from: say(objectionsFrom), until: say(objectionsUntil) }) : null;
};
