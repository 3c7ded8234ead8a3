import fc from 'fast-check';
import { SEVERITIES } from './finding';
import { LIST_KINDS } from './list-rules';
import { readRules, type RuleRow, writeRules } from './rule-csv';

describe('word lists as files', () => {
  const word = fc.string({ unit: fc.constantFrom('甲', '乙', ',', '"', '\n', 'a', '；', ' '), minLength: 2, maxLength: 8 }).map((text) => `字${text.trim()}词`);
  const aRow: fc.Arbitrary<RuleRow> = fc.record({
    kind: fc.constantFrom(...LIST_KINDS), pattern: word, suggestion: word, exceptions: fc.array(word, { maxLength: 3 }), severity: fc.constantFrom(...SEVERITIES),
    licenceKind: fc.constantFrom(null, 'cn', 'permit'), validFrom: fc.constantFrom(null, '2020-01-01'), validUntil: fc.constantFrom(null, '2020-12-31'), source: word,
  });

  it('come back as they went, commas, quotes and line ends included', () => {
    fc.assert(fc.property(fc.uniqueArray(aRow, { selector: ({ kind, pattern }) => `${kind} ${pattern}`, maxLength: 6 }), (rows) => {
      expect(readRules(writeRules(rows))).toEqual({ ok: true, value: rows });
    }));
  });

  it('tell every line that is wrong, and take none then', () => {
    expect(readRules('kind,pattern,severity,validFrom\nbanned,好词语,warn,\nodd,词,loud,昨天\nbanned,好词语,,\n')).toEqual({ ok: false, problem: [
      { line: 3, column: 'kind', problem: 'choice' }, { line: 3, column: 'severity', problem: 'choice' }, { line: 3, column: 'pattern', problem: 'pattern' }, { line: 3, column: 'validFrom', problem: 'day' },
      { line: 4, column: 'pattern', problem: 'twice' },
    ] });
    expect(readRules('word\n甲乙')).toMatchObject({ ok: false, problem: [{ problem: 'unknownColumn', column: 'word' }] });
    expect(readRules('pattern\n"甲乙')).toMatchObject({ ok: false, problem: [{ problem: 'unclosedQuote' }] });
  });
});
