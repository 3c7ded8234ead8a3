/** The panel's languages; Chinese unless English was chosen. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'qingyang.language';
const HTML_LANGUAGE: Record<Language, string> = { zh: 'zh-Hans', en: 'en' };

export const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);

/** The language last chosen in this browser. It outlives a sign-out, which empties the rest of the store. */
export const rememberedLanguage = (): Language => {
  const stored = localStorage.getItem(KEY);
  return isLanguage(stored) ? stored : 'zh';
};

export const rememberLanguage = (language: Language): void => {
  localStorage.setItem(KEY, language);
  applyLanguage(language);
};

/** Tells the browser (line breaking, glyph variants) and screen readers which language this is. */
export const applyLanguage = (language: Language): void => {
  document.documentElement.lang = HTML_LANGUAGE[language];
};
