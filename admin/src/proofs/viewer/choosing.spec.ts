import type { FrozenLine, FrozenPiece } from '@domain/proofs/frozen-text';
import { MARK_SIGNS } from '@domain/proofs/signs';
import { boxBetween, boxesOfChosen, type Chosen, draggedTo, oneCharacter, placeFor, walked, wordsAt, wordsOf } from './choosing';
import { likelyClass } from './likely-class';
import { saysAll, SIGN_KEYS } from './sign-keys';

/** Characters 3 mm wide on lines 5 mm apart. */
const line = (start: number, length: number, x: number, y: number): FrozenLine =>
  ({ start, end: start + length, x, y, width: length * 3, height: 3, face: 'song', edges: Array.from({ length: length + 1 }, (_, index) => x + index * 3) });
const PIECES: FrozenPiece[] = [
  { itemId: 'a', kind: 'article', title: '三个项目', passages: [
    { part: 'headline', paragraph: null, from: 0, text: '三个项目', lines: [line(0, 4, 10, 10)] },
    { part: 'body', paragraph: 0, from: 0, text: '一二三四五六七八', lines: [line(0, 5, 10, 20), line(5, 3, 10, 25)] },
  ] },
  { itemId: 'b', kind: 'notice', title: '公告', passages: [{ part: 'body', paragraph: 0, from: 0, text: '𠮷日', lines: [{ ...line(0, 3, 60, 20), edges: [60, 61.5, 63, 66] }] }] },
];
const found = (x: number, y: number) => wordsAt(PIECES, { x, y });
const at = (x: number, y: number): Chosen => {
  const words = found(x, y);
  if (!words) throw new Error('no words there');
  return oneCharacter(words);
};

it('finds the character under the hand, and the gap nearest to it', () => {
  expect(found(17, 21)).toMatchObject({ piece: { itemId: 'a' }, passage: { part: 'body' }, unit: 2, offset: 2 });
  expect(found(18.5, 21)).toMatchObject({ unit: 2, offset: 3 });
  expect(found(11, 24.5)).toMatchObject({ unit: 5 });
  expect(found(200, 21)).toBeNull();
});

it('takes a touched character whole, the two units of a rare one together', () => {
  expect(wordsOf(PIECES, at(17, 21))).toBe('三');
  expect(wordsOf(PIECES, at(61, 21))).toBe('𠮷');
  expect(wordsOf(PIECES, at(62.5, 21))).toBe('𠮷');
});

it('takes the words from where a drag begins to where the hand is, over lines and beyond their ends', () => {
  const begun = found(16.2, 21);
  if (!begun) throw new Error('no words there');
  const chosen = draggedTo(begun, { x: 15.8, y: 26 });
  expect(wordsOf(PIECES, chosen)).toBe('三四五六七');
  expect(boxesOfChosen(PIECES, chosen)).toEqual([{ x: 16, y: 20, width: 9, height: 3 }, { x: 10, y: 25, width: 6, height: 3 }]);
  expect(wordsOf(PIECES, draggedTo(begun, { x: 400, y: 26 }))).toBe('三四五六七八');
  expect(wordsOf(PIECES, draggedTo(begun, { x: 0, y: 0 }))).toBe('一二');
});

it('walks by arrow keys over the whole page, and takes more with Shift', () => {
  const start = walked(PIECES, null, 'ArrowRight', false);
  expect(start && wordsOf(PIECES, start)).toBe('三');
  const walk = (from: Chosen | null, ...keys: ('ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown')[]): Chosen | null => keys.reduce((chosen, key) => walked(PIECES, chosen, key, false), from);
  const fifth = walk(at(10.5, 21), 'ArrowRight', 'ArrowRight');
  expect(fifth && wordsOf(PIECES, fifth)).toBe('三');
  const below = walk(fifth, 'ArrowDown');
  expect(below && wordsOf(PIECES, below)).toBe('八');
  const next = walk(below, 'ArrowRight');
  expect(next).toMatchObject({ range: { itemId: 'b' } });
  expect(walk(next, 'ArrowLeft')).toMatchObject({ range: { itemId: 'a', start: 7 } });
  const caret: Chosen = { kind: 'text', range: { itemId: 'a', part: 'body', paragraph: 0, start: 1, end: 1 }, anchor: 1, caret: 1 };
  const more = walked(PIECES, walked(PIECES, caret, 'ArrowRight', true), 'ArrowRight', true);
  expect(more && wordsOf(PIECES, more)).toBe('二三');
});

it('puts a sign on the words, or in the gap where something is missing', () => {
  const third = at(18.5, 21);
  expect(placeFor(third, 'correct')).toMatchObject({ kind: 'text', start: 2, end: 3 });
  expect(placeFor(third, 'insert')).toMatchObject({ kind: 'text', start: 3, end: 3 });
  expect(placeFor({ kind: 'box', box: boxBetween({ x: 9, y: 9 }, { x: 4, y: 12 }) }, 'straighten')).toEqual({ kind: 'box', x: 4, y: 9, width: 5, height: 3 });
});

it('has a key of its own for every sign, and takes none of the viewer’s', () => {
  const keys = MARK_SIGNS.map((sign) => SIGN_KEYS[sign]);
  expect(new Set(keys).size).toBe(MARK_SIGNS.length);
  for (const taken of ['j', 'k', 'x', 'v', 'y', 'e', 'o', 'g', '?', '+', '-', '0', '9', '/']) expect(keys).not.toContain(taken);
  expect(MARK_SIGNS.filter(saysAll)).toContain('delete');
  expect(saysAll('correct')).toBe(false);
});

it.each([
  ['correct', '闻', '闸', 'oneCharacter'], ['correct', '复工复产', '复产复工', 'fewCharacters'], ['insert', '', '区委常委会会议', 'manyCharacters'], ['correct', '，', '。', 'punctuation'], ['correct', '298', '289', 'number'],
  ['transpose', '产复', '', 'transposed'], ['runOn', '', '', 'format'], ['damaged', '闸', '', 'font'], ['note', '闸', '', null],
] as const)('offers the class of %s %j → %j', (sign, from, to, expected) => expect(likelyClass(sign, from, to)).toBe(expected));
