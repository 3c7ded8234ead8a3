import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isForbiddenAtEnd, isForbiddenAtStart } from './character-class';
import { prepareParagraph, type Run } from './cells';
import { breakParagraph, breakPrepared, type BreakOptions, type Line } from './line-breaking';

const SEEDS = join(__dirname, '../../../../seeds');
const FOLDED: Record<string, string> = { ',': '，', ':': '：', ';': '；', '!': '！', '?': '？', '(': '（', ')': '）' };
const paragraphs = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(join(SEEDS, name), 'utf8').split(/\r?\n/u))
  .map((line) => line.trim().replace(/[,:;!?()]/gu, (mark) => FOLDED[mark] ?? mark)).filter((line) => line !== '');

const song = (text: string): Run[] => [{ text, face: 'song' }];
const sourceOf = (lines: readonly Line[]): string => lines.flatMap((line) => line.cells.map(({ cell }) => cell.source)).join('');
const inkOf = (line: Line) => line.cells.map(({ cell }) => cell).filter(({ name }) => name !== 'space' && name !== 'wideSpace');
const options = (measure: number): BreakOptions => ({ indent: measure <= 12_000 ? 1000 : 2000 });

const edgeProblems = (lines: readonly Line[]): string[] => lines.flatMap((line, index) => {
  const ink = inkOf(line);
  const [first, last] = [ink[0], ink.at(-1)];
  const problems: string[] = [];
  if (first && index > 0 && !lines[index - 1]?.forced && isForbiddenAtStart(first.name, first.source)) problems.push(`行首 ${first.source}`);
  if (last && !line.isLast && !line.forced && isForbiddenAtEnd(last.name, last.source)) problems.push(`行尾 ${last.source}`);
  return problems;
});

const check = (text: string, measure: number, prepared = prepareParagraph(song(text))): Line[] => {
  const lines = breakPrepared(prepared, measure, options(measure));
  const problems = [
    ...(sourceOf(lines) === text ? [] : ['字符有失']),
    ...lines.filter((line) => line.width > measure).map((line) => `超出栏宽 ${line.width}`),
    ...(measure >= 10_000 ? edgeProblems(lines) : []),
  ];
  if (problems.length > 0) throw new Error(`${measure}: ${text}: ${problems.join('；')}`);
  return lines;
};

describe('line breaking', () => {
  it('sets every paragraph of the seeds at every measure from 6 to 77 characters', () => {
    for (const text of paragraphs) {
      const prepared = prepareParagraph(song(text));
      for (let measure = 6; measure <= 77; measure += measure < 28 ? 1 : 7) check(text, measure * 1000, prepared);
    }
  });

  it('never forces a break in the seeds at a newspaper measure', () => {
    const forced = paragraphs.filter((text) => !text.includes('@'))
      .flatMap((text) => breakParagraph(song(text), 12_000, options(12_000)).filter((line) => line.forced));
    expect(forced.map((line) => line.cells.map(({ cell }) => cell.glyph).join(''))).toEqual([]);
  });

  const han = fc.constantFrom(...'新闸区委常委会召开会议研究部署当前各项重点工作');
  const mark = fc.constantFrom(...'，。、；：？！“”‘’（）《》·【】');
  const word = fc.stringMatching(/^[A-Za-z0-9.@%?&=_:-]{1,40}$/u);
  const rare = fc.constantFrom('𠮷', '𣲗', '龘', '😀', 'é', 'ｅ', '５', 'e\u0301', '〓', '\ud800');
  const pieces = fc.oneof({ weight: 12, arbitrary: han }, { weight: 3, arbitrary: mark }, { weight: 1, arbitrary: word }, { weight: 1, arbitrary: rare },
    { weight: 1, arbitrary: fc.constantFrom('——', '……', '3％', '25℃', ' ', '　') });
  const texts = fc.array(pieces, { minLength: 1, maxLength: 200 }).map((parts) => parts.join(''));

  it('loses nothing, overruns nothing and breaks no edge in any text', () => {
    fc.assert(fc.property(texts, fc.integer({ min: 6, max: 77 }), (text, measure) => { check(text, measure * 1000); }), { numRuns: 400 });
  });

  it('gives the same lines twice', () => {
    fc.assert(fc.property(texts, fc.integer({ min: 6, max: 77 }), (text, measure) => {
      expect(breakParagraph(song(text), measure * 1000)).toEqual(breakParagraph(song(text), measure * 1000));
    }), { numRuns: 50 });
  });

  it('fills every line but the last to its measure, unless a word is in the way', () => {
    for (const text of paragraphs.filter((line) => !/[A-Za-z0-9]/u.test(line))) {
      for (const line of check(text, 12_000)) if (!line.isLast && !line.forced) expect(line.width).toBe(12_000);
    }
  });

  it.each([
    ['no last line of one character', '一二三四五六七八九十甲乙丙', 12_000, [11, 2]],
    ['a closing mark at the line end gives up its white half', '一二三四五六七八九十甲乙丙，丁戊', 13_500, [14, 2]],
    ['a stop is squeezed in rather than its neighbour pushed out', '一，二三，四五六，七八九十，甲乙丙丁', 13_000, [14, 4]],
    ['—— is not parted', '一二三四五六七八九十甲——乙丙', 12_000, [11, 3]],
    ['a number keeps its sign', '一二三四五六七八九十58％甲乙', 11_000, [10, 5]],
  ])('%s', (_name, text, measure, lengths) => {
    const lines = breakParagraph(song(text), measure as number, {});
    expect(lines.map((line) => inkOf(line).length)).toEqual(lengths);
  });

  describe('with long words in a narrow column', () => {
    const setIn = (text: string, measure = 12_000) => breakParagraph(song(text), measure, options(measure));
    const read = (lines: readonly Line[]): string[] => lines.map((line) => line.cells.map(({ cell }) => cell.source).join(''));
    const ADDRESS = 'https://www.gangzha.gov.cn/zwgk/tzgg/2020-02/notice_0218.html?id=1227&from=paper';

    it.each([
      ['a web address', `详见区政府网站${ADDRESS}公布的名单，居民可在网上查询办理的进度和结果。`],
      ['an e-mail address', '投稿请发至本报信箱gangzha-news.editor@nantong.gov.cn，稿件请注明作者单位和联系电话。'],
      ['an endless word', `化合物的全称为${'methylpropylphenylene'.repeat(4)}，已经完成登记。`],
    ])('%s does not pull the line before it apart', (_name, text) => {
      for (let measure = 8; measure <= 27; measure += 1) {
        const lines = setIn(text, measure * 1000);
        expect(read(lines).join('')).toBe(text);
        // Half an em at worst, where the first part of an address has just no room.
        expect([measure, lines.slice(0, 1).filter(({ gap }) => gap > 500)]).toEqual([measure, []]);
      }
    });

    it('lets a line that ends inside an address stand short rather than loose', () => {
      const [line] = setIn('投稿请发至本报信箱gangzha-news.editor@nantong.gov.cn，稿件请注明。', 18_000);
      expect([line!.gap, line!.width < 18_000, read([line!])]).toEqual([0, true, ['投稿请发至本报信箱gangzha-']]);
    });

    it('puts an address over after its own marks alone, without a hyphen', () => {
      const lines = read(setIn(`详见${ADDRESS}公布的名单。`));
      expect(lines.length).toBeGreaterThan(3);
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/[/.\-_@?&=]$/u);
      expect(lines.join('')).toBe(`详见${ADDRESS}公布的名单。`);
    });

    it.each(['徐州机械GMF4027AC(Ax)', '电话0513-85609771', '百分之44.08', '型号Huawei-Mate30', '体重为1234.56kg'])('%s stays whole where a line has room for it', (text) => {
      const word = /[\x21-\x7e]+$/u.exec(text)![0];
      for (let before = 0; before < 12; before += 1) {
        expect(read(setIn(`${'区'.repeat(before)}${text}的检查会议研究部署当前各项重点工作`, 12_000)).some((line) => line.includes(word))).toBe(true);
      }
    });

    it('leaves an address whole where its line is no worse for it', () => {
      expect(read(setIn('一二三四五六七八九十甲www.gangzha.cn查询', 12_000))).toEqual(['一二三四五六七八九十甲', 'www.gangzha.cn查询']);
    });
  });

  it('takes out the white between two marks, and before an opening mark at a line start', () => {
    const [line] = breakParagraph(song('甲），“乙'), 20_000, {});
    expect(line?.cells.map(({ x }) => x)).toEqual([0, 1000, 1500, 2000, 3000]);
    const [quoted] = breakParagraph(song('“甲'), 20_000, {});
    expect(quoted?.cells.map(({ x }) => x)).toEqual([-500, 500]);
    const [indented] = breakParagraph(song('“甲'), 20_000, { indent: 2000 });
    expect(indented?.cells.map(({ x }) => x)).toEqual([2000, 3000]);
  });

  it('takes time in proportion to the text', () => {
    const long = '会议指出，当前，疫情防控到了一个新的阶段，要做到“两手抓”。'.repeat(700);
    const lines = breakParagraph(song(long), 12_000, {});
    expect(sourceOf(lines).length).toBe(long.length);
    const tried = lines.reduce((sum, line) => sum + (line.to - line.from), 0);
    expect(tried).toBe(long.length);
  });

  it('draws a missing glyph as 〓 and says so', () => {
    const cells = breakParagraph(song('甲😀'), 12_000)[0]?.cells.map(({ cell }) => [cell.glyph, cell.source, cell.missing]);
    expect(cells).toEqual([['甲', '甲', false], ['〓', '😀', true]]);
  });
});
