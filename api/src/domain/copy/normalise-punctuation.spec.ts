import fc from 'fast-check';
import { normalisePunctuation, punctuationEdits } from './normalise-punctuation';

describe('punctuation of Chinese text', () => {
  it.each([
    ['他说,这是好事.', '他说，这是好事。'],
    ['春天来了...花开了', '春天来了……花开了'],
    ['等一等…再走', '等一等……再走'],
    ['责任--担当', '责任——担当'],
    ['号称"硬核"的政策', '号称“硬核”的政策'],
    ['他说:"再接再厉".', '他说：“再接再厉”。'],
    ['真的吗?真的!', '真的吗？真的！'],
    ['(见第2版)', '（见第2版）'],
  ])('sets %s as %s', (line, set) => expect(normalisePunctuation(line)).toBe(set));

  it.each(['增长6.8%', '12:30开会', '1,021户', 'GMF4027AC(Ax)', 'www.gangzha.gov.cn', '邮箱gangzhaxinwen@163.com', 'a "quoted" word', '南京—上海', '差一个"引号', '已经很好……', '破折号——在此'])(
    'leaves %s as it is', (line) => expect(normalisePunctuation(line)).toBe(line));

  it('touches punctuation only, in order and once', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'春来了2a𠮷 ,.:;?!()"…-—。“”（）'), maxLength: 60 }), (line) => {
      const words = (text: string): string => text.replace(/[^\p{L}\p{N}\s]/gu, '');
      const set = normalisePunctuation(line);
      expect(words(set)).toBe(words(line));
      punctuationEdits(line).forEach(({ from }, at, all) => expect(at === 0 || from >= (all[at - 1]?.to ?? 0)).toBe(true));
    }));
  });
});
