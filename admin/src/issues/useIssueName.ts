import { useTranslate } from 'react-admin';
import { useCallback } from 'react';
import type { Issue } from '../api/types';
import { dayInWords } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';

type Named = Pick<Issue, 'publishedOn' | 'issueNumber'>;

/** What an issue goes by: its day and its number in the year, as far as they are known. */
export const useIssueName = (): ((issue: Named) => string) => {
  const translate = useTranslate();
  const [language] = useLanguage();
  return useCallback(({ publishedOn, issueNumber }) => {
    const parts = [publishedOn && dayInWords(publishedOn, language), issueNumber !== null && translate('issues.number', { number: issueNumber })];
    return parts.filter(Boolean).join(' · ') || translate('issues.unknown');
  }, [translate, language]);
};
