import fc from 'fast-check';
import { changesSince, type PageFingerprint, PRINTED_KINDS, type PrintedThing, programThings } from './fingerprint';

const story: PrintedThing = { kind: 'article', id: 'a', title: '统筹推进', parts: { headline: 'h1', body: 'b1', byline: '许应田' } };
const page: PageFingerprint = [story, { kind: 'layout', id: 'p', title: '1版', parts: { blocks: 'l1' } }, ...programThings('4', { song: 's1' })];
const with_ = (thing: PrintedThing): PageFingerprint => page.map((one) => (one.kind === thing.kind && one.id === thing.id ? thing : one));

describe('what of a signed page is no longer as it was signed', () => {
  it('is nothing while everything is as it was, in whatever order it is read', () => {
    expect(changesSince(page, [...page].reverse())).toEqual([]);
  });

  it('names the thing and its parts', () => {
    expect(changesSince(page, with_({ ...story, title: '统筹推进防控', parts: { ...story.parts, headline: 'h2', body: 'b2' } }))).toEqual([
      { kind: 'article', id: 'a', title: '统筹推进防控', change: 'changed', parts: ['body', 'headline'] },
    ]);
    expect(changesSince(page, page.slice(1))).toEqual([{ kind: 'article', id: 'a', title: '统筹推进', change: 'gone', parts: [] }]);
    expect(changesSince(page.slice(1), page)).toEqual([{ kind: 'article', id: 'a', title: '统筹推进', change: 'added', parts: [] }]);
  });

  it('counts a new engine and new outlines, though nobody in the newsroom did anything', () => {
    expect(changesSince(programThings('4', { song: 's1' }), programThings('5', { song: 's2' })).map(({ kind, parts }) => [kind, parts])).toEqual([['font', ['outlines']], ['engine', ['version']]]);
  });

  const thing = fc.record<PrintedThing>({
    kind: fc.constantFrom(...PRINTED_KINDS), id: fc.constantFrom('a', 'b', 'c'), title: fc.string({ maxLength: 3 }), parts: fc.dictionary(fc.constantFrom('x', 'y'), fc.constantFrom('1', '2')),
  });
  const things = fc.uniqueArray(thing, { selector: ({ kind, id }) => `${kind} ${id}`, maxLength: 8 });
  it('is empty exactly when the same things with the same parts go into the page, and tells the same either way round', () => {
    fc.assert(fc.property(things, things, (before, now) => {
      const shape = (all: readonly PrintedThing[]): string[] => all.map(({ kind, id, parts }) => JSON.stringify([kind, id, Object.entries(parts).sort()])).sort();
      const changes = changesSince(before, now);
      expect(changes.length === 0).toBe(JSON.stringify(shape(before)) === JSON.stringify(shape(now)));
      expect(changesSince(now, before).map(({ kind, id }) => [kind, id])).toEqual(changes.map(({ kind, id }) => [kind, id]));
    }));
  });
});
