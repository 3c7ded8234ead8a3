import fc from 'fast-check';
import { bodyFromText, bodyText } from '../copy/body';
import type { Segment } from '../copy/redline/segments';
import { cutBody } from './cuts';
import type { TextCut } from './page-layout';
import { pageRedline } from './page-redline';

const piece = { kicker: '区委召开会议', headline: '统筹推进 疫情防控', deck: '', body: bodyFromText('会议指出，要守住底线。要抓好春耕。\n会议还研究了其他事项。') };
const level = { pt: 27, face: 'songBlack' as const };
const main = (...text: string[]) => ({ main: { ...level, lines: 2, fit: 'shrink' as const, text }, direction: 'h' as const });
const side = (segments: readonly Segment[], kind: 'inserted' | 'deleted'): string => segments.filter((one) => one.kind === 'same' || one.kind === kind).map(({ text }) => text).join('');

describe('what a page prints otherwise than its story', () => {
  it('is nothing where the page has no words of its own, or turns the same ones elsewhere', () => {
    expect(pageRedline({}, piece)).toBeNull();
    expect(pageRedline({ headline: main('统筹推进疫情', '防控') }, piece)).toBeNull();
  });

  it('marks the page’s own headline against the story’s', () => {
    const marked = pageRedline({ headline: main('统筹推进', '春耕') }, piece);
    expect([side(marked?.headline ?? [], 'deleted'), side(marked?.headline ?? [], 'inserted')]).toEqual(['统筹推进 疫情防控', '统筹推进 春耕']);
    expect(marked?.blocks.every(({ kind }) => kind === 'same')).toBe(true);
  });

  it('marks what the page leaves out, and not what has gone from the story', () => {
    const cut: TextCut = { item: 0, from: 11, to: 17, text: '要抓好春耕。' };
    const marked = pageRedline({ cuts: [cut, { ...cut, item: 1, text: '旧话' }] }, piece);
    expect(marked?.blocks.map((block) => [block.kind, block.shape === 'text' && block.segments.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind} ${text}`)]))
      .toEqual([['changed', ['deleted 要抓好春耕。']], ['same', []]]);
    expect(pageRedline({ cuts: [{ ...cut, text: '旧话' }] }, piece)).toBeNull();
  });

  it('gives back both the story and the page, whatever is cut', () => {
    const body = bodyFromText('甲乙丙丁戊己庚辛。壬癸子丑寅卯。\n辰巳午未申酉戌亥。');
    const cuts = fc.array(fc.record({ item: fc.integer({ min: 0, max: 1 }), from: fc.integer({ min: 0, max: 8 }), length: fc.integer({ min: 1, max: 8 }) }), { maxLength: 4 });
    fc.assert(fc.property(cuts, (given) => {
      const texts = bodyText(body).split('\n');
      const made = given.map(({ item, from, length }): TextCut => ({ item, from, to: from + length, text: texts[item].slice(from, from + length) }));
      const marked = pageRedline({ cuts: made }, { ...piece, body });
      const segments = (marked?.blocks ?? []).flatMap((block) => (block.shape === 'text' ? block.segments : []));
      const plain = (text: string): string => text.replace(/\s/gu, '');
      if (!marked) return;
      expect(plain(side(segments, 'deleted'))).toBe(plain(bodyText(body)));
      expect(plain(side(segments, 'inserted'))).toBe(plain(bodyText(cutBody(body, made).body)));
    }));
  });
});
