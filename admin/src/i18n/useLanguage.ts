import { useLocaleState } from 'react-admin';
import { isLanguage, type Language } from './language';

/** The reader's language and how to change it. */
export const useLanguage = (): [Language, (language: Language) => void] => {
  const [locale, setLocale] = useLocaleState();
  return [isLanguage(locale) ? locale : 'zh', setLocale];
};
