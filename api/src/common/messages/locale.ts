import type { Request } from 'express';
import type { Message } from '../app-error';
import { en } from './en';
import { zh } from './zh';

export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
const CATALOGUE = { zh, en };

/** The reader's language by the request's Accept-Language; Chinese unless English is asked for first. */
export const localeOf = (request: Pick<Request, 'acceptsLanguages'>): Locale => (request.acceptsLanguages('zh', 'en') === 'en' ? 'en' : 'zh');

/** The sentence for a code in one language, its {parameters} filled in. */
export const sentence = ({ code, params = {} }: Message, locale: Locale): string =>
  CATALOGUE[locale][code].replace(/\{(\w+)\}/gu, (placeholder, name: string) => String(params[name] ?? placeholder));
