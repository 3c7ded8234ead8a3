import fc from 'fast-check';
import { bodyFromText, bodyText } from '../body';
import { groundsInWords, withdrawalOf } from './withdrawal';
import type { Words } from './words';

const LEAD = '2月13日，区委书记黄卫锋主持召开区委常委会会议，研究部署当前各项重点工作。区领导王斌、张军参加会议。';
const REST = '会议指出，要坚持底线思维，做好防汛抗旱各项准备，确保群众生命财产安全。'.repeat(12);
const words = (text: string, headline = '毫不松懈抓防控'): Words => ({ kicker: '', headline, deck: '', body: bodyFromText(text) });
const SIGNED = words(`${LEAD}\n${REST}`);
const grounds = (now: Words): string[] => withdrawalOf(SIGNED, now).map(({ ground }) => ground);

describe('a released text', () => {
  it.each([
    ['a blank taken out of nothing', SIGNED, []],
    ['one word put better', words(`${LEAD}\n${REST}`.replace('做好防汛', '抓好防汛')), []],
    ['the verb behind a name', words(`${LEAD}\n${REST}`.replace('张军参加会议', '张军出席会议')), []],
    ['a headline', words(`${LEAD}\n${REST}`, '毫不松懈 抓防控'), ['headline']],
    ['a name', words(`${LEAD}\n${REST}`.replace('黄卫锋', '黄卫峰')), ['name']],
    ['the order of two names', words(`${LEAD}\n${REST}`.replace('王斌、张军', '张军、王斌')), ['name']],
    ['a date', words(`${LEAD}\n${REST}`.replace('13日', '14日')), ['number']],
    ['more than 2 %', words(`${LEAD}\n${REST}${'会议还研究了其他事项。'}`), ['share']],
  ])('with %s is released no more on these grounds alone', (_, now, expected) => {
    expect([...new Set(grounds(now))]).toEqual(expected);
  });

  it('says what withdrew it', () => {
    expect(groundsInWords(withdrawalOf(SIGNED, words(`${LEAD.replace('13日', '14日')}\n${REST}`, '抓防控')))).toBe('主题 “毫不松懈抓防控” 改为 “抓防控”；数字 “13日” 改为 “14日”');
  });

  it('cannot drift: however many small edits, while it counts as released it is within 2 % of what was signed, numbers and headline the same', () => {
    const pieces = fc.constantFrom('，', '的', '切实', '', '', '15', '万', '王斌', '区');
    const edit = fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), cut: fc.integer({ min: 0, max: 4 }), put: pieces, headline: fc.integer({ min: 0, max: 40 }) });
    fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 40 }), (edits) => {
      const signed = bodyText(SIGNED.body);
      let [text, headline] = [signed, SIGNED.headline];
      for (const { at, cut, put, headline: touch } of edits) {
        const from = Math.floor(at * text.length);
        text = text.slice(0, from) + put + text.slice(from + cut);
        if (touch === 0) headline += put;
        const now = words(text, headline);
        if (withdrawalOf(SIGNED, now).length > 0) return;
        expect(headline).toBe(SIGNED.headline);
        const kept = bodyText(now.body);
        expect(kept.replace(/\D/gu, '')).toBe(signed.replace(/\D/gu, ''));
        // Measured another way: no text within 2 % of another can be longer or shorter by more, nor hold other characters.
        expect(strangers(signed, kept)).toBeLessThanOrEqual(signed.length * 0.02);
        expect(strangers(kept, signed)).toBeLessThanOrEqual(signed.length * 0.02);
        for (const name of ['黄卫锋', '王斌', '张军']) expect(kept.split(name)).toHaveLength(signed.split(name).length);
      }
    }), { numRuns: 150 });
  });
});

/** How many characters of one text the other has not, however they are ordered. */
const strangers = (one: string, other: string): number => {
  const counts = new Map<string, number>();
  for (const character of other) counts.set(character, (counts.get(character) ?? 0) + 1);
  let missing = 0;
  for (const character of one.replace(/\s/gu, '')) {
    const left = counts.get(character) ?? 0;
    if (left === 0) missing += 1;
    else counts.set(character, left - 1);
  }
  return missing;
};
