import fc from 'fast-check';
import { type Body, type BodyBlock, bodyText, paragraph, table, textOf } from '../body';
import { textBlocksOf } from '../passage';
import { type Anchor, anchorAt } from './anchor';
import { rebase, reattach } from './rebase';

const bodyOf = (...blocks: (BodyBlock | string)[]): Body => ({ type: 'doc', content: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)) });

/** The anchor of a comment on words that stand once in a body. */
const on = (body: Body, words: string): Anchor => {
  const text = textBlocksOf(body).findIndex((block) => textOf(block).includes(words));
  const start = textOf(textBlocksOf(body)[text]).indexOf(words);
  const made = anchorAt(body, { text, start, end: start + words.length });
  if (!made.ok) throw new Error(made.problem);
  return made.value;
};
const after = (before: Body, words: string, edited: Body): string | null => {
  const rebased = rebase(on(before, words), before, edited);
  if (!rebased.ok) return null;
  const { text, start, end, quoted } = rebased.value;
  expect(textOf(textBlocksOf(edited)[text]).slice(start, end)).toBe(quoted);
  return quoted;
};

const LEAD = '2月13日，区委书记黄卫锋主持召开区委常委会会议，研究部署当前各项重点工作。';
const SECOND = '会议传达中央、省、市委关于疫情防控和复工复产有关会议精神，听取区发改委、区商务局针对企业复工复产相关情况汇报。';
const THIRD = '会议还研究了其他事项，要求各板块抓好落实。';
const STORY = bodyOf(LEAD, SECOND, THIRD);

describe('a comment on a passage', () => {
  it('keeps the words it is about, and some of those round them', () => {
    expect(on(STORY, '区发改委')).toMatchObject({ text: 1, quoted: '区发改委', before: expect.stringMatching(/听取$/u), after: expect.stringMatching(/^、区商务局/u) });
  });

  it.each([
    ['a paragraph that is not there', { text: 3, start: 0, end: 1 }, 'notThere'],
    ['a negative paragraph', { text: -1, start: 0, end: 1 }, 'notThere'],
    ['an end past the text', { text: 2, start: 0, end: 99 }, 'notThere'],
    ['an end before the start', { text: 0, start: 3, end: 2 }, 'notThere'],
    ['no words', { text: 0, start: 3, end: 3 }, 'noWords'],
  ])('is refused on %s', (_, passage, problem) => {
    expect(anchorAt(STORY, passage)).toEqual({ ok: false, problem });
  });

  it('takes a rare character whole', () => {
    expect(anchorAt(bodyOf('𠮷先生'), { text: 0, start: 1, end: 3 })).toMatchObject({ ok: true, value: { start: 0, end: 3, quoted: '𠮷先' } });
    expect(anchorAt(bodyOf('葛𠮷'), { text: 0, start: 0, end: 2 })).toMatchObject({ ok: true, value: { start: 0, end: 3 } });
  });

  it.each([
    ['words added before it', bodyOf(`近日，${LEAD}`, SECOND, THIRD)],
    ['words added after it', bodyOf(`${LEAD}会议要求严格落实。`, SECOND, THIRD)],
    ['words added at its very edges', bodyOf(LEAD.replace('黄卫锋', '同志黄卫锋等人'), SECOND, THIRD)],
    ['another paragraph cut', bodyOf(LEAD, THIRD)],
    ['a paragraph added above', bodyOf('本报讯', LEAD, SECOND, THIRD)],
    ['its paragraph moved to the end', bodyOf(SECOND, THIRD, LEAD)],
    ['its paragraph moved and edited', bodyOf(SECOND, THIRD, LEAD.replace('当前各项', ''))],
    ['its paragraph split', bodyOf(LEAD.slice(0, 25), LEAD.slice(25), SECOND, THIRD)],
    ['its paragraph joined with the next', bodyOf(LEAD + SECOND, THIRD)],
    ['its sentence pasted into another paragraph', bodyOf('2月13日，会议研究部署当前各项重点工作。', SECOND, `${THIRD}区委书记黄卫锋主持召开区委常委会会议。`)],
  ])('stays on its words with %s', (_, edited) => {
    expect(after(STORY, '区委书记黄卫锋', edited) ?? after(STORY, '黄卫锋', edited)).toMatch(/黄卫锋$/u);
  });

  it('grows with what is typed inside it and shrinks with what is cut', () => {
    expect(after(STORY, '区委常委会会议', bodyOf(LEAD.replace('区委常委会会议', '区委常委会专题会议'), SECOND, THIRD))).toBe('区委常委会专题会议');
    expect(after(STORY, '区委常委会会议', bodyOf(LEAD.replace('区委常委会会议', '常委会会议'), SECOND, THIRD))).toBe('常委会会议');
  });

  it('stays with the figure that replaced the one it asked about', () => {
    const before = bodyOf('全区企业1777家复工。', THIRD);
    expect(after(before, '1777', bodyOf('全区企业1778家复工。', THIRD))).toBe('1778');
  });

  it('is orphaned when all of its words are cut, and keeps them', () => {
    expect(rebase(on(STORY, '区发改委、'), STORY, bodyOf(LEAD, SECOND.replace('区发改委、', ''), THIRD))).toMatchObject({ ok: false, problem: { quoted: '区发改委、', text: 1 } });
    expect(rebase(on(STORY, '区发改委'), STORY, bodyOf(LEAD, THIRD))).toMatchObject({ ok: false, problem: { quoted: '区发改委' } });
  });

  it('does not jump to the same words where they stood before', () => {
    const before = bodyOf('港闸区迅速行动，开展工作。', '区领导参加港闸区迅速行动大会。');
    const anchor = anchorAt(before, { text: 0, start: 0, end: 7 });
    expect(anchor.ok && rebase(anchor.value, before, bodyOf('开展工作。', '区领导参加港闸区迅速行动大会。')).ok).toBe(false);
  });

  it('comes back when its words do', () => {
    const lost = rebase(on(STORY, '区发改委、'), STORY, bodyOf(LEAD, THIRD));
    expect(!lost.ok && reattach(lost.problem, STORY)).toMatchObject({ ok: true, value: { text: 1, quoted: '区发改委、' } });
    expect(!lost.ok && reattach(lost.problem, bodyOf(LEAD)).ok).toBe(false);
  });

  it('is found by its words when its offsets are out of date', () => {
    expect(rebase({ ...on(STORY, '区发改委'), text: 0, start: 1, end: 5 }, STORY, bodyOf('本报讯', LEAD, SECOND))).toMatchObject({ ok: true, value: { text: 2, quoted: '区发改委' } });
  });

  it('stays in its cell when a row is added to the table above it', () => {
    const before = bodyOf(LEAD, table(['单位', '数量'], [['唐闸镇街道', '15'], ['天生港镇街道', '10']]), THIRD);
    const edited = bodyOf(LEAD, table(['单位', '数量'], [['陈桥街道', '3'], ['唐闸镇街道', '15'], ['天生港镇街道', '10']]), THIRD);
    expect(rebase(on(before, '天生港镇'), before, edited)).toMatchObject({ ok: true, value: { text: 7, quoted: '天生港镇' } });
    expect(rebase(on(before, '其他事项'), before, edited)).toMatchObject({ ok: true, value: { text: 9, quoted: '其他事项' } });
  });
});

/** Paragraphs in which every character is another one, so that what became of each can be told. */
const [LENGTHS, FIRST, FRESH] = [[60, 45, 70, 50], 0x4e00, 0x7000];
const distinct = LENGTHS.map((length, index) => Array.from({ length }, (_, at) => String.fromCharCode(FIRST + index * 100 + at)).join(''));
const act = fc.record({ kind: fc.constantFrom('type', 'cut', 'move', 'split', 'join'), paragraph: fc.nat(), at: fc.nat(), length: fc.integer({ min: 1, max: 8 }) });

const edited = (texts: readonly string[], { kind, paragraph: which, at, length }: { kind: string; paragraph: number; at: number; length: number }, fresh: number): string[] => {
  const result = [...texts];
  const index = which % texts.length;
  const offset = at % (texts[index].length + 1);
  const words = texts[index];
  if (kind === 'type') result[index] = words.slice(0, offset) + Array.from({ length }, (_, more) => String.fromCharCode(FRESH + fresh * 10 + more)).join('') + words.slice(offset);
  else if (kind === 'cut') result[index] = words.slice(0, offset) + words.slice(offset + length);
  else if (kind === 'move') result.splice(at % texts.length, 0, ...result.splice(index, 1));
  else if (kind === 'split') result.splice(index, 1, words.slice(0, offset), words.slice(offset));
  else if (index + 1 < texts.length) result.splice(index, 2, words + texts[index + 1]);
  return result;
};

describe('any series of edits', () => {
  it('leaves a comment on what is left of its words, or orphans it when nothing is', () => {
    fc.assert(fc.property(fc.nat({ max: 3 }), fc.nat(), fc.integer({ min: 1, max: 20 }), fc.array(act, { minLength: 1, maxLength: 6 }), (text, from, length, acts) => {
      let texts = distinct;
      const start = from % (texts[text].length - length);
      let anchor = anchorAt(bodyOf(...texts), { text, start, end: start + length });
      acts.forEach((one, index) => {
        if (!anchor.ok) return;
        const before = bodyOf(...texts);
        texts = edited(texts, one, index);
        const now = bodyOf(...texts);
        const left = [...anchor.value.quoted].filter((character) => bodyText(now).includes(character));
        const rebased = rebase(anchor.value, before, now);
        expect(rebased.ok).toBe(left.length > 0);
        anchor = rebased as typeof anchor;
        if (!rebased.ok) return;
        const { quoted, text: place } = rebased.value;
        expect(texts[place].slice(rebased.value.start, rebased.value.end)).toBe(quoted);
        const isWhole = texts.some((paragraphText) => left.every((character) => paragraphText.includes(character)));
        if (isWhole) expect([quoted[0], quoted.at(-1)]).toEqual([left[0], left.at(-1)]);
        else expect(left.join('')).toContain(quoted);
      });
    }), { numRuns: 100 });
  });
});
