import fc from 'fast-check';
import { bodyText, paragraph } from '../copy/body';
import { blankFor, blanksIn } from './blanks';
import { correctionDraft, type PrintedNotice } from './correction-draft';

const PRINTED: PrintedNotice = {
  title: '关于落实《扶持办法》的公示', issuingBody: '港闸区农业农村局', signatureLines: ['港闸区农业农村局', '二〇二六年十一月十日'],
  runs: [{ runOn: '2026-11-17', status: 'published', pageNumber: 4 }, { runOn: '2026-11-24', status: 'planned', pageNumber: null }],
};
const words = (printed: Partial<PrintedNotice> = {}, paper: 'cn' | 'permit' | 'unknown' = 'cn', today = '2026-11-21') => ({ documentNumber: '', ...correctionDraft({ ...PRINTED, ...printed }, { name: '港闸新闻', licenceKind: paper }, today) });

it('begins a correction with when and where it was printed, and leaves open what nobody but the clerk knows', () => {
  const draft = words();
  expect(draft.title).toBe('关于《关于落实〈扶持办法〉的公示》的更正');
  expect(bodyText(draft.body)).toBe('本报11月17日4版刊登的《关于落实〈扶持办法〉的公示》中，“【待填：见报的原文】”应为“【待填：更正后的文字】”。特此更正。');
  expect(draft.signatureLines).toEqual(['港闸区农业农村局', '【待填：日期】']);
  expect(blanksIn(draft)).toEqual(['见报的原文', '更正后的文字', '日期']);
});

it.each<[string, Partial<PrintedNotice>, 'cn' | 'permit' | 'unknown', string, string]>([
  ['every insertion', { runs: [PRINTED.runs[0]!, { runOn: '2026-11-24', status: 'published', pageNumber: 3 }] }, 'cn', '2026-11-25', '本报11月17日4版、11月24日3版刊登的'],
  ['the year once it is over', {}, 'cn', '2027-01-05', '本报2026年11月17日4版刊登的'],
  ['the name of a sheet that may not call itself a paper', {}, 'permit', '2026-11-21', '《港闸新闻》11月17日4版刊登的'],
  ['a blank for a page nobody noted', { runs: [{ runOn: '2026-11-17', status: 'published', pageNumber: null }] }, 'cn', '2026-11-21', '本报11月17日【待填：版次】刊登的'],
  ['a blank where no insertion is on record', { runs: [] }, 'cn', '2026-11-21', '本报【待填：见报的日期和版次】刊登的'],
])('tells %s', (_what, printed, paper, today, expected) => expect(bodyText(words(printed, paper, today).body)).toContain(expected));

it('is signed by the body that issued it where the old signature names nobody', () => {
  expect(words({ signatureLines: ['2026年11月10日'] }).signatureLines[0]).toBe('港闸区农业农村局');
  expect(words({ signatureLines: [], issuingBody: '' }).signatureLines[0]).toBe('【待填：落款】');
});

it('finds a blank wherever it is printed and however it was typed, and none in what is filled', () => {
  const NONE = { title: '更正', documentNumber: '', body: { type: 'doc' as const, content: [paragraph('“甲”应为“乙”。')] }, signatureLines: ['某局'] };
  expect(blanksIn(NONE)).toEqual([]);
  const letters = fc.string({ unit: fc.constantFrom('甲', '，', '《', '】', '填') });
  fc.assert(fc.property(letters, letters, fc.constantFrom('【待填：原文】', '【 待填】', '【待填:原文', blankFor('日期')), fc.constantFrom('title', 'documentNumber', 'body', 'signatureLines'), (before, after, blank, field) => {
    const text = before + blank + after;
    const value = field === 'body' ? { type: 'doc' as const, content: [paragraph('第一段。'), paragraph(text)] } : field === 'signatureLines' ? ['某局', text] : text;
    expect(blanksIn({ ...NONE, [field]: value })).toHaveLength(1);
  }));
});
