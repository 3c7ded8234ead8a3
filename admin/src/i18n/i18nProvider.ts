import type { I18nProvider, TranslationMessages } from 'react-admin';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { isLanguage, rememberedLanguage, rememberLanguage } from './language';
import type { Words } from './merge';
import { wordsOf } from './words';

const LOCALES = [{ locale: 'zh', name: '中文' }, { locale: 'en', name: 'English' }];

/** The words of the language remembered come with the panel; another language's are fetched when it is chosen. */
export const createI18nProvider = (remembered: Words): I18nProvider => {
  const first = rememberedLanguage();
  const polyglot = polyglotI18nProvider((locale) => (locale === first ? remembered : wordsOf(isLanguage(locale) ? locale : 'zh')) as unknown as TranslationMessages, first, LOCALES, { allowMissing: true });
  return {
    ...polyglot,
    changeLocale: async (locale, options) => {
      await polyglot.changeLocale(locale, options);
      if (isLanguage(locale)) rememberLanguage(locale);
    },
  };
};
