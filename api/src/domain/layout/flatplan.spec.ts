import fc from 'fast-check';
import { type FlatplanAct, isStanding, type PlannedPage, rearranged, sameArrangement } from './flatplan';

const page = (id: string, number: number | null, ...items: string[]): PlannedPage => ({
  id, number, items: items.map((name) => ({ id: name, kind: name === '头' ? 'masthead' : name === '脚' ? 'colophon' : 'article' })),
});
const ISSUE = [page('a', 1, '头', '头条', '二条'), page('b', 2, '三条'), page('c', 3), page('d', 4, '散文', '脚')];
const after = (act: FlatplanAct, pages: readonly PlannedPage[] = ISSUE): string | Record<string, string> => {
  const made = rearranged(pages, act);
  return made.ok ? Object.fromEntries(made.value.map(({ number, items }) => [String(number), items.map(({ id }) => id).join(' ')])) : made.problem;
};

describe('an act on the flatplan', () => {
  it('puts, moves and takes off, in reading order', () => {
    expect(after({ act: 'put', page: 'c', item: { id: '新', kind: 'photo' } })).toMatchObject({ 3: '新' });
    expect(after({ act: 'put', page: 'a', item: { id: '新', kind: 'photo' }, position: 1 })).toMatchObject({ 1: '头 新 头条 二条' });
    expect(after({ act: 'move', item: '二条', page: 'b', position: 0 })).toMatchObject({ 1: '头 头条', 2: '二条 三条' });
    expect(after({ act: 'move', item: '二条', page: 'a', position: 1 })).toMatchObject({ 1: '头 二条 头条' });
    expect(after({ act: 'move', item: '二条', page: 'd' })).toMatchObject({ 4: '散文 二条 脚' });
    expect(after({ act: 'takeOff', item: '三条' })).toMatchObject({ 2: '' });
  });

  it('swaps the copy of two pages, each keeping its nameplate and colophon', () => {
    expect(after({ act: 'swap', pages: ['a', 'd'] })).toEqual({ 1: '头 散文', 2: '三条', 3: '', 4: '头条 二条 脚' });
  });

  it('gives the pages another order, the nameplate staying on page 1', () => {
    expect(after({ act: 'order', pages: ['b', 'a', 'c', 'd'] })).toEqual({ 1: '头 三条', 2: '头条 二条', 3: '', 4: '散文 脚' });
    expect(rearranged(ISSUE, { act: 'order', pages: ['b', 'a', 'c', 'd'] })).toMatchObject({ value: [{ id: 'a', number: 2 }, { id: 'b', number: 1 }, {}, {}] });
  });

  it.each<[FlatplanAct, string]>([
    [{ act: 'takeOff', item: '头' }, 'standing'], [{ act: 'move', item: '脚', page: 'a' }, 'standing'], [{ act: 'takeOff', item: '无' }, 'noItem'],
    [{ act: 'move', item: '头条', page: 'z' }, 'noPage'], [{ act: 'swap', pages: ['a', 'a'] }, 'samePage'], [{ act: 'swap', pages: ['a', 'z'] }, 'noPage'],
    [{ act: 'order', pages: ['a', 'b', 'c'] }, 'notAllPages'], [{ act: 'order', pages: ['a', 'a', 'b', 'c'] }, 'notAllPages'],
  ])('is refused: %j', (act, problem) => expect(after(act)).toBe(problem));
});

const ids = ['a', 'b', 'c', 'd'];
const thing = fc.constantFrom('头', '头条', '二条', '三条', '散文', '脚', '无');
const anyAct: fc.Arbitrary<FlatplanAct> = fc.oneof(
  fc.record({ act: fc.constant('move' as const), item: thing, page: fc.constantFrom(...ids), position: fc.integer({ min: -2, max: 9 }) }),
  fc.record({ act: fc.constant('swap' as const), pages: fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)) }),
  fc.record({ act: fc.constant('order' as const), pages: fc.shuffledSubarray(ids, { minLength: 4 }) }),
);

describe('any run of moves, swaps and orders', () => {
  it('loses and doubles nothing, and leaves nameplate and colophon on their numbers', () => {
    fc.assert(fc.property(fc.array(anyAct, { maxLength: 12 }), (acts) => {
      const end = acts.reduce<readonly PlannedPage[]>((pages, act) => {
        const made = rearranged(pages, act);
        return made.ok ? made.value : pages;
      }, ISSUE);
      const all = (pages: readonly PlannedPage[]): string[] => pages.flatMap(({ items }) => items.map(({ id }) => id)).sort();
      expect(all(end)).toEqual(all(ISSUE));
      expect(end.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4]);
      expect(end.flatMap(({ number, items }) => items.filter(isStanding).map(({ id }) => `${id}${number}`)).sort()).toEqual(['头1', '脚4']);
    }));
  });

  it('is undone by putting each page back as it was', () => {
    fc.assert(fc.property(anyAct, (act) => {
      const made = rearranged(ISSUE, act);
      if (!made.ok) return;
      const back = made.value.map(({ id }) => ISSUE.find((one) => one.id === id) ?? ISSUE[0]);
      expect(sameArrangement(back as PlannedPage[], ISSUE)).toBe(true);
      const isOther = JSON.stringify(made.value) !== JSON.stringify(ISSUE);
      expect(sameArrangement(made.value, ISSUE)).toBe(!isOther);
    }));
  });
});
