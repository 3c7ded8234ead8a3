import fc from 'fast-check';
import { type Body, bodyText, paragraph, table } from './body';
import { findPassage, replaceInBody, replaceInRuns, textBlocksOf } from './passage';

describe('a quoted passage', () => {
  it('is found although widths and white space differ', () => {
    expect(findPassage(['标题', '车辆驶人 港区，秩序井然'], { before: '车辆', quoted: '驶人', after: '港区,秩序' })).toEqual({ text: 1, start: 2, end: 4 });
  });

  it('is found by what still stands round it when the rest was edited', () => {
    expect(findPassage(['全新的开头驶人港区'], { before: '从前的开头', quoted: '驶人', after: '港区' })).toEqual({ text: 0, start: 5, end: 7 });
  });

  it('is told from its likes by its surroundings, and not guessed at when nothing tells', () => {
    const texts = ['甲新闻村乙', '丙新闻村丁'];
    expect(findPassage(texts, { before: '丙', quoted: '新闻村', after: '丁' })).toEqual({ text: 1, start: 1, end: 4 });
    expect(findPassage(['新闻村新闻村'], { before: '', quoted: '新闻村', after: '' })).toBeNull();
    expect(findPassage(texts, { before: '', quoted: '没有', after: '' })).toBeNull();
  });
});

describe('replacing a passage', () => {
  it('keeps the emphasis round it and gives the new words that of the first they replace', () => {
    const runs = [{ type: 'text' as const, text: '甲乙', marks: [{ type: 'bold' as const }] }, { type: 'text' as const, text: '丙丁' }];
    expect(replaceInRuns(runs, 1, 3, '新')).toEqual([{ type: 'text', text: '甲新', marks: [{ type: 'bold' }] }, { type: 'text', text: '丁' }]);
  });

  it('is the same as replacing in the plain text, wherever the runs part', () => {
    fc.assert(fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), fc.nat(), fc.nat(), (pieces, one, two) => {
      const text = pieces.join('');
      const [start, end] = [one % text.length, (one % text.length) + 1 + (two % (text.length - (one % text.length)))];
      const replaced = replaceInRuns(pieces.map((piece) => ({ type: 'text', text: piece })), start, end, '新');
      expect(replaced.map((run) => run.text).join('')).toBe(`${text.slice(0, start)}新${text.slice(end)}`);
    }));
  });

  it('reaches into table cells', () => {
    const body: Body = { type: 'doc', content: [paragraph('正文'), table(['项目'], [['缓交']])] };
    const index = textBlocksOf(body).length - 1;
    expect(bodyText(replaceInBody(body, index, 0, 2, '缓缴'))).toBe('正文\n项目\n缓缴');
  });
});
