/** What a character does at a line edge and between its neighbours; CLREQ 3.1.3 and GB/T 15834 5.1. */
export const CHARACTER_CLASSES = ['open', 'close', 'stop', 'mid', 'dash', 'ellipsis', 'word', 'space', 'wideSpace', 'postfix', 'connector', 'attached', 'han'] as const;
export type CharacterClass = (typeof CHARACTER_CLASSES)[number];

const NAMED: readonly (readonly [CharacterClass, string])[] = [
  ['open', '“‘（《〈【「『〔'],
  ['close', '”’）》〉】」』〕'],
  ['stop', '，。、；：？！'],
  ['mid', '·'],
  ['dash', '—'],
  ['ellipsis', '…'],
  ['space', ' \t\n\r\u00a0\u2002\u2003\u2009'],
  ['wideSpace', '\u3000'],
  ['postfix', '％℃‰°℉'],
  ['connector', '–～／'],
];

const BY_CHARACTER = new Map(NAMED.flatMap(([name, characters]) => [...characters].map((character) => [character, name] as const)));

/** A mark that takes no room of its own and never begins a line: combining marks, variation selectors, joiners, controls. */
const isAttached = (character: string): boolean => /^[\p{M}\p{Cf}\p{Cc}]$/u.test(character);

const isWord = (character: string): boolean => /^[\u0021-\u007e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]$/u.test(character);

const known = new Map<string, CharacterClass>();

/** The class of one character (a whole code point). */
export const classOf = (character: string): CharacterClass => {
  const code = character.charCodeAt(0);
  if (code >= 0x4e00 && code <= 0x9fff) return 'han';
  const cached = known.get(character);
  if (cached) return cached;
  const found = BY_CHARACTER.get(character) ?? (isAttached(character) ? 'attached' : isWord(character) ? 'word' : 'han');
  if (known.size < 4096) known.set(character, found);
  return found;
};

const HALF_WIDTH_START = '.,:;!?)]}%/-';
const HALF_WIDTH_END = '([{/';

/** Whether a character may not begin a line. */
export const isForbiddenAtStart = (name: CharacterClass, character: string): boolean =>
  name === 'close' || name === 'stop' || name === 'mid' || name === 'attached' || name === 'postfix' || name === 'connector'
  || (name === 'word' && HALF_WIDTH_START.includes(character));

/** Whether a character may not end a line. */
export const isForbiddenAtEnd = (name: CharacterClass, character: string): boolean =>
  name === 'open' || character === '／' || (name === 'word' && HALF_WIDTH_END.includes(character));

/** Whether the class is white space, which hangs beyond a line end. */
export const isBlank = (name: CharacterClass): boolean => name === 'space' || name === 'wideSpace';

/** Whether the class is a full-width mark whose right half is white (CLOSE and STOP). */
export const hasWhiteRight = (name: CharacterClass): boolean => name === 'close' || name === 'stop';
