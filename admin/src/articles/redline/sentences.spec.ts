import type { Span } from '@domain/copy/redline/spans';
import { sentencesOf, touchedBy } from './sentences';

const live = (text: string, wroteBy = 0): Span => ({ text, wroteBy, deletedBy: null });
const cut = (text: string, deletedBy: number): Span => ({ text, wroteBy: 0, deletedBy });
const words = (spans: readonly Span[]): string[] => sentencesOf(spans).map((sentence) => sentence.map(({ text }) => text).join(''));

it('parts a text into sentences with the quotation marks that close them', () => {
  expect(words([live('他说：“好！”大家都笑了。然后散会')])).toEqual(['他说：“好！”', '大家都笑了。', '然后散会']);
  expect(words([])).toEqual([]);
});

it('leaves cut words with the sentence they were cut from, and what follows the end with the last', () => {
  expect(words([live('会议主持'), cut('召开。', 1), live('结束。散'), live('会', 2), cut('了', 1)])).toEqual(['会议主持召开。结束。', '散会了']);
  expect(words([live('会议结束。'), cut('大家散去。', 1)])).toEqual(['会议结束。大家散去。']);
});

it('counts who wrote what of a sentence and names every cut', () => {
  expect(touchedBy([live('会议 主持'), cut('召开', 2), live('。', 1)])).toEqual({ wrote: [{ hand: 0, characters: 4 }, { hand: 1, characters: 1 }], cut: [{ hand: 2, text: '召开', wroteBy: 0 }] });
});
