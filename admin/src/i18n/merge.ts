export interface Words { [key: string]: string | Words }

const isWords = (value: Words[string] | undefined): value is Words => typeof value === 'object';

/** One tree of words out of many; a key said twice is a mistake of ours and stops the panel at once. */
export const merge = (parts: readonly Words[], path = ''): Words => {
  const merged: Words = {};
  for (const part of parts) {
    for (const [key, value] of Object.entries(part)) {
      const there = merged[key];
      if (there === undefined) merged[key] = value;
      else if (isWords(there) && isWords(value)) merged[key] = merge([there, value], `${path}${key}.`);
      else throw new Error(`The words of ${path}${key} are given twice`);
    }
  }
  return merged;
};
