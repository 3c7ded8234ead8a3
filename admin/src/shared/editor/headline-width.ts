const HALF_WIDTH = /[\u0020-\u007e\uff61-\uff9f]/u;

/** How wide a headline sets, in Chinese characters: letters and figures of half width count half, a space between clauses too. */
export const headlineWidth = (text: string): number => {
  let halves = 0;
  for (const character of text) halves += HALF_WIDTH.test(character) ? 1 : 2;
  return halves / 2;
};
