import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type BodyBlock, bodyText, paragraph, subhead, table, type TextBlock } from '../body';
import { settled } from '../redline/rebuild';
import type { Words } from '../redline/words';
import { merge, type Merge, mergedWords } from './merge';

const words = (...blocks: (BodyBlock | string)[]): Words => ({
  kicker: '', headline: '毫不松懈抓防控', deck: '', body: { type: 'doc', content: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)) },
});
const lines = (block: BodyBlock | null): string => (block ? bodyText({ type: 'doc', content: [block] }) : '—');
const read = (result: Merge): string[] => result.blocks.map((block) => (
  block.kind === 'merged' ? lines(block.value) : `${lines(block.mine)} ≠ ${lines(block.theirs)}`));

const LEAD = '2月13日，区委书记黄卫锋主持召开区委常委会会议，研究部署当前各项重点工作。';
const SECOND = '会议传达中央、省、市委关于疫情防控和复工复产有关会议精神，听取相关情况汇报。';
const THIRD = '会议强调，要提高政治站位，抓实作风建设，形成长效机制。';
const FOURTH = '会议还研究了其他事项，要求全区上下抓好落实。';
const BASE = words(LEAD, SECOND, THIRD, FOURTH);

describe('two people’s versions of one story', () => {
  it('merge cleanly where each changed another paragraph', () => {
    const result = merge(BASE, words(LEAD.replace('主持召开', '主持'), SECOND, THIRD, FOURTH), words(LEAD, SECOND, THIRD.replace('抓实', '抓细'), FOURTH));
    expect(read(result)).toEqual([LEAD.replace('主持召开', '主持'), SECOND, THIRD.replace('抓实', '抓细'), FOURTH]);
    expect(result.blocks.map((block) => block.kind === 'merged' && block.changedBy)).toEqual(['mine', 'nobody', 'theirs', 'nobody']);
  });

  it('merge within a paragraph when the changes stand apart', () => {
    const result = merge(BASE, words(LEAD.replace('2月13日', '2月14日'), SECOND, THIRD, FOURTH), words(LEAD.replace('各项重点', '重点'), SECOND, THIRD, FOURTH));
    expect(result.blocks[0]).toEqual({ kind: 'merged', changedBy: 'both', value: paragraph('2月14日，区委书记黄卫锋主持召开区委常委会会议，研究部署当前重点工作。') });
  });

  it('are put to a person when they changed the same words, or words next to each other', () => {
    expect(read(merge(words(LEAD), words(LEAD.replace('当前', '近期')), words(LEAD.replace('当前', '今年')))))
      .toEqual([`${LEAD.replace('当前', '近期')} ≠ ${LEAD.replace('当前', '今年')}`]);
    expect(merge(words(LEAD), words(LEAD.replace('研究', '讨论')), words(LEAD.replace('部署', '安排'))).blocks[0].kind).toBe('conflict');
  });

  it('take the same change once', () => {
    const changed = LEAD.replace('主持召开', '主持');
    expect(merge(words(LEAD), words(changed), words(changed)).blocks).toEqual([{ kind: 'merged', value: paragraph(changed), changedBy: 'both' }]);
    expect(read(merge(words(LEAD), words(changed), words(changed.replace('2月13日', '2月14日'))))).toEqual([changed.replace('2月13日', '2月14日')]);
  });

  it('keep the paragraphs both added, each at its place', () => {
    const result = merge(BASE, words(LEAD, '本报将继续关注。', SECOND, THIRD, FOURTH), words(LEAD, SECOND, THIRD, FOURTH, '记者 葛佳'));
    expect(read(result)).toEqual([LEAD, '本报将继续关注。', SECOND, THIRD, FOURTH, '记者 葛佳']);
  });

  it('put two attempts at one new paragraph to a person, and take the same one once', () => {
    const [one, other] = ['区领导张军、王斌参加会议并讲话。', '区领导王斌参加会议并讲话。'];
    expect(read(merge(BASE, words(LEAD, SECOND, THIRD, FOURTH, one), words(LEAD, SECOND, THIRD, FOURTH, other)))).toEqual([LEAD, SECOND, THIRD, FOURTH, `${one} ≠ ${other}`]);
    expect(read(merge(BASE, words(LEAD, SECOND, THIRD, FOURTH, one), words(LEAD, SECOND, THIRD, FOURTH, one)))).toEqual([LEAD, SECOND, THIRD, FOURTH, one]);
  });

  it('let a paragraph go that one cut, unless the other changed it', () => {
    expect(read(merge(BASE, words(LEAD, THIRD, FOURTH), BASE))).toEqual([LEAD, THIRD, FOURTH]);
    const changed = SECOND.replace('有关会议精神', '重要会议精神');
    expect(read(merge(BASE, words(LEAD, THIRD, FOURTH), words(LEAD, changed, THIRD, FOURTH)))).toEqual([LEAD, `— ≠ ${changed}`, THIRD, FOURTH]);
  });

  it('carry a change along with the paragraph the other one moved', () => {
    const changed = THIRD.replace('长效机制', '工作机制');
    expect(read(merge(BASE, words(THIRD, LEAD, SECOND, FOURTH), words(LEAD, SECOND, changed, FOURTH)))).toEqual([changed, LEAD, SECOND, FOURTH]);
    expect(read(merge(BASE, words(LEAD, SECOND, changed, FOURTH), words(THIRD, LEAD, SECOND, FOURTH)))).toEqual([changed, LEAD, SECOND, FOURTH]);
  });

  it('say that the order is in doubt when both moved paragraphs to different places', () => {
    const [mine, theirs] = [words(THIRD, LEAD, SECOND, FOURTH), words(LEAD, THIRD, FOURTH, SECOND)];
    expect(merge(BASE, mine, theirs)).toMatchObject({ isOrderInDoubt: true });
    expect(read(merge(BASE, mine, theirs))).toEqual([THIRD, LEAD, SECOND, FOURTH]);
    expect(merge(BASE, mine, mine)).toMatchObject({ isOrderInDoubt: false });
  });

  it('never mix two headlines', () => {
    const [mine, theirs] = [{ ...BASE, headline: '毫不松懈抓好防控', deck: '副题' }, { ...BASE, headline: '全区毫不松懈抓防控', kicker: '引题' }];
    expect(merge(BASE, mine, theirs)).toMatchObject({
      headline: { kind: 'conflict', base: BASE.headline, mine: mine.headline, theirs: theirs.headline },
      deck: { kind: 'merged', value: '副题', changedBy: 'mine' }, kicker: { kind: 'merged', value: '引题', changedBy: 'theirs' },
    });
    expect(mergedWords(merge(BASE, mine, theirs))).toBeNull();
  });

  it('merge emphasis and a new subhead with the words the other one changed', () => {
    const bold: TextBlock = { type: 'subhead', content: [{ type: 'text', text: LEAD.slice(0, 5), marks: [{ type: 'bold' }] }, { type: 'text', text: LEAD.slice(5) }] };
    expect(merge(words(LEAD), words(bold), words(LEAD.replace('各项重点', '重点'))).blocks[0]).toMatchObject({
      value: { type: 'subhead', content: [{ text: LEAD.slice(0, 5), marks: [{ type: 'bold' }] }, { text: LEAD.slice(5).replace('各项重点', '重点') }] },
    });
    expect(merge(words(LEAD), words(LEAD.replace('各项重点', '重点')), words(subhead(LEAD))).blocks[0]).toMatchObject({ kind: 'merged', value: { type: 'subhead' } });
  });

  it('merge a table cell by cell, and put it to a person when both changed one cell', () => {
    const grid = (...cells: string[]): BodyBlock => table(['单位', '数量'], [cells.slice(0, 2), cells.slice(2)]);
    const base = words(grid('唐闸', '15', '陈桥', '3'));
    expect(merge(base, words(grid('唐闸', '16', '陈桥', '3')), words(grid('唐闸', '15', '陈桥', '4'))).blocks).toEqual([{ kind: 'merged', changedBy: 'both', value: grid('唐闸', '16', '陈桥', '4') }]);
    expect(merge(base, words(grid('唐闸', '16', '陈桥', '3')), words(grid('唐闸', '17', '陈桥', '3'))).blocks[0].kind).toBe('conflict');
  });
});

const SEEDS = join(__dirname, '../../../../../seeds');
const PRINTED = readdirSync(SEEDS).filter((name) => name.endsWith('.txt')).flatMap((name) => readFileSync(join(SEEDS, name), 'utf8').split('\n'))
  .map((line) => line.trim()).filter((line) => line.length >= 40 && line.length < 160);

const act = fc.record({ kind: fc.constantFrom('type', 'replace', 'cut', 'move', 'split', 'join', 'add', 'drop'), which: fc.nat(), at: fc.nat(), length: fc.integer({ min: 1, max: 12 }) });
const acts = fc.array(act, { maxLength: 5 });
const story = fc.array(fc.oneof(fc.constantFrom(...PRINTED), fc.string({ unit: fc.constantFrom(...'会议的强调，。'), maxLength: 12 })), { minLength: 1, maxLength: 6 });

/** The paragraphs after a person’s acts; every run of words that person typed is one nobody else could have. */
const workedOver = (texts: readonly string[], todo: readonly { kind: string; which: number; at: number; length: number }[], who: string): { texts: string[]; typed: string[] } => {
  const result = [...texts];
  const typed: string[] = [];
  todo.forEach(({ kind, which, at, length }, order) => {
    const index = result.length ? which % result.length : 0;
    const text = result[index] ?? '';
    const offset = at % (text.length + 1);
    const run = `${who}写${String.fromCharCode(0x7000 + order * 7)}${String.fromCharCode(0x7001 + order * 7)}`;
    if (kind === 'type' || kind === 'replace') result[index] = text.slice(0, offset) + run + text.slice(kind === 'type' ? offset : offset + length);
    else if (kind === 'add') result.splice(index, 0, `${run}会议强调`);
    else if (kind === 'cut') result[index] = text.slice(0, offset) + text.slice(offset + length);
    else if (kind === 'move') result.splice(at % Math.max(1, result.length), 0, ...result.splice(index, 1));
    else if (kind === 'split') result.splice(index, 1, text.slice(0, offset), text.slice(offset));
    else if (kind === 'join' && index + 1 < result.length) result.splice(index, 2, text + result[index + 1]);
    else if (kind === 'drop') result.splice(index, 1);
    if (kind === 'type' || kind === 'replace' || kind === 'add') typed.push(run);
  });
  return { texts: result, typed: typed.filter((run) => result.join('\n').includes(run)) };
};

/** Everything a merge holds: merged words and every side of every conflict. */
const held = (result: Merge): string => result.blocks.flatMap((block) => (block.kind === 'merged' ? [lines(block.value)] : [lines(block.mine), lines(block.theirs)])).join('\n');

describe('any two versions of any story', () => {
  it('lose no word either person typed', () => {
    fc.assert(fc.property(story, acts, acts, (texts, mineActs, theirActs) => {
      const [mine, theirs] = [workedOver(texts, mineActs, '甲'), workedOver(texts, theirActs, '乙')];
      const all = held(merge(words(...texts), words(...mine.texts), words(...theirs.texts)));
      for (const run of [...mine.typed, ...theirs.typed]) expect(all).toContain(run);
    }), { numRuns: 150 });
  });

  it('are the one that changed when the other did not', () => {
    fc.assert(fc.property(story, acts, (texts, mineActs) => {
      const [base, mine] = [words(...texts), words(...workedOver(texts, mineActs, '甲').texts)];
      expect(settled(mergedWords(merge(base, mine, base))?.body ?? base.body)).toEqual(settled(mine.body));
      expect(settled(mergedWords(merge(base, base, mine))?.body ?? base.body)).toEqual(settled(mine.body));
      expect(settled(mergedWords(merge(base, mine, mine))?.body ?? base.body)).toEqual(settled(mine.body));
    }), { numRuns: 60 });
  });
});
