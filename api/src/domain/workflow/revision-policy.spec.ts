import fc from 'fast-check';
import { KEPT_EVERY_MS, keepingOf, SAVE_KINDS, type SaveKind, type Unkept } from './revision-policy';

const save = (kind: SaveKind, byId = 'ge', at = 0, isReworded = true) => ({ kind, byId, at, isReworded });
const of = (byId: string, since = 0): Unkept => ({ byId, since });

describe('which wordings a save keeps', () => {
  it.each([
    ['the first typing of a person', null, save('auto'), { replaced: false, brought: false, begins: true }],
    ['going on within five minutes', of('ge'), save('auto', 'ge', KEPT_EVERY_MS - 1), { replaced: false, brought: false, begins: false }],
    ['going on after five minutes', of('ge'), save('auto', 'ge', KEPT_EVERY_MS), { replaced: false, brought: true, begins: false }],
    ['typing over another’s words', of('chen'), save('auto'), { replaced: true, brought: false, begins: true }],
    ['saving on purpose', null, save('asked'), { replaced: false, brought: true, begins: false }],
    ['saving on purpose over another’s words', of('chen'), save('asked'), { replaced: true, brought: true, begins: false }],
    ['saving on purpose what autosaving has brought', of('ge'), save('asked', 'ge', 0, false), { replaced: false, brought: true, begins: false }],
    ['a change of the slip under another’s words', of('chen'), save('asked', 'ge', 0, false), { replaced: false, brought: false, begins: false }],
    ['typing into words under proof', null, { ...save('auto'), isUnderProof: true }, { replaced: false, brought: true, begins: false }],
    ['choosing between two texts of one’s own', of('ge'), save('settled'), { replaced: true, brought: true, begins: false }],
  ])('%s', (_, unkept, given, expected) => expect(keepingOf(unkept, given)).toEqual(expected));
});

interface Wording { byId: string; words: number }

it('leaves in the text or in a revision whatever anybody wrote, except what its own writer typed over in autosaving', () => {
  const act = fc.record({ byId: fc.constantFrom('ge', 'chen', 'li'), kind: fc.constantFrom(...SAVE_KINDS), minutes: fc.integer({ min: 0, max: 4 }) });
  fc.assert(fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
    let now = 0;
    let unkept = null as Unkept | null;
    let current: Wording = { byId: '', words: 0 };
    const kept = [current];
    const typedOver: Wording[] = [];
    acts.forEach(({ byId, kind, minutes }, index) => {
      now += minutes * 60_000;
      const { replaced, brought, begins } = keepingOf(unkept, save(kind, byId, now));
      const next = { byId, words: index + 1 };
      if (replaced) kept.push(current);
      else if (!kept.includes(current)) typedOver.push({ ...current, byId: current.byId === byId ? 'themselves' : 'another' });
      if (brought) kept.push(next);
      unkept = brought ? null : begins ? { byId, since: now } : unkept;
      current = next;
    });
    expect(typedOver.filter((wording) => wording.byId === 'another')).toEqual([]);
    if (current.words) expect(unkept === null ? kept.includes(current) : unkept.byId === current.byId).toBe(true);
  }));
});
