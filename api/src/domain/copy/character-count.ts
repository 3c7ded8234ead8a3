/**
 * 字数 by the trade's rule: punctuation counts, white space does not, and a character outside the
 * basic plane counts once. Unit: characters.
 */
export const characterCount = (text: string): number => {
  let count = 0;
  for (const character of text) if (!/\s/u.test(character)) count += 1;
  return count;
};
