import type { TextLine } from '../typeset/display-list';
import { type CertificateFacts, certificateSheets } from './certificate-sheet';
import { type Clipping, clippingOf } from './clipping';

const run = (runOn: string) => ({ runOn, issueNumber: 2, totalIssueNumber: 1702, pageNumber: 3, width: 118, height: 90, proofNumber: 4, pdfHash: null });
const facts: CertificateFacts = {
  number: '刊证2026-0007', client: '南通某某商贸有限公司'.repeat(8), title: '清算公告', type: '公告', paper: '港闸新闻', licence: '', issuer: '港闸新闻社', issuedOn: '2030-02-01', runs: [run('2030-01-08'), run('2030-01-15')], address: 'https://desk.example.cn/public/certificates',
};
const line = (plain: string, x: number, y: number): TextLine => ({ kind: 'text', block: 'n', y, size: 9, scale: 1, ink: 'black', runs: [{ face: 'song', text: plain, x: [...plain].map((_, at) => x + at * 9) }], plain });
const clipping: Clipping = { width: 334, height: 900, items: [line('请债权人申报债权。', 0, 12)] };
const modules = [[true, true, false], [false, true, false], [true, false, true]];

it('is one sheet an insertion, with all it certifies, nothing off the sheet, and the clipping made to fit', () => {
  const sheets = certificateSheets(facts, [clipping, clipping], 'AAAA-BBBB', modules);
  expect(sheets).toHaveLength(2);
  for (const { items, width, height } of sheets) {
    const texts = items.filter((item): item is TextLine => item.kind === 'text');
    const words = texts.map(({ plain }) => plain).join('\n');
    for (const said of ['刊登证明', facts.number, '清算公告（公告）', '2030年1月8日　第2期　总第1702期　第3版　118×90毫米', '2030年1月15日', 'AAAA-BBBB', '请债权人申报债权。', '港闸新闻社']) expect(words).toContain(said);
    expect(words).toMatch(/缩至原大的\d\d%，第4稿大样/u);
    for (const { runs, y } of texts) expect([y > 0 && y < height, runs.flatMap(({ x }) => x).every((x) => x > 40 && x < width - 40)]).toEqual([true, true]);
    expect(items.filter((item) => item.kind === 'box' && item.fill === 'black')).toHaveLength(4);
  }
});

it('cuts along the blocks of the notice alone', () => {
  const list = { width: 200, height: 400, items: [line('甲', 20, 50), { ...line('乙', 150, 300), block: 'other' }] };
  const areas = [{ pieceId: 'p', rects: [{ x: 10, y: 10, w: 40, h: 20 }] }];
  expect(clippingOf(list, areas, new Set(['n']), 'p')).toMatchObject({ width: 80, height: 80, items: [{ plain: '甲', y: 10, runs: [{ x: [0] }] }] });
  expect(clippingOf(list, areas, new Set(['n']), 'q')).toBeNull();
});
