import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Body, type BodyBlock, bodyFromText, paragraph, subhead, table, type TextBlock } from '../body';
import { settled, wordsAfter, wordsBefore } from './rebuild';
import { type BlockRedline, redline } from './redline';
import type { Words } from './words';

const SEEDS = join(__dirname, '../../../../../seeds');
const PRINTED = readdirSync(SEEDS).filter((name) => name.endsWith('.txt')).flatMap((name) => readFileSync(join(SEEDS, name), 'utf8').split('\n'))
  .map((line) => line.trim()).filter((line) => line.length >= 40);

const words = (...blocks: (BodyBlock | string)[]): Words => ({
  kicker: '', headline: '毫不松懈抓防控', deck: '', body: { type: 'doc', content: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)) },
});
const changes = (before: Words, after: Words): string[] => redline(before, after).blocks.map(({ kind, from, to }) => `${kind} ${from.join()}>${to.join()}`);
const marked = (block: BlockRedline): string => (block.shape === 'table' ? '' : block.segments
  .map(({ kind, text }) => ({ same: text, deleted: `[${text}]`, inserted: `{${text}}` })[kind]).join(''));

const [LEAD, SECOND, THIRD, FOURTH] = [
  '2月13日，区委书记黄卫锋主持召开区委常委会会议，研究部署当前各项重点工作。',
  '会议传达中央、省、市委关于疫情防控和复工复产有关会议精神，听取区发改委、区商务局相关情况汇报。会议指出，要做到守土有责、守土担责、守土尽责。',
  '会议强调，开展“机关作风整治月”活动是巩固和深化主题教育成果的重要举措，要提高政治站位，抓实作风建设。',
  '会议还研究了其他事项。',
];

describe('the redline of a story', () => {
  it('shows a paragraph carried to the top as moved, and the others as they were', () => {
    expect(changes(words(LEAD, SECOND, THIRD, FOURTH), words(THIRD, LEAD, SECOND, FOURTH))).toEqual(['moved 2>0', 'same 0>1', 'same 1>2', 'same 3>3']);
  });

  it('shows what was changed in a paragraph that was also moved', () => {
    const { blocks } = redline(words(LEAD, SECOND, THIRD), words(THIRD.replace('重要举措', '有力举措'), LEAD, SECOND));
    expect(blocks.map(({ kind }) => kind)).toEqual(['moved', 'same', 'same']);
    expect(marked(blocks[0])).toContain('成果的[重要]{有力}举措');
  });

  it('shows a paragraph cut, one added and one reworded', () => {
    const { blocks } = redline(words(LEAD, SECOND, FOURTH), words(LEAD.replace('主持召开', '主持'), FOURTH, '本报将继续关注有关进展情况。'));
    expect(blocks.map(({ kind, from, to }) => [kind, from, to])).toEqual([['changed', [0], [0]], ['deleted', [1], []], ['same', [2], [1]], ['inserted', [], [2]]]);
    expect(marked(blocks[0])).toBe('2月13日，区委书记黄卫锋主持[召开]区委常委会会议，研究部署当前各项重点工作。');
  });

  it('shows a paragraph parted in two as parted, and two run together as joined', () => {
    const [first, second] = [SECOND.slice(0, SECOND.indexOf('会议指出')), SECOND.slice(SECOND.indexOf('会议指出'))];
    const parted = redline(words(LEAD, SECOND, THIRD), words(LEAD, first, second, THIRD));
    expect(parted.blocks.map(({ kind, from, to }) => [kind, from, to])).toEqual([['same', [0], [0]], ['split', [1], [1, 2]], ['same', [2], [3]]]);
    expect(marked(parted.blocks[1])).toBe(`${first}{\n}${second}`);
    const joined = redline(words(LEAD, first, second, THIRD), words(LEAD, SECOND, THIRD));
    expect(joined.blocks.map(({ kind, from, to }) => [kind, from, to])).toEqual([['same', [0], [0]], ['joined', [1, 2], [1]], ['same', [3], [2]]]);
    expect(marked(joined.blocks[1])).toBe(`${first}[\n]${second}`);
  });

  it('shows a paragraph made a subhead, and words made bold', () => {
    const bold: TextBlock = { type: 'paragraph', content: [{ type: 'text', text: LEAD.slice(0, 5), marks: [{ type: 'bold' }] }, { type: 'text', text: LEAD.slice(5) }] };
    const { blocks } = redline(words(LEAD, '政策“硬核”'), words(bold, subhead('政策“硬核”')));
    expect(blocks[0]).toMatchObject({ kind: 'changed', segments: [{ kind: 'same', text: LEAD.slice(0, 5), now: ['bold'] }, { kind: 'same', text: LEAD.slice(5) }] });
    expect(blocks[1]).toMatchObject({ kind: 'changed', was: ['paragraph'], now: ['subhead'], segments: [{ kind: 'same' }] });
  });

  it('shows the headline parts with the body', () => {
    const after = { ...words(LEAD), kicker: '区委常委会会议', headline: '毫不松懈抓好防控' };
    expect(redline(words(LEAD), after)).toMatchObject({
      kicker: [{ kind: 'inserted', text: '区委常委会会议' }], headline: [{ kind: 'same', text: '毫不松懈抓' }, { kind: 'inserted', text: '好' }, { kind: 'same', text: '防控' }], deck: [],
    });
  });

  it('compares tables cell by cell, also when a row or a column came', () => {
    const before = table(['单位', '数量'], [['唐闸镇街道', '15'], ['天生港镇街道', '10']]);
    const after = table(['单位', '类别', '数量'], [['唐闸镇街道', '甲', '16'], ['陈桥街道', '乙', '3'], ['天生港镇街道', '甲', '10']]);
    const [block] = redline(words(before), words(after)).blocks;
    if (block.shape !== 'table') throw new Error('not a table');
    expect(block.rows.map((row) => [row.kind, row.cells.map((cell) => cell.kind)])).toEqual([
      ['changed', ['same', 'inserted', 'same']], ['changed', ['same', 'inserted', 'changed']], ['inserted', ['inserted', 'inserted', 'inserted']], ['changed', ['same', 'inserted', 'same']],
    ]);
    expect(block.rows[1].cells[2].segments).toEqual([{ kind: 'deleted', text: '15' }, { kind: 'inserted', text: '16' }]);
  });

  it('does not take short lines that come again and again for moves', () => {
    expect(changes(words('记者', LEAD, '记者', SECOND), words(LEAD, '记者', SECOND, '记者')).filter((change) => change.startsWith('moved'))).toEqual([]);
  });

  it('keeps the other paragraphs of a real page in place when one is moved', () => {
    const page = bodyFromText(PRINTED.slice(0, 30).join('\n')).content;
    const { blocks } = redline(words(...page), words(page[20], ...page.slice(0, 20), ...page.slice(21)));
    expect(blocks.filter(({ kind }) => kind !== 'same').map(({ kind, from, to }) => [kind, from, to])).toEqual([['moved', [20], [0]]]);
  });
});

const run = fc.record({ type: fc.constant('text' as const), text: fc.string({ unit: fc.constantFrom(...'会议的强调，。12a𠮷'), minLength: 1, maxLength: 12 }), marks: fc.subarray([{ type: 'bold' as const }, { type: 'italic' as const }]) });
const textBlock: fc.Arbitrary<TextBlock> = fc.record({ type: fc.constantFrom('paragraph' as const, 'subhead' as const), content: fc.array(run, { maxLength: 3 }) });
const cell = fc.record({ type: fc.constantFrom('tableCell' as const, 'tableHeader' as const), attrs: fc.record({ colspan: fc.integer({ min: 1, max: 2 }) }), content: fc.array(textBlock, { maxLength: 2 }) });
const grid: fc.Arbitrary<BodyBlock> = fc.record({ type: fc.constant('table' as const), content: fc.array(fc.record({ type: fc.constant('tableRow' as const), content: fc.array(cell, { maxLength: 3 }) }), { minLength: 1, maxLength: 3 }) });
const printed = fc.constantFrom(...PRINTED.slice(0, 40)).map(paragraph);
const body: fc.Arbitrary<Body> = fc.record({ type: fc.constant('doc' as const), content: fc.array(fc.oneof({ weight: 4, arbitrary: textBlock }, { weight: 1, arbitrary: grid }, { weight: 4, arbitrary: printed }), { maxLength: 8 }) });
const story: fc.Arbitrary<Words> = fc.record({ kicker: fc.string(), headline: fc.string(), deck: fc.string(), body });

/** A body made of another by carrying, cutting, splitting and joining its paragraphs. */
const reworked = body.chain((before) => fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('move', 'cut', 'split', 'join', 'type')), { maxLength: 6 }).map((acts): [Body, Body] => {
  const content = structuredClone(before.content);
  const plain = (block: BodyBlock | undefined): string => (block?.type === 'table' || !block ? '' : (block.content ?? []).map(({ text }) => text).join(''));
  for (const [where, there, act] of acts) {
    if (content.length === 0) break;
    const [at, to] = [where % content.length, there % content.length];
    const text = [...plain(content[at])];
    const [head, tail] = [text.slice(0, there % (text.length + 1)).join(''), text.slice(there % (text.length + 1)).join('')];
    if (act === 'move') content.splice(to, 0, ...content.splice(at, 1));
    else if (act === 'cut') content.splice(at, 1);
    else if (content[at].type === 'table') continue;
    else if (act === 'split') content.splice(at, 1, paragraph(head), paragraph(tail));
    else if (act === 'join') content.splice(at, 2, paragraph(head + tail + plain(content[at + 1])));
    else content[at] = paragraph(`${head}新增${tail}`);
  }
  return [before, { type: 'doc', content }];
}));

describe('a redline of any two versions', () => {
  it('gives both back word for word, with their emphasis, tables and blocks', () => {
    fc.assert(fc.property(story, story, (before, after) => {
      const compared = redline(before, after);
      expect(wordsBefore(compared)).toEqual({ ...before, body: settled(before.body) });
      expect(wordsAfter(compared)).toEqual({ ...after, body: settled(after.body) });
    }), { numRuns: 60 });
  });

  it('gives both back when paragraphs were carried about, split and joined', () => {
    fc.assert(fc.property(reworked, ([before, after]) => {
      const compared = redline({ ...words(), body: before }, { ...words(), body: after });
      expect(wordsBefore(compared).body).toEqual(settled(before));
      expect(wordsAfter(compared).body).toEqual(settled(after));
    }), { numRuns: 60 });
  });

  it('of a version with itself is the same throughout', () => {
    fc.assert(fc.property(story, (one) => {
      expect(redline(one, structuredClone(one)).blocks.every(({ kind }) => kind === 'same')).toBe(true);
    }), { numRuns: 25 });
  });
});
