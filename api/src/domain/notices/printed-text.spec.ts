import { paragraph, table } from '../copy/body';
import { TABLOID_GEOMETRY } from '../layout/page-geometry';
import { composePage } from '../typeset/compose-page';
import type { StoryBlock } from '../typeset/page-model';
import { approvedLetters, blocksOf, printedDifference, printedLetters } from './printed-text';

const notice = {
  id: 'n1', documentNumber: '港宣〔2026〕12号', title: '重点扶持项目公示', signatureLines: ['港闸区委宣传部', '2026年11月21日'],
  body: { type: 'doc' as const, content: [paragraph('根据评选结果，现将“五个一工程”扶持资金（万元）公示如下：'), table(['序号', '项目名称', '资金'], [['1', '动画电影《特工总动员》', '15'], ['2', '图书', '2.5']]), paragraph('如有异议，请于7日内致电0513-85609771。')] },
};
const printed = ({ words, ...place }: Partial<StoryBlock> & { words?: string[] } = {}): string => {
  const main = { lines: 1, pt: 18, face: 'songBlack', fit: 'shrink', ...(words && { text: words }) } as const;
  const block: StoryBlock = { id: 'b1', kind: 'notice', x: 0, y: 0, w: 3, h: 60, pieceId: 'n1', fill: 'balance', headline: { main, direction: 'h' }, ...place };
  const page = composePage({ pages: [{ number: 1, spec: TABLOID_GEOMETRY, blocks: [block] }], pieces: [{ id: 'n1', headline: notice.title, note: notice.documentNumber, body: notice.body, signature: notice.signatureLines }] }, 1);
  return page ? printedLetters(page.displayList, blocksOf(page.reports, 'n1')) : '';
};

it.each([{ w: 2 }, { w: 3 }, { w: 6 }, { w: 4, measure: 2 }])('finds a notice printed as approved, table and signature, set %o columns wide', (place) => {
  expect(printedDifference(approvedLetters(notice), printed(place))).toBeNull();
});

it('finds a headline the page words otherwise, a cut and what was overset', () => {
  expect(printedDifference(approvedLetters(notice), printed({ words: ['重点项目公示'] }))).toMatchObject({ at: 2, approved: expect.stringMatching(/^扶持/u), printed: expect.stringMatching(/^项目/u) });
  expect(printedDifference(approvedLetters(notice), printed({ h: 8, w: 1 }))).not.toBeNull();
  expect(printedDifference(approvedLetters({ ...notice, signatureLines: ['港闸区委宣传部', '2026年11月22日'] }), printed())?.approved).toMatch(/^2日/u);
});
