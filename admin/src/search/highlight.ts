/** A stretch of text and whether it is one of the words looked for. */
export interface Stretch { text: string; found: boolean }

const escaped = (term: string): string => term.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Cuts a text at every occurrence of the words looked for; together the stretches are the text. */
export const highlighted = (text: string, query: string): Stretch[] => {
  const terms = query.split(/\s+/u).filter((term) => term !== '').sort((a, b) => b.length - a.length);
  if (terms.length === 0) return [{ text, found: false }];
  const pattern = new RegExp(`(${terms.map(escaped).join('|')})`, 'giu');
  return text.split(pattern).map((part, index) => ({ text: part, found: index % 2 === 1 })).filter((part) => part.text !== '');
};
