import fc from 'fast-check';
import { ERROR_CLASSES_2020 } from '../quality/error-classes';
import { type MarkHands, whoActs } from './hands';
import { type MarkPlace, TEXT_PARTS } from './places';
import { MARK_SIGNS } from './signs';

const HANDS: MarkHands = { pageEditorId: '版', articles: { a: '责' }, photos: { p: '图' }, notices: { n: '公' } };
const on = (given: Partial<Extract<MarkPlace, { kind: 'text' }>> = {}): MarkPlace =>
  ({ kind: 'text', itemId: 'a', part: 'body', paragraph: 0, start: 0, end: 2, quote: '港闻', boxes: [], articleId: 'a', noticeId: null, photoId: null, furniture: null, ...given });
const caption = on({ part: 'caption', articleId: null, photoId: 'p' });
const notice = on({ articleId: null, noticeId: 'n' });
const box: MarkPlace = { kind: 'box', x: 0, y: 0, width: 1, height: 1 };

it.each<[string, string, MarkPlace, string | null, string]>([
  ['a wrong word of a story', 'correct', on(), 'oneCharacter', '责'], ['two characters the wrong way round', 'transpose', on(), 'transposed', '责'], ['a paragraph to be parted', 'newParagraph', on(), null, '责'],
  ['a note on a headline', 'note', on({ part: 'headline' }), 'fact', '责'], ['words that are not even', 'align', on(), 'format', '版'], ['a wrong face', 'correct', on(), 'font', '版'],
  ['a mark at the edge of a line', 'correct', on(), 'punctuationAtLineEdge', '版'], ['a jump line', 'correct', on({ part: 'jump' }), null, '版'], ['a caption', 'correct', caption, 'oneCharacter', '图'],
  ['a caption out of line', 'shiftVertical', caption, null, '版'], ['a caption of a photo nobody filed', 'correct', on({ part: 'caption', articleId: null, photoId: 'q' }), null, '版'], ['a notice', 'correct', notice, 'number', '公'],
  ['a story nobody signed', 'correct', on({ articleId: 'b' }), null, '版'], ['the folio', 'correct', on({ part: 'furniture', articleId: null, furniture: 'folio' }), null, '版'], ['a rectangle', 'note', box, 'pictureText', '版'],
])('%s goes to whoever has it in hand', (_, sign, place, errorClass, whose) => {
  expect(whoActs({ sign: sign as 'correct', errorClass }, place, HANDS)).toBe(whose);
});

it('leaves no mark without a hand while the page has an editor, and gives none to a stranger', () => {
  const place = fc.oneof(fc.constant(box), fc.record({ part: fc.constantFrom(...TEXT_PARTS), articleId: fc.constantFrom('a', 'b', null), noticeId: fc.constantFrom('n', null), photoId: fc.constantFrom('p', null) }).map(on));
  fc.assert(fc.property(fc.constantFrom(...MARK_SIGNS), fc.constantFrom(null, ...ERROR_CLASSES_2020.map(({ id }) => id)), place, (sign, errorClass, at) => {
    expect(['版', '责', '图', '公']).toContain(whoActs({ sign, errorClass }, at, HANDS));
    expect(whoActs({ sign, errorClass }, at, { pageEditorId: null, articles: {}, photos: {}, notices: {} })).toBeNull();
  }));
});
