import fc from 'fast-check';
import { type Body, bodyFromText, table, textOf } from '../copy/body';
import { cutBody, placeInWhole } from './cuts';
import type { TextCut } from './page-layout';

const PARAGRAPHS = ['会议传达上级精神。要求抓好落实。', '三个项目集中签约，总投资十亿元。', '会议还研究了其他事项。'];
const body = bodyFromText(PARAGRAPHS.join('\n'));
const words = (of: Body): string[] => of.content.map((block) => (block.type === 'table' ? '' : textOf(block)));
const cut = (item: number, from: number, to: number): TextCut => ({ item, from, to, text: PARAGRAPHS[item]!.slice(from, to) });

describe('what a page leaves out of a story', () => {
  it('is gone from the page’s body, and the story is as it was', () => {
    const { body: page, stale } = cutBody(body, [cut(0, 9, 16), cut(1, 8, 15)]);
    expect(words(page)).toEqual(['会议传达上级精神。', '三个项目集中签约。', PARAGRAPHS[2]]);
    expect(stale).toEqual([]);
    expect(words(body)).toEqual(PARAGRAPHS);
  });

  it('keeps the numbers of the blocks where a whole paragraph goes, and the faces of what stays', () => {
    const bold: Body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '本报讯', marks: [{ type: 'bold' }] }, { type: 'text', text: '今天开会。要闻。' }] }, ...body.content] };
    const page = cutBody(bold, [{ item: 0, from: 2, to: 8, text: '讯今天开会。' }, { item: 1, from: 0, to: 16, text: PARAGRAPHS[0]! }]).body;
    expect(page.content[0]).toMatchObject({ content: [{ text: '本报', marks: [{ type: 'bold' }] }, { text: '要闻。' }] });
    expect(words(page)).toEqual(['本报要闻。', '', PARAGRAPHS[1], PARAGRAPHS[2]]);
  });

  it.each<[string, TextCut]>([
    ['whose words have been rewritten', { ...cut(0, 0, 4), text: '大会传达' }], ['whose paragraph is gone', { item: 9, from: 0, to: 2, text: '会议' }], ['of nothing', { item: 0, from: 3, to: 3, text: '' }],
  ])('is told, and takes nothing out, when it is a cut %s', (_, stale) => {
    expect(cutBody(body, [stale, cut(1, 0, 4)])).toMatchObject({ stale: [stale] });
    expect(words(cutBody(body, [stale]).body)).toEqual(PARAGRAPHS);
  });

  it('never takes words out twice, and leaves tables alone', () => {
    const [first, second] = [cut(0, 0, 8), cut(0, 4, 12)];
    expect(cutBody(body, [first, second])).toMatchObject({ stale: [second] });
    const withTable: Body = { type: 'doc', content: [table(['序号'], [['1']])] };
    expect(cutBody(withTable, [{ item: 0, from: 0, to: 1, text: '序' }])).toMatchObject({ body: withTable, stale: [{ item: 0 }] });
  });

  it('is exactly the words between two places of the whole', () => {
    const place = fc.tuple(fc.nat(PARAGRAPHS.length - 1), fc.nat(15), fc.integer({ min: 1, max: 8 }));
    fc.assert(fc.property(fc.uniqueArray(place, { selector: ([item]) => item, maxLength: 3 }), (places) => {
      const cuts = places.flatMap(([item, from, length]) => (from + length <= PARAGRAPHS[item]!.length ? [cut(item, from, from + length)] : []));
      const { body: page, stale } = cutBody(body, cuts);
      expect(stale).toEqual([]);
      words(page).forEach((text, item) => {
        for (let at = 0; at < text.length; at += 1) expect(PARAGRAPHS[item]![placeInWhole(cuts, item, at)]).toBe(text[at]);
      });
      expect(words(page).join('').length + cuts.reduce((sum, { text }) => sum + text.length, 0)).toBe(PARAGRAPHS.join('').length);
    }));
  });
});
