import { useTranslate } from 'react-admin';
import { useCallback } from 'react';
import type { PageChange } from './types';

/** What of a signed page is another now, as a sentence: 《统筹推进》：标题、正文改了. */
export const useChangeInWords = (): ((change: PageChange) => string) => {
  const translate = useTranslate();
  return useCallback(({ kind, title, change, parts }) => translate(`press.change.${change}`, {
    thing: translate(`press.kind.${kind}`, { title }), parts: parts.map((part) => translate(`press.part.${part}`)).join(translate('press.between')),
  }), [translate]);
};
