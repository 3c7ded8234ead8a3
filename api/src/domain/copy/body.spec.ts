import fc from 'fast-check';
import { bodyFromText, bodyText, checkBody, paragraph, subhead, table } from './body';
import { characterCount } from './character-count';

describe('the body of a story', () => {
  it('takes plain text a paragraph a line, however lines end', () => {
    expect(bodyText(bodyFromText('第一段。\r\n\r\n  第二段。\r第三段。\n'))).toBe('第一段。\n第二段。\n第三段。');
  });

  it('loses no character of plain text but the white space at line ends', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const kept = bodyText(bodyFromText(text));
      expect(characterCount(kept)).toBe(characterCount(text));
    }));
  });

  it('always makes a body that its own check accepts', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(checkBody(bodyFromText(text)).ok).toBe(true)));
  });

  it('reads tables row by row, cells parted by tabs', () => {
    const body = { type: 'doc' as const, content: [subhead('名单'), table(['序号', '项目'], [['1', '纪录片']])] };
    expect(checkBody(body).ok).toBe(true);
    expect(bodyText(body)).toBe('名单\n序号\t项目\n1\t纪录片');
  });

  it('refuses anything it does not know, and never throws on what it is given', () => {
    fc.assert(fc.property(fc.anything(), (value) => {
      const checked = checkBody({ type: 'doc', content: [value] });
      expect(checked.ok && typeof value !== 'object').toBe(false);
    }));
  });

  it('holds quotations and the mark of a jump between paragraphs, and neither in a table', () => {
    const quotation = { type: 'quotation' as const, content: [{ type: 'text' as const, text: '“再接再厉。”' }] };
    const body = { type: 'doc' as const, content: [paragraph('甲'), quotation, { type: 'jumpMark' as const }, paragraph('乙')] };
    expect(checkBody(body).ok).toBe(true);
    expect(bodyText(body)).toBe('甲\n“再接再厉。”\n乙');
    const inTable = { type: 'doc', content: [{ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'jumpMark' }] }] }] }] };
    expect(checkBody(inTable)).toMatchObject({ problem: { rule: 'unknownBlock' } });
    expect(checkBody({ type: 'doc', content: [{ type: 'jumpMark', content: [{ type: 'text', text: '下转2版' }] }] })).toMatchObject({ problem: { rule: 'unknownField' } });
  });

  it('says which place is wrong', () => {
    const body = { type: 'doc', content: [{ type: 'paragraph' }, { type: 'paragraph', content: [{ type: 'text', text: '甲', marks: [{ type: 'link' }] }] }] };
    expect(checkBody(body)).toEqual({ ok: false, problem: { path: 'content.1.content.0.marks.0', rule: 'unknownMark' } });
  });
});

describe('字数', () => {
  it.each([['第7期（总第1227期）', 12], ['丁　亮', 2], ['𠮷野家。', 4], ['GMF4027AC(Ax) 型', 14], ['', 0]])('counts %s as %i: punctuation yes, white space no, a rare character once', (text, count) => {
    expect(characterCount(text)).toBe(count);
  });
});
