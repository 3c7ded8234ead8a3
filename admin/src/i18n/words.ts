import type { Language } from './language';
import type { Words } from './merge';
import { zh } from './messages';

/** A language's words: the Chinese come with the panel, the English are fetched by whoever chose them. */
export const wordsOf = async (language: Language): Promise<Words> => (language === 'en' ? (await import('./messages-en')).en : zh);
