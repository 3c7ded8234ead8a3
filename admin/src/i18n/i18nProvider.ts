import type { I18nProvider, TranslationMessages } from 'react-admin';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { isLanguage, rememberedLanguage, rememberLanguage } from './language';
import { messages } from './messages';

const LOCALES = [{ locale: 'zh', name: '中文' }, { locale: 'en', name: 'English' }];

/** Both languages are in the bundle (a few kB), so switching never waits. */
export const createI18nProvider = (): I18nProvider => {
  const polyglot = polyglotI18nProvider((locale) => messages[isLanguage(locale) ? locale : 'zh'] as unknown as TranslationMessages, rememberedLanguage(), LOCALES, { allowMissing: true });
  return {
    ...polyglot,
    changeLocale: async (locale, options) => {
      await polyglot.changeLocale(locale, options);
      if (isLanguage(locale)) rememberLanguage(locale);
    },
  };
};
