import fc from 'fast-check';
import { bodyFromText, table } from '../body';
import { checkPage } from './check-page';
import { checkStory } from './check-story';
import { checkedStory, checkedText, type StoryParts } from './checked-story';
import { type CheckKnowledge, prepareChecks } from './context';
import { sketchOf } from '../likeness';
import type { Finding } from './finding';
import { MISSPELLINGS } from './misspellings';
import type { CheckRule } from './rules';

const ISSUE: CheckKnowledge = { publishedOn: '2020-03-03' };
const check = (parts: string | StoryParts, knowledge: CheckKnowledge = {}): Finding[] =>
  checkStory(typeof parts === 'string' ? checkedText(parts) : checkedStory(parts), prepareChecks({ ...ISSUE, ...knowledge }));
const quoted = (findings: readonly Finding[], rule: CheckRule): string[] => findings.filter((finding) => finding.rule === rule).map((finding) => finding.quoted);

describe('what is right is left alone', () => {
  it('holds no word in its list of misspellings twice, nor one that is spelt as it should be', () => {
    expect(MISSPELLINGS.filter(({ wrong, right }) => wrong === right || wrong === '' || right === undefined)).toEqual([]);
    expect(new Set(MISSPELLINGS.map(({ wrong }) => wrong)).size).toBe(MISSPELLINGS.length);
  });
});

const officials = [
  { name: '黄卫锋', title: '区委书记', body: '港闸区', rank: 1, from: '2019-01-01', until: null },
  { name: '曹金海', title: '区委副书记', body: '港闸区', rank: 2, from: '2019-06-01', until: null },
  { name: '曹金海', title: '区长', body: '港闸区', rank: 2, from: '2019-06-01', until: null },
  { name: '张军', title: '副区长', body: '港闸区', rank: 9, from: '2019-01-01', until: '2020-02-01' },
  { name: '张军', title: '区政协副主席', body: '港闸区', rank: 12, from: '2020-02-02', until: null },
];

describe('office-holders against the register of the day', () => {
  it.each<[CheckRule, string, string]>([
    ['officeName', '区委书记黄卫峰主持会议。', '黄卫峰'],
    ['officeTitle', '区长黄卫锋主持会议。', '区长黄卫锋'],
    ['formerOffice', '副区长张军走访企业。', '副区长张军'],
    ['titleOrder', '区长、区委副书记曹金海走访企业。', '区长、区委副书记曹金海'],
    ['leaderOrder', '曹金海、黄卫锋参加活动。', '曹金海、黄卫锋'],
  ])('%s: %s', (rule, text, words) => {
    expect(quoted(check(text, { officeHolders: officials }), rule)).toEqual([words]);
  });

  it.each(['区委书记黄卫锋主持会议。', '港闸区委书记黄卫锋主持。', '区委副书记、区长曹金海走访企业。', '黄卫锋、曹金海参加活动。', '区政协副主席张军参加。', '志愿者黄卫峰参加。'])('nothing is said of %s', (text) => {
    const findings = check(text, { officeHolders: officials });
    expect(findings.filter(({ rule }) => ['officeName', 'officeTitle', 'formerOffice', 'titleOrder', 'leaderOrder'].includes(rule))).toEqual([]);
  });

  it('takes the title of its own day for right in an old issue', () => {
    expect(quoted(check('副区长张军走访企业。', { publishedOn: '2020-01-14', officeHolders: officials }), 'formerOffice')).toEqual([]);
  });

  it('tells a byline from an official of the same name, in the register or in the issue', () => {
    const story: StoryParts = { headline: '春耕', body: bodyFromText('田里很忙。'), bylines: [{ name: '张 军' }] };
    expect(quoted(check(story, { officeHolders: officials }), 'namesake')).toEqual(['张 军']);
    expect(quoted(check(story, { vocabulary: '副区长张军参加。' }), 'namesake')).toEqual(['张 军']);
    expect(quoted(check(story), 'namesake')).toEqual([]);
  });
});

describe('one name has one form in an issue', () => {
  it('tells the shorter form of a house and a campaign named in two ways', () => {
    expect(quoted(check('记者来到恒和科技机械。恒和机械负责人说。'), 'nameForms')).toEqual(['恒和机械']);
    expect(quoted(check('开展“机关作风建设月”活动。', { vocabulary: '“机关作风整治月”动员会召开。' }), 'nameForms')).toEqual(['机关作风建设月']);
    expect(quoted(check('开展“机关作风第一月”活动。', { vocabulary: '“机关作风第二月”动员会召开。' }), 'nameForms')).toEqual([]);
  });
});

describe('the newsroom’s own lists', () => {
  const rule = { id: '1', kind: 'deprecated' as const, suggestion: '', exceptions: [] as string[], severity: 'warn' as const, licenceKind: null, validFrom: null, validUntil: null, source: '本报用语规范' };
  it('find words, alternatives and gapped phrases, not what an exception allows', () => {
    const listRules = [{ ...rule, pattern: '农民工|打工仔', suggestion: '务工人员', exceptions: ['农民工工资条例'] }, { ...rule, id: '2', pattern: '最…品牌' }];
    const findings = check('农民工返岗，打工仔回乡，依照农民工工资条例。这是最响亮的品牌。最好。换个品牌。', { listRules });
    expect(quoted(findings, 'deprecated')).toEqual(['农民工', '打工仔', '最响亮的品牌']);
    expect(findings[0]).toMatchObject({ suggestion: '务工人员', source: '本报用语规范', severity: 'warn' });
  });

  it('hold for their days and kind of licence only', () => {
    const listRules = [{ ...rule, pattern: '甲词语', validUntil: '2020-01-01' }, { ...rule, pattern: '乙词语', licenceKind: 'permit' }];
    expect(quoted(check('甲词语和乙词语。', { listRules }), 'deprecated')).toEqual([]);
    expect(quoted(check('甲词语和乙词语。', { listRules, publishedOn: '2019-12-31', publication: { name: '报', places: [], licenceKind: 'permit' } }), 'deprecated')).toEqual(['甲词语', '乙词语']);
  });

  it('find every word a plain search finds, however words overlap', () => {
    const letters = fc.string({ unit: fc.constantFrom('新', '闸', '村', '港'), minLength: 1, maxLength: 4 });
    fc.assert(fc.property(fc.uniqueArray(letters.filter((word) => word.length > 1), { maxLength: 8 }), fc.string({ unit: fc.constantFrom('新', '闸', '村', '港'), maxLength: 30 }), (words, text) => {
      const kinds = ['banned', 'deprecated', 'nameForm', 'custom'] as const;
      const listRules = words.slice(0, 4).map((pattern, at) => ({ ...rule, id: String(at), kind: kinds[at], pattern }));
      const plainly = listRules.flatMap(({ kind, pattern }) => [...text].flatMap((_, at) => (text.startsWith(pattern, at) ? [`${kind}${at}`] : [])));
      expect(check(text, { listRules }).filter(({ rule: id }) => (kinds as readonly string[]).includes(id)).map(({ rule: id, start }) => `${id}${start}`).sort()).toEqual(plainly.sort());
    }));
  });
});

describe('a story as a whole', () => {
  const long = '开发区三个项目集中签约，总投资12亿元，区领导出席签约仪式并见证签约，项目建成后可新增就业岗位500个，为高质量发展增添新的动能和后劲。';
  it('finds a figure of the headline that the text does not bear out', () => {
    expect(quoted(check({ headline: '3个项目签约 总投资15亿元', body: bodyFromText(long) }), 'headlineNumber')).toEqual(['15亿']);
    expect(quoted(check({ headline: '三个项目签约 总投资12亿元', body: bodyFromText(long) }), 'headlineNumber')).toEqual([]);
  });

  it('finds a headline that ends in a full stop', () => {
    expect(quoted(check({ headline: '三个项目签约。' }), 'headlineStop')).toEqual(['。']);
  });

  it('finds a total that its column does not come to, and lets a right one stand', () => {
    const totals = (total: string): Finding[] => check({ body: { type: 'doc', content: [table(['项目', '资金'], [['甲', '15'], ['乙', '10'], ['丙', '2.5'], ['合计', total]])] } });
    expect(quoted(totals('37.5'), 'tableSum')).toEqual(['37.5']);
    expect(quoted(totals('27.5'), 'tableSum')).toEqual([]);
  });

  it('asks for the credit of a picture', () => {
    const picture = (credit: string, text = '图为复工现场。'): Finding[] => check({ kind: 'photo', captions: [{ text, credit }] });
    expect(quoted(picture(''), 'noCredit')).toEqual(['图为复工现场。']);
    expect(picture('许丛军').concat(picture('', '图为复工现场。许丛军 摄'))).toEqual([]);
  });

  it('finds words of a newspaper in a sheet under a 准印证, and only there', () => {
    const permit = { publication: { name: '港闸新闻', places: [], licenceKind: 'permit' } };
    const story: StoryParts = { body: bodyFromText('本报讯 昨天，本报告发布。'), bylines: [{ name: '张三', label: '本报记者' }] };
    expect(quoted(check(story, permit), 'licenceWord')).toEqual(['本报讯', '张三']);
    expect(quoted(check(story), 'licenceWord')).toEqual([]);
  });

  it('knows a story that ran in the last weeks, also shortened, and no other', () => {
    const recent = [{ id: 'a', title: '签约', publishedOn: '2020-02-25', sketch: sketchOf(`${long}据了解，此次签约项目涵盖装备制造、新材料等多个领域，科技含量高、带动能力强。`) }];
    const [found] = check({ headline: '项目签约', body: bodyFromText(long) }, { recent }).filter(({ rule }) => rule === 'duplicate');
    expect(found?.params).toMatchObject({ title: '签约', publishedOn: '2020-02-25' });
    const other = '春回大地，田间地头一派繁忙景象，农技人员深入一线指导春耕备耕，确保夏粮丰产丰收，农户们抢抓农时开展田间管理，合作社备足种子化肥。';
    expect(quoted(check({ headline: '春耕', body: bodyFromText(other) }, { recent }), 'duplicate')).toEqual([]);
  });
});

describe('a page as a whole', () => {
  const story = (parts: StoryParts) => checkedStory({ headline: '质量是企业的保证', body: bodyFromText('企业要抓质量。'), ...parts });
  const page = (parts: StoryParts, jumps: Parameters<typeof checkPage>[0]['jumps'] = [], knowledge: CheckKnowledge = {}) =>
    checkPage({ items: [{ id: 'a', story: story(parts) }], furniture: ['港闻新闻'], imprint: { 主办单位: '区委宣传部' }, issueProblems: [], jumps },
      prepareChecks({ ...ISSUE, pageNumber: 2, publication: { name: '港闸新闻', places: ['港闸区'], licenceKind: 'cn' }, vocabulary: '港闸区召开会议。', ...knowledge }));
  const ruled = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);

  it('finds a jump without its partner, and none where both ends agree', () => {
    expect(ruled(page({ continuedFromPage: 1 }).items[0].findings)).toContain('jumpPartner');
    const partner = { id: 'b', pageNumber: 1, continuedFromPage: null, continuedToPage: 2, headline: '质量' };
    expect(ruled(page({ continuedFromPage: 1 }, [partner]).items[0].findings)).not.toContain('jumpPartner');
    expect(ruled(page({ continuedToPage: 1 }).items[0].findings)).toEqual(expect.arrayContaining(['jumpToFront', 'jumpPartner']));
    expect(ruled(page({ continuedToPage: 2 }).items[0].findings)).toContain('jumpToItself');
  });

  it('finds the paper’s name misprinted in the nameplate', () => {
    expect(page({}).page).toEqual([expect.objectContaining({ rule: 'lookAlike', field: 'issue', suggestion: '港闸新闻' })]);
  });

  it('asks on the front page for what a paper must print about itself', () => {
    const missing = page({}, [], { pageNumber: 1 }).page.filter(({ rule }) => rule === 'imprintField').map(({ params }) => params.field);
    expect(missing).toContain('刊号');
    expect(missing).not.toContain('主办');
  });
});

describe('a fingerprint', () => {
  it('stays when other words change, and differs between two places', () => {
    const before = check('设备已按装完毕。工人又去按装管道。').filter(({ rule }) => rule === 'misspelt');
    const after = check('昨晚下过雨以后，设备已按装完毕，大家很高兴。工人又去按装管道。').filter(({ rule }) => rule === 'misspelt');
    expect(before.map(({ fingerprint }) => fingerprint)).toEqual(expect.arrayContaining([after[1].fingerprint]));
    expect(new Set(before.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    expect(before[0].wordsKey).toBe(before[1].wordsKey);
  });

  it('ranges hold exactly the words quoted, whatever is read', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('，', '“', '”', '一是', '2月30日', '按装', '的的', 'A', '3', '%', '占', '。', '王', '𠮷', '\n', '《', '区长'), { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const lines = text.split('\n');
      for (const { block, start, end, quoted: words } of check(text)) expect(lines[block].slice(start, end)).toBe(words);
    }), { numRuns: 60 });
  });
});

