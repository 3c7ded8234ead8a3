import { bodyFromText, table } from '../body';
import { sketchOf } from '../likeness';
import { checkPage, type PageToCheck } from './check-page';
import { checkStory } from './check-story';
import { checkedStory, checkedText, type StoryParts } from './checked-story';
import { type CheckKnowledge, prepareChecks } from './context';
import type { Finding } from './finding';
import type { ListRule } from './list-rules';
import { CHECK_RULE_IDS, type CheckRule } from './rules';

/** A text; or a story, a page, and what the newsroom knows. */
type Read = string | { story?: StoryParts; page?: Partial<PageToCheck>; known?: CheckKnowledge };
/** What is read, the words found in it, and what could stand there. */
type Wrong = readonly [Read, string, (string | null)?];

const officials = [
  { name: '黄卫锋', title: '区委书记', body: '港闸区', rank: 1, from: '2019-01-01', until: null },
  { name: '曹金海', title: '区委副书记', body: '港闸区', rank: 2, from: '2019-06-01', until: null },
  { name: '曹金海', title: '区长', body: '港闸区', rank: 2, from: '2019-06-01', until: null },
  { name: '张军', title: '副区长', body: '港闸区', rank: 9, from: '2019-01-01', until: '2020-02-01' },
  { name: '张军', title: '区政协副主席', body: '港闸区', rank: 12, from: '2020-02-02', until: null },
];
const of = (words: string): Read => ({ story: { body: bodyFromText(words) }, known: { officeHolders: officials } });
const listed = (kind: ListRule['kind']): CheckKnowledge => ({ listRules: [{ id: '1', kind, pattern: '打工仔', suggestion: '务工人员', exceptions: ['打工仔之歌'], severity: 'warn', licenceKind: null, validFrom: null, validUntil: null, source: '本报' }] });
const inList = (kind: ListRule['kind']): { wrong: Wrong[]; right: Read[] } => ({
  wrong: [[{ story: { body: bodyFromText('打工仔回乡。') }, known: listed(kind) }, '打工仔', '务工人员']],
  right: [{ story: { body: bodyFromText('务工人员唱起《打工仔之歌》。') }, known: listed(kind) }],
});
const under = (licenceKind: string): CheckKnowledge => ({ publication: { name: '港闸新闻', places: ['港闸区'], licenceKind } });
const byliner = (known: CheckKnowledge): Read => ({ story: { headline: '春耕', body: bodyFromText('田里很忙。'), bylines: [{ name: '张 军' }] }, known });
const total = (rows: string[][], heading = ['项目', '资金']): Read => ({ story: { body: { type: 'doc', content: [table(heading, rows)] } } });
const signing = '开发区三个项目集中签约，总投资12亿元，区领导出席签约仪式并见证签约，项目建成后可新增就业岗位500个，为高质量发展增添新的动能和后劲。';
const headed = (headline: string, known: CheckKnowledge = {}): Read => ({ story: { headline, body: bodyFromText(`区委书记黄卫锋出席。${signing}`) }, known });
const ran = { recent: [{ id: 'a', title: '签约', publishedOn: '2020-02-25', sketch: sketchOf(`${signing}据了解，此次签约项目涵盖装备制造、新材料等领域。`) }] };
const picture = (credit: string): Read => ({ story: { kind: 'photo', captions: [{ text: '图为复工现场。', credit }] } });
const onPage = (page: Partial<PageToCheck>, known: CheckKnowledge = {}): Read => ({ page, known: { pageNumber: 2, ...under('cn'), ...known } });
const jumping = (parts: StoryParts, jumps: PageToCheck['jumps'] = []): Read => onPage({ items: [{ id: 'a', story: checkedStory({ headline: '质量是企业的保证', body: bodyFromText('企业要抓质量。'), ...parts }) }], jumps });
const partner = { id: 'b', pageNumber: 1, continuedFromPage: null, continuedToPage: 2, headline: '质量' };
const imprint = { 刊号: 'CN 32-0001', 主管: '区委', 主办: '区委宣传部', 出版: '本社', 地址: '城港路', 电话: '0513', 印刷: '日报印务', 发行: '赠阅', 定价: '免费' };

const CASES: Readonly<Record<CheckRule, { wrong: readonly Wrong[]; right: readonly Read[] }>> = {
  lookAlike: { wrong: [['最后一辆大巴驶人位于陈桥街道的公司。', '驶人', '驶入']], right: ['新闻热线全天开通，欢迎来电。', '引进人才、留住人才。', '新闸村村民很少。'] },
  misspelt: { wrong: [['设备已按装完毕。', '按装', '安装'], ['大家再接再励。', '再接再励', '再接再厉']], right: ['相关建议已经采纳。', '毕竟选择不多。'] },
  soundAlike: {
    wrong: [['请带口罩出门。', '带', '戴'], ['取得战“役”胜利。', '役', '疫'], ['截止目前，共有三人报名。', '截止', '截至'], ['发布招聘启示一则。', '启示', '启事'], ['去年疫情爆发后，他留在社区。', '爆发', '暴发'], ['企业可以缓交税款。', '交', '缴'], ['他跑的很快。', '的', '得'],
      ['建设法制社会。', '法制', '法治'], ['维护消费者权力。', '权力', '权利'], ['居民反应问题。', '反应', '反映'], ['必需坚持到底。', '必需', '必须'], ['他积极的参与活动。', '的', '地'], ['一次又在失败。', '在', '再']],
    right: ['报名截止3月5日。', '他带领大家戴好口罩。', '企业及时反映情况，反应迅速。', '这件事给我们启示。', '火山爆发了。', '生活必需品供应充足。', '权力运行受监督。', '他再一次在一线值班。', '法制日报刊文。'],
  },
  variantCharacter: { wrong: [['陳桥街道召开会议。', '陳', '陈'], ['羣众很满意。', '羣', '群'], ['週末加班。', '週', '周']], right: ['乾隆年间建了瞭望台，乐分宫商角徵羽。', '周末，群众很满意。'] },
  doubled: { wrong: [['这是企业的的重要任务。', '的的', '的'], ['街道对企业进行进行走访。', '进行进行', '进行']], right: ['为了了解情况，他实实在在地走了一遍。', '学生们的的确确很用功。', '大家研究研究再说。'] },
  missing: { wrong: [['区商务局、区卫健和区机关党工委参加。', '卫健', '卫健委'], ['按照区、系统一布置的要求开展防控。', '系统一', '系统统一']], right: ['区卫健委、区教育局参加。', '建立了一个系统一个平台。'] },
  unpaired: { wrong: [['他说：“今天开工。', '“', null], ['《实施意见正式印发。', '《', null], ['会议（第三次在区里召开。', '（', null]], right: ['他说：“我们要做‘排头兵’。”（完）', '1）报名；2）审核；（3）公示。', '它叫O’Brien。'] },
  nestedQuotes: { wrong: [['“我们要做“排头兵”才行。”他说。', '“', '‘']], right: ['“一”“二”“三”都要抓。'] },
  halfWidth: { wrong: [['会议指出,要抓好防控。', ',', '，'], ['会议指出(见附件)，要抓好。', '(', '（']], right: ['邮箱gangzhaxinwen@163.com，电话0513-85609771，比分3:2，增长6.8%。', '时间为12:30，共1,021个。'] },
  fullWidth: { wrong: [['共有１２家企业复工。', '１２', '12']], right: ['共有12家企业复工，ABC三类。'] },
  doubledMark: { wrong: [['会议指出，，要抓好防控。', '，，', '，']], right: ['“好！”他说……', '真的？！'] },
  ellipsisAndSoOn: { wrong: [['白菜、萝卜……等，都很新鲜。', '……等', '……']], right: ['白菜、萝卜等都很新鲜……等到天亮才走。'] },
  headlineStop: { wrong: [[{ story: { headline: '三个项目签约。' } }, '。', '']], right: [{ story: { headline: '三个项目签约', body: bodyFromText('昨天签约。') } }, { story: { headline: '你签约了吗？' } }] },
  documentNumber: { wrong: [['通委宣【2019】159号文件已印发。', '【2019】', '〔2019〕']], right: ['通委宣〔2019〕159号文件已印发。', '【2019】年度回顾'] },
  shortYear: { wrong: [['20年3月，工程开工。', '20年', '2020年']], right: ['他干了20年3个月。', '5年来，变化很大。'] },
  mixedNumeral: { wrong: [['2020年三月开工。', '2020年三月', '2020年3月'], ['星期3休息。', '星期3', '星期三'], ['补助5千元。', '5千', '5000'], ['共3万5千人。', '3万5千', null]], right: ['周3次训练。', '全长5千米，重3千克，补助5万元。', '第3百货。'] },
  zeroCharacter: { wrong: [['二0二0年春天来得早。', '二0二0年', '二〇二〇年']], right: ['二〇二〇年春天来得早，一百零二年过去了。'] },
  approximation: { wrong: [['来了三、四个人。', '三、四', '三四'], ['来了几十余人。', '几十余', '几十']], right: ['第三、四个季度。', '一、二、三名。', '来了三四个人、五十余人。'] },
  approximatelyTwice: { wrong: [['大约50人左右参加。', '大约50人左右', null], ['超过100家以上。', '超过100家以上', null]], right: ['大约50人参加，左右两边都站满了。', '100家以上企业。'] },
  range: { wrong: [['增速在10-15%之间。', '10-15', '10%～15'], ['20-30岁的青年。', '20-30', '20～30']], right: ['电话0513-85609771转2。', '增速在10%～15%之间。'] },
  fewerTimes: { wrong: [['成本下降了3倍。', '下降了3倍', null]], right: ['产值增长了3倍，成本下降了三成。'] },
  unit: { wrong: [['厂房面积500平米。', '平米', '平方米'], ['长20公分。', '公分', '厘米'], ['气温摄氏30度。', '摄氏30度', '30摄氏度']], right: ['500立方米水，300平方米房。', '500立方根。', '他住在平米村。'] },
  noSuchDay: { wrong: [['2月30日，会议召开。', '2月30日', null], ['2019年2月29日，会议召开。', '2019年2月29日', null], ['2020-13-01到期。', '2020-13-01', null]], right: ['2020年2月29日，推进会召开。', '第12、13、14号通告发布。', '2月20日发布公告，请债权人自见报之日起45日内申报债权。', '公告期为60日。', '2月10日起30日内有异议的，请书面反映。'] },
  weekday: { wrong: [['2月18日（星期三），会议召开。', '2月18日（星期三', '2月18日（星期二']], right: ['2020年2月18日 星期二', '2月18日（周二）会议召开。', '12月31日（星期二）会议召开。'] },
  afterPress: { wrong: [['3月5日，区委召开会议。', '3月5日', null]], right: ['活动将于3月5日举行。', '报名截至3月20日。', '12月30日，全年任务完成。'] },
  vagueDay: { wrong: [['昨日，区委召开会议。', '昨日', null]], right: ['3月2日，区委召开会议。', '“昨天的会很好。”他说。'] },
  share: { wrong: [['共计676个返通员工，其中港闸区298人，占比54%。', '54%', '44%']], right: ['共计676个返通员工，其中港闸区298人，占比44%。'] },
  growth: { wrong: [['产值由100万元增加到150万元，增长30%。', '30%', '50%']], right: ['产值由100万元增加到150万元，增长50%。', '产值由90万元增加到1.2亿元。'] },
  parts: { wrong: [['总计12个项目，其中工业8个、农业6个。', '总计12个项目，其中', null], ['共计30人，其中男18人、女13人。', '共计30人，其中', null]], right: ['专利186项，其中发明专利29项，实用新型专利106项。', '共有30人，其中男18人、女12人。'] },
  wholeExceeded: { wrong: [['三类企业分别占40%、50%、30%。', '分别占40%、50%、30%', null]], right: ['三类企业分别占40%、50%、10%。', '同比增长60%，环比增长70%。'] },
  tableSum: {
    wrong: [[total([['甲', '15'], ['乙', '10'], ['合计', '27']]), '27', '25'], [total([['一村', '3', '4', '8'], ['二村', '1', '2', '3']], ['村', '男', '女', '合计']), '8', '7']],
    right: [total([['甲', '15'], ['乙', '10'], ['合计', '25']]), total([['甲', '若干'], ['乙', '10'], ['合计', '27']]), total([['1', '3', '3'], ['2', '4', '4']], ['序号', '人数', '合计'])],
  },
  listLength: { wrong: [['抓好三个项目：甲工程、乙工程。', '三个项目：', null]], right: ['抓好三个项目：甲工程、乙工程、丙工程。', '抓好三个项目：甲工程、乙工程等。'] },
  listOrder: { wrong: [['一是抓防控。三是抓复工。', '三是', null]], right: ['一是抓防控；二是抓复工；三是抓项目。', '这个城市二是副中心。'] },
  officeName: { wrong: [[of('区委书记黄卫峰主持会议。'), '黄卫峰', '黄卫锋']], right: [of('区委书记黄卫锋主持会议。'), of('志愿者黄卫峰参加。')] },
  officeTitle: { wrong: [[of('区长黄卫锋主持会议。'), '区长黄卫锋', '区委书记黄卫锋']], right: [of('港闸区委书记黄卫锋主持。'), of('区委副书记、区长曹金海走访企业。')] },
  formerOffice: { wrong: [[of('副区长张军走访企业。'), '副区长张军', '区政协副主席张军']], right: [of('区政协副主席张军参加。'), { story: { body: bodyFromText('副区长张军走访企业。') }, known: { officeHolders: officials, publishedOn: '2020-01-14' } }] },
  titleOrder: { wrong: [[of('区长、区委副书记曹金海走访企业。'), '区长、区委副书记曹金海', null]], right: [of('区委副书记、区长曹金海走访企业。')] },
  leaderOrder: { wrong: [[of('曹金海、黄卫锋参加活动。'), '曹金海、黄卫锋', null]], right: [of('黄卫锋、曹金海参加活动。'), of('曹金海汇报后，黄卫锋讲话。')] },
  namesake: { wrong: [[byliner({ officeHolders: officials }), '张 军', null], [byliner({ vocabulary: '副区长张军参加。' }), '张 军', null]], right: [byliner({}), byliner({ vocabulary: '村民张军参加。' })] },
  nameForms: { wrong: [['记者来到恒和科技机械。恒和机械负责人说。', '恒和机械', null]], right: ['记者来到恒和科技机械。恒和科技机械负责人说。', '开展“机关作风第一月”活动，迎接“机关作风第二月”活动。'] },
  headlineNumber: { wrong: [[headed('3个项目签约 总投资15亿元'), '15亿', null]], right: [headed('三个项目签约 总投资12亿元')] },
  headlineName: { wrong: [[headed('黄卫峰出席集中签约', { officeHolders: [{ ...officials[0], name: '黄卫峰' }] }), '黄卫峰', null]], right: [headed('黄卫锋出席集中签约', { officeHolders: officials })] },
  noCredit: { wrong: [[picture(''), '图为复工现场。', null]], right: [picture('许丛军'), { story: { kind: 'photo', captions: [{ text: '图为复工现场。许丛军 摄', credit: '' }] } }] },
  jumpPartner: { wrong: [[jumping({ continuedFromPage: 1 }), '质量是企业的保证', null], [jumping({ continuedToPage: 3 }, [partner]), '质量是企业的保证', null]], right: [jumping({ continuedFromPage: 1 }, [partner]), jumping({})] },
  jumpToItself: { wrong: [[jumping({ continuedToPage: 2 }), '质量是企业的保证', null]], right: [jumping({ continuedToPage: 3 }, [{ ...partner, pageNumber: 3, continuedFromPage: 2, continuedToPage: null }])] },
  jumpToFront: { wrong: [[jumping({ continuedToPage: 1 }), '质量是企业的保证', null]], right: [jumping({ continuedToPage: 3 })] },
  issueNumbers: { wrong: [[onPage({ issueProblems: [{ problem: 'numberGap', params: { from: 8, until: 8 } }] }), '', null]], right: [onPage({ issueProblems: [] })] },
  imprintField: { wrong: [[onPage({ imprint: { ...imprint, 印刷: ' ' } }, { pageNumber: 1 }), '', null]], right: [onPage({ imprint }, { pageNumber: 1 }), onPage({ imprint: {} })] },
  identityNumber: { wrong: [['身份证号11010519491231002X的居民。', '11010519491231002X', null]], right: ['订单号123456789012345678已发货。'] },
  identityDigit: { wrong: [['身份证号110105194912310021的居民。', '110105194912310021', null]], right: ['编号110105209913310021。'] },
  mobileNumber: { wrong: [['他的手机号是13912345678。', '13912345678', null]], right: ['咨询电话：13912345678。', '合同编号2013912345678。'] },
  bankCard: { wrong: [['卡号6222020000000000000的账户。', '6222020000000000000', null]], right: ['流水号6222020000000000001。'] },
  homeAddress: { wrong: [['他住在永兴佳园12幢305室。', '12幢305室', null]], right: ['会议在科技大厦3号楼201室举行。'] },
  minor: { wrong: [['受害人王小丽，15岁，在校学生。', '王小丽，15岁', null]], right: ['15岁的王小丽获得全国冠军。', '受害人小丽（化名），15岁。', '受害人王某某，15岁。', '嫌疑人王大力，35岁。'] },
  illness: { wrong: [['艾滋病患者王建国说。', '艾滋病患者王建国', null]], right: ['艾滋病患者王某说。', '区里开展艾滋病防治宣传。'] },
  licenceWord: { wrong: [[{ story: { body: bodyFromText('本报讯 会议召开。') }, known: under('permit') }, '本报讯', null]], right: [{ story: { body: bodyFromText('本报告已发布。') }, known: under('permit') }, { story: { body: bodyFromText('本报讯 会议召开。') }, known: under('cn') }] },
  banned: inList('banned'), deprecated: inList('deprecated'), nameForm: inList('nameForm'), custom: inList('custom'),
  duplicate: { wrong: [[{ story: { headline: '项目签约', body: bodyFromText(signing) }, known: ran }, '项目签约', null]], right: [{ story: { headline: '春耕', body: bodyFromText('春回大地，田间地头一派繁忙景象，农技人员深入一线指导春耕备耕，确保夏粮丰产丰收，农户们抢抓农时开展田间管理，合作社备足种子化肥。') }, known: ran }] },
};

const findings = (read: Read): Finding[] => {
  const { story, page, known = {} } = typeof read === 'string' ? {} : read;
  const context = prepareChecks({ publishedOn: '2020-03-03', ...known });
  if (!page) return checkStory(typeof read === 'string' ? checkedText(read) : checkedStory(story ?? {}), context);
  const { items, page: own } = checkPage({ items: [], furniture: [], imprint: {}, issueProblems: [], jumps: [], ...page }, context);
  return [...own, ...items.flatMap((item) => item.findings)];
};
const said = (rule: CheckRule, read: Read): Finding[] => findings(read).filter((finding) => finding.rule === rule);

describe.each(CHECK_RULE_IDS)('%s', (rule) => {
  const { wrong, right } = CASES[rule];
  it('is proven on text that breaks it and on text that does not', () => {
    expect([wrong.length > 0, right.length > 0]).toEqual([true, true]);
  });

  it.each(wrong.map(([read, words, suggestion = null]) => ({ read, words, suggestion })))('finds “$words”', ({ read, words, suggestion }) => {
    const found = said(rule, read);
    expect(found.map(({ quoted }) => quoted)).toContain(words);
    expect(found.find(({ quoted }) => quoted === words)?.suggestion ?? null).toBe(suggestion);
  });

  it.each(right.map((read) => ({ read })))('says nothing of $read', ({ read }) => {
    expect(said(rule, read).map(({ quoted }) => quoted)).toEqual([]);
  });
});
