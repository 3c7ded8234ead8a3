import { useTranslate } from 'react-admin';
import type { PageItem } from '../api/types';
import { counted } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { signed } from '../shared/copy/Signatures';

const RESOURCES: Partial<Record<PageItem['kind'], string>> = { article: 'articles', photo: 'photos', notice: 'notices' };

/** Where the record of an item is read; a masthead or a remainder has none. */
export const recordOf = ({ kind, itemId }: Pick<PageItem, 'kind' | 'itemId'>): string | null => {
  const resource = RESOURCES[kind];
  return resource && itemId ? `/${resource}/${itemId}/show` : null;
};

/** What an item is called in a sentence: its title, else what it is. */
export const useItemName = (): ((item: Pick<PageItem, 'title' | 'kicker' | 'kind'>) => string) => {
  const translate = useTranslate();
  return ({ title, kicker, kind }) => title || kicker || translate(`pages.kinds.${kind}`);
};

/** Kind, credits, length and jumps of an item in one line. */
export const useItemFacts = (): ((item: PageItem) => string) => {
  const translate = useTranslate();
  const [language] = useLanguage();
  return ({ kind, bylines, characterCount, continuedFromPage, continuedToPage }) => [
    kind !== 'article' && translate(`pages.kinds.${kind}`),
    signed(bylines),
    characterCount !== null && translate('pages.characters', { count: counted(characterCount, language) }),
    continuedFromPage && translate('pages.from', { page: continuedFromPage }),
    continuedToPage && translate('pages.to', { page: continuedToPage }),
  ].filter(Boolean).join(' · ');
};
