import fc from 'fast-check';
import { type HolderRow, readHolders, writeHolders } from './holder-csv';

describe('the register of office-holders as a file', () => {
  const word = fc.string({ unit: fc.constantFrom('曹', '金', ',', '"', '\n', 'a'), minLength: 2, maxLength: 6 }).map((text) => `字${text.trim()}字`);
  const aRow: fc.Arbitrary<HolderRow> = fc.record({
    name: word, title: word, body: word, rank: fc.integer({ min: 1, max: 999 }), inOfficeFrom: fc.constantFrom(null, '2019-06-01'), inOfficeUntil: fc.constantFrom(null, '2020-12-31'),
  });
  it('comes back as it went', () => {
    fc.assert(fc.property(fc.uniqueArray(aRow, { selector: ({ name, title, body, inOfficeFrom }) => [name, title, body, inOfficeFrom].join(), maxLength: 6 }), (rows) => {
      expect(readHolders(writeHolders(rows))).toEqual({ ok: true, value: rows });
    }));
  });

  it('tells every line that is wrong, and takes none', () => {
    expect(readHolders('name,title,rank,inOfficeFrom,inOfficeUntil\n曹,区长,1,2020-01-01,2019-01-01\n曹金海,,x,2020-13-01,\n王一,区长,1,,\n王一,区长,2,,')).toEqual({ ok: false, problem: [
      { line: 2, column: 'name', problem: 'words' }, { line: 2, column: 'inOfficeUntil', problem: 'day' }, { line: 3, column: 'title', problem: 'words' }, { line: 3, column: 'rank', problem: 'rank' },
      { line: 3, column: 'inOfficeFrom', problem: 'day' }, { line: 5, column: 'name', problem: 'twice' },
    ] });
  });
});
