import { sentence } from './locale';
import { en } from './en';
import { zh } from './zh';

describe('what the API says', () => {
  it('is complete in both languages, with the same parameters', () => {
    // Chinese counts pixels by the hundred million, English by the million: the same figure in another unit.
    const parameters = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => (name === 'hundredMillions' ? 'megapixels' : name)).sort();
    for (const code of Object.keys(zh) as (keyof typeof zh)[]) {
      expect(zh[code].trim()).not.toBe('');
      expect([code, parameters(en[code])]).toEqual([code, parameters(zh[code])]);
    }
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });

  it('fills its parameters in', () => {
    expect(sentence({ code: 'field.tooLong', params: { max: 200 } }, 'zh')).toBe('最多 200 个字符');
  });
});
