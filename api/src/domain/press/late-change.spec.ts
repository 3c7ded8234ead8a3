import fc from 'fast-check';
import { mayPutSignature, type ReadProof } from './late-change';

const read = (number: number, readerId: string, isDelta = false): ReadProof => ({ number, isDelta, readerId });
const thrice = [read(1, 'wang'), read(2, 'zhou'), read(3, 'sun')];
const voided = { proofNumber: 4, changedById: 'li' };

describe('who may sign a page', () => {
  it('is whoever was not alone in reading it', () => {
    expect(mayPutSignature('gong', thrice, null)).toEqual({ ok: true, value: { secondId: null } });
    expect(mayPutSignature('wang', thrice, null).ok).toBe(true);
    expect(mayPutSignature('wang', [read(1, 'wang'), read(2, 'wang')], null)).toEqual({ ok: false, problem: 'soleReader' });
    expect(mayPutSignature('gong', [], null)).toEqual({ ok: false, problem: 'soleReader' });
  });

  it.each<[string, ReadProof[], string | null]>([
    ['nobody before the change has been read again', [], 'noDelta'],
    ['nobody on a delta proof of an earlier change', [read(3, 'zhou', true)], 'noDelta'],
    ['nobody on a whole proof instead of the change', [read(5, 'zhou')], 'noDelta'],
    ['nobody who read the change themselves', [read(5, 'gong', true)], 'signerReads'],
    ['nobody where the one who made the change read it', [read(5, 'li', true)], 'changerReads'],
    ['the signer, once a second person has read the change', [read(5, 'li', true), read(6, 'zhou', true)], null],
  ])('after a late change is %s', (_, deltas, problem) => {
    expect(mayPutSignature('gong', [...thrice, ...deltas], voided)).toEqual(problem === null ? { ok: true, value: { secondId: 'zhou' } } : { ok: false, problem });
  });

  it('is, after a late change, never one person for change, reading and signature', () => {
    const person = fc.constantFrom('a', 'b', 'c');
    const reading = fc.record({ number: fc.integer({ min: 1, max: 8 }), isDelta: fc.boolean(), readerId: fc.option(person) });
    fc.assert(fc.property(person, fc.option(person), fc.array(reading), (signer, changedById, readings) => {
      const signed = mayPutSignature(signer, readings, { proofNumber: 4, changedById });
      if (signed.ok) expect([null, signer, changedById]).not.toContain(signed.value.secondId);
    }));
  });
});
