import { useTranslate } from 'react-admin';
import { useCallback } from 'react';

interface Named { pageNumber: number | null; name?: string }

/** What a page goes by: its number, and its name if it has one (1版 要闻). */
export const usePageName = (): ((page: Named) => string) => {
  const translate = useTranslate();
  return useCallback(({ pageNumber, name }) => [pageNumber === null ? translate('pages.unknown') : translate('pages.number', { number: pageNumber }), name].filter(Boolean).join(' '), [translate]);
};
