import { disputedFields, inWords, settled } from './conflict';

const seen = { id: 'a', version: 3, headline: '旧题', deck: '', section: '要闻', updatedAt: '1' };

describe('two people on one record', () => {
  it('disputes only what I changed and what now stands otherwise', () => {
    const mine = { ...seen, headline: '我的题', section: '综合' };
    const theirs = { ...seen, version: 4, headline: '他的题', section: '综合', deck: '他的副题', updatedAt: '2' };
    expect(disputedFields(seen, mine, theirs)).toEqual([{ field: 'headline', theirs: '他的题', mine: '我的题', both: true }]);
  });

  it('says when only I touched a field', () => {
    expect(disputedFields(seen, { ...seen, deck: '我的副题' }, { ...seen, version: 4, headline: '他的题' })).toEqual([{ field: 'deck', theirs: '', mine: '我的副题', both: false }]);
  });

  it('keeps what others wrote in fields I left alone, and mine where I chose it', () => {
    const mine = { ...seen, headline: '我的题', deck: '我的副题' };
    const theirs = { ...seen, version: 4, headline: '他的题', section: '民生' };
    const disputed = disputedFields(seen, mine, theirs);
    expect(settled(theirs, disputed, new Set(['headline']))).toEqual({ ...theirs, headline: '我的题' });
    expect(settled(theirs, disputed, new Set())).toEqual(theirs);
  });
});

it.each([
  [null, '—'], ['', '—'], [7, '7'], [['港轩', '港组'], '港轩\n港组'], [[{ name: '陆某', label: '通讯员', role: 'text' }], '通讯员 陆某'],
  [{ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '首段' }] }, { type: 'paragraph', content: [{ type: 'text', text: '次段' }] }] }, '首段\n次段'],
  [{ 主办: '区委宣传部' }, '主办: 区委宣传部'],
])('puts %j into words one can compare', (value, words) => {
  expect(inWords(value)).toBe(words);
});
