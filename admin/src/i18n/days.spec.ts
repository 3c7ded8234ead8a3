import { counted, dayInWords, momentInWords, weekdayNames } from './days';

beforeEach(() => jest.useFakeTimers({ now: new Date(2026, 10, 21, 12) }));
afterEach(() => jest.useRealTimers());

it.each([
  ['2026-11-24', 'zh', '11月24日 周二'], ['2020-02-18', 'zh', '2020年2月18日 周二'], ['2026-11-24', 'en', 'Tue 24 Nov'], ['2020-02-18', 'en', 'Tue 18 Feb 2020'],
] as const)('writes the day %s in %s as %s', (day, language, words) => {
  expect(dayInWords(day, language)).toBe(words);
});

it('writes a moment by the reader’s own clock', () => {
  expect(momentInWords(new Date(2026, 10, 24, 14, 0).toISOString(), 'zh')).toBe('11月24日 周二 14:00');
  expect(momentInWords(new Date(2026, 10, 24, 0, 5).toISOString(), 'en')).toBe('Tue 24 Nov 00:05');
});

it('names the weekdays from Monday', () => {
  expect(weekdayNames('zh').map(({ name }) => name)).toEqual(['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日']);
});

it('groups large numbers', () => {
  expect(counted(12_345, 'zh')).toBe('12,345');
});
