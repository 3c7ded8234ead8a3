const KEY = 'qingyang.appearance';
export type Appearance = 'light' | 'dark';

/** The appearance last chosen in this browser; without a choice the system's own wish holds. */
export const rememberedAppearance = (): Appearance | undefined => {
  const stored = localStorage.getItem(KEY);
  return stored === 'light' || stored === 'dark' ? stored : undefined;
};

export const rememberAppearance = (appearance: Appearance): void => localStorage.setItem(KEY, appearance);
