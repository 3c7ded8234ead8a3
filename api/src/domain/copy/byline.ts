import type { BylineRole, ContributorKind } from '../people/contributors';


/** One name of a credit line: as printed but without padding, with the label printed beside it. */
export interface ParsedByline {
  name: string;
  label: string | null;
  role: BylineRole;
  kind: ContributorKind;
}

/** A credit line taken apart; confidence from 0 to 1, high when a label is printed. */
export interface ParsedCredit {
  bylines: ParsedByline[];
  confidence: number;
}

const SURNAMES = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦韋昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督晋楚闫法汝鄢涂钦归海岳帅缑亢况有琴商牟佘佟墨哈谯笪年爱阳言福肖付代兰覃冼苟种朴苑仝冒占练揭卿但展鹿才甯粟藏逢麦邸隋战咎初芦闪戢佴伯赏折奉阿达买敏撒蔄镇鹏杳逸原由台候仓占尧母南来羌漆盘宾宝拓续信化普冶么智闽保区',
);
const DOUBLE_SURNAMES = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 端木 夏侯 闻人 澹台 淳于 单于 申屠 公羊 赫连 钟离 轩辕 万俟 濮阳 太叔 仲孙 鲜于 闾丘 司空 亓官 司寇 子车 颛孙 巫马 公西 漆雕 乐正 壤驷 公良 拓跋 夹谷 宰父 谷梁 段干 百里 东郭 南门 呼延 羊舌 微生 左丘 东门 西门 南宫 第五 纳兰'.split(' '),
);
/** Words of the page that begin with a surname and are no names. */
const NOT_NAMES = new Set(
  '会议 会上 公告 公示 通知 通告 启事 声明 时间 方法 方案 方面 方向 方便 方式 任务 任命 任前 任职 程序 温馨 温暖 高度 高温 高效 高考 高新区 安全 安排 安全生产 平安 平台 平均 平时 平稳 和谐 和平 和美 金融 金额 金秋 金奖 江苏 江南 江北 江海 江西 江阴 江都 海洋 海外 海门 海安 海南 海峡 海报 海边 东方 东部 东海 东台 东南 东北 南方 南通 南京 南部 南北 西部 北京 山东 山西 山水 广东 广西 广场 广告 广大 广播 国家 国际 国庆 国内 国企 国防 文化 文明 文艺 文章 文件 文学 文旅 法律 法治 法院 法人 法制 通讯 通过 通报 党员 党建 党委 党组织 党课 党校 党史 车间 车辆 车站 农民 农业 农村 农机 农历 农户 家庭 家园 家长 家乡 家风 家教 计划 计生 红色 红包 红旗 红十字 万元 万象 华东 华南 华北 华夏 华侨 水利 水稻 水平 水质 水电 水产 马上 马路 马铃薯 石油 石榴 白色 白天 黄河 黄海 黄金 花园 花卉 花开 花木 乐园 乐享 乐业 成功 成果 成长 成立 成员 成绩 成本 向前 向上 向阳 强化 强调 强国 强企 强市 关于 关注 关爱 关键 关心 关怀 关系 关工委 权利 权益 景区 景观 景点 路上 路灯 路口 连续 连日来 连云港 连接 包括 包装 支持 支部 支书 支出 支付 支撑 游客 游园 游戏 师生 师德 师傅 后勤 后来 后续 相关 相约 相信 应急 应用 应对 应届 宣传 宣讲 宣布 全面 全区 全县 全市 全国 全省 全镇 全民 全力 全体 全程 全域 全新 经济 经过 经验 经营 经典 管理 管护 管道 单位 单车 单元 项目 费用 查处 查看 查询 查询电话 程度 商务 商会 商品 商家 商业 商店 利用 利率 利益 利润 施工 施行 施肥 施策 阳光 阳台 阳历 充分 充实 充电 易地 易腐 双方 双拥 双减 双创 双节 双赢 冷链 冷空气 沙龙 沙滩 温度 曲艺 曲线 牛奶 牧区 鱼塘 谷雨 谷物 秋天 秋季 秋收 秋粮 秋色 夏天 夏日 夏季 夏粮 春 冬 时代 时候 时期 时政 时评 时事 时报 严格 严禁 严肃 严重 严防 严查 常委 常委会 常态 常务 常规 常州 常熟 常年 项链 于是 于此 能源 能力 能量 能手 能够 有序 有效 有关 有限 有人 有力 来源 来信 来稿 来宾 由此 由于 信息 信用 信心 信访 保障 保护 保险 保证 保健 保洁 原创 原则 原因 原来 展示 展览 展开 展望 展销 战略 战士 战役 战友 战斗 战疫 种植 种子 种粮 种养 种类 代表 代理 代办 代价 爱心 爱国 爱岗 福利 福州 福建 福祉 台风 台湾 台账 台阶 区委 区长 区域 区政府 区块链 初心 初中 初步 但是 富裕 富民 居民 居家 居住 步伐 步骤 都市 都是 终于 终身 终端 终点 明确 明天 明年 明显 明日 古城 古镇 古代 古树 边境 申请 申报 申办 燕子 温室 别墅 通州 通用 通行 庄稼 庄严 容易 容量 鲁迅 云计算 云上 云端 云平台 章程 史料 史志 元旦 元宵 元宵节 元素 元月 余额 余元 贺信 贺岁 贺词 解放 解决 解读 解释 解除 房屋 房产 房价 房地产 干部 干净 干群 干劲 宗旨 宗教 宝贝 宝山 宝贵 普通 普及 普法 普惠 智能 智慧 智力 智造 化工 化解 化肥 公司 公安 公共 公园 公益 公开 公路 公民 公平 公正 公积金 公交 公厕 公务员 本报 责任 责编 编辑 主编 主席 主任 书记 校对 版式 美编 摄影 图片 图文 短讯 简讯 要闻 综合 社会 民生 教育 健康 卫生 经济 法治 体育 生活 旅游 文摘 副刊 专版 专栏 专题 广角 视点 特别 特刊 人物 人间 人生 随笔 散文 诗歌 小说 目录 导读 天气 天气预报 贺新春 满意 满意度 满足 满分 满载 温润 连心桥 乐活 印刷 印发 印章 许可 许可证 许多 何时 何处 何以 习惯 习俗 幸福 幸运 强劲 强力 盛会 盛世 盛夏 盛开 盛大 盛宴 丰收 丰富 丰产 祝贺 祝福 祝愿 江山 江河 马拉松 党代会 党群 文博 文创 水城 水乡 水务 海关 海鲜 海事 海岸 安居 安装 安置 安心 安徽 安康 高校 高速 高铁 高层 高中 高峰 高端 高潮 高手 夏令营 郑重声明 温故 平凡 平原 平方米 包村 万众一心 万家灯火 金点子 乐器 常青树 时间地点 应届生 牛年 马年 龙年 鱼米之乡 花海 花香 花季 柳絮 柳絮飞 梅花 桃花 桂花 兰花 松树 雷雨 雷锋 雷电 路线 路径 路演 简介 简报 简单 简史 师范 师资 练兵 练习 占地 占比 逢春 凌晨 盘点 盘活 续写 来电 化学 司机 司法 司法所 印象 符合 蓝天 蓝图 蓝色 左右 左边 冷暖 暴雨 暴力 厉行 席位 阴雨 阴天 空气 空间 空调 空白 步行 步道 游泳 归来 海岛 岳阳 况且 哈尔滨 年度 年轻 年初 年底 年终 年货 年会 年味 年夜饭 养老 养殖 养护 养生 须知 巢湖 权威 盖章 益民 越来越 隆重 巩固 融合 融资 融媒体 那时 那年 那些 曾经 毋忘'.split(/\s+/u),
);

const IDENTITY = '\\p{Script=Han}{0,12}(?:记者|通讯员|通信员|评论员)|特约撰稿人?|撰稿人|实习生|作者|报道组|通讯';
const TEXT_ACT = '文字|撰文|撰稿|采写|采访|执笔|口述|报道|文';
const PHOTO_ACT = '摄影记者|摄影|供图|图片|配图|图|摄';
const BOTH_ACT = '文/摄影|摄影/文|文/摄|摄/文|文/图片?|图/文|文图|图文|文并摄|文并图|撰文/摄影|摄影/撰文|图文报道|摄影报道|文、图|图、文|文·摄|文·图';
const EDIT_ACT = '整理|编译|编辑|综合|制图|策划|统筹|制表|漫画|绘图|绘|插图|翻译|校译|书法';
const SOURCE_ACT = '供稿人?|提供|来源|据';
const whole = (...forms: string[]): RegExp => new RegExp(`^(?:${forms.join('|')})$`, 'u');
const IS_IDENTITY = whole(IDENTITY);
const IS_ACT = whole(BOTH_ACT, TEXT_ACT, PHOTO_ACT, EDIT_ACT, SOURCE_ACT);
/** Labels printed without a space before the name: 记者张三; single characters such as 图 and 文 need a mark between. */
const GLUED_BEFORE = /^(?:\p{Script=Han}{0,10}(?:记者|通讯员|评论员)|实习生|作者|摄影|撰文|撰稿|采写|执笔|整理|编译|制图|来源)/u;
const GLUED_AFTER = new RegExp(`(?:${BOTH_ACT}|摄影|摄|供图|图|文|供稿|提供|整理|编译|制图|绘)$`, 'u');
const UNIT = /(?:局|委|委员会|办|办公室|中心|镇|乡|街道|村|社区|宣传部|组织部|统战部|部|公司|集团|学校|小学|中学|大学|学院|医院|法院|检察院|支队|大队|中队|派出所|团委|工会|妇联|文联|协会|商会|支行|银行|编辑部|记者站|评论员|通讯组|报道组|采访组|融媒体|新华社|工作室|[省市县区]委|站|所|馆)$/u;
const HOUSE = /^(?:本报综合|综合|据?新华社|据?新华网|据?人民网|据?人民日报|本报评论员|本报编辑部|本报通讯员|本报记者|本报集体采写)$/u;
/** The office's own character in a collective pen name (宣传部 signs 宣 or, as a pun, 轩). */
const OFFICE_MARK = /[轩宣组纪政工统文卫教武农法综办妇团检税环住交水建发创新闻萱旋]$/u;
/** Titles of a profession and parts of a house that are printed between an act and the name: 文/消化内科 主治医师 柏青. */
const POSITION = /^(?:\p{Script=Han}{0,6}(?:医师|药师|护师|技师|教授|讲师|工程师|研究员|农艺师|律师|会计师|馆员|教师|老师|护士长?|主任|科长|院长|校长)|\p{Script=Han}{1,8}[科室系])$/u;
const HAN = /^\p{Script=Han}+$/u;
const MINORITY = /^\p{Script=Han}{1,8}[·•]\p{Script=Han}{1,8}$/u;

const fold = (line: string): string =>
  line.replace(/[：（），／＆\u3000\u00a0\t]/gu, (mark) => ({ '：': ':', '（': '(', '）': ')', '，': ',', '／': '/', '＆': ',' })[mark] ?? ' ');

/** Whether a word can be a Chinese personal name: a surname of the Hundred Names and one or two characters, or a double surname. */
export function looksLikeName(word: string): boolean {
  return !NOT_NAMES.has(word) && shapedLikeName(word);
}

function shapedLikeName(word: string): boolean {
  if (MINORITY.test(word)) return true;
  if (!HAN.test(word) || word.length < 2 || word.length > 4) return false;
  if (word.length > 2 && DOUBLE_SURNAMES.has(word.slice(0, 2))) return true;
  return word.length <= 3 && SURNAMES.has(word[0] ?? '');
}

/** Whether a short word can be the pen name of an office, such as 港轩 for the propaganda department of 港闸. */
export function looksCollective(word: string, places: readonly string[] = []): boolean {
  if (!HAN.test(word) || word.length < 2 || word.length > 3 || !OFFICE_MARK.test(word) || NOT_NAMES.has(word)) return false;
  const stem = word.slice(0, -1);
  if (places.some((place) => place.startsWith(stem))) return true;
  return !SURNAMES.has(word[0] ?? '');
}

function kindOf(word: string, places: readonly string[]): ContributorKind {
  if (UNIT.test(word) && word.length > 3) return 'unit';
  return looksCollective(word, places) ? 'collective' : 'person';
}

/** What a label says the person did; a label of identity such as 记者 means text unless an act is printed as well. */
function roleOf(act: string | null): BylineRole {
  if (act === null) return 'text';
  if (whole(BOTH_ACT).test(act)) return 'text-and-photo';
  if (whole(PHOTO_ACT).test(act)) return 'photo';
  if (whole(EDIT_ACT).test(act)) return 'editing';
  return whole(SOURCE_ACT).test(act) ? 'source' : 'text';
}

interface Word { text: string; padded: boolean }

/**
 * Two-character names are padded to three in print (丁 亮), and so sometimes is a whole row of names: single characters
 * that stand beside each other are set together in twos, or threes where a surname asks for it.
 */
function unpad(words: string[]): Word[] {
  const names: Word[] = [];
  for (let at = 0; at < words.length; ) {
    let to = at;
    while (to < words.length && words[to]?.length === 1 && HAN.test(words[to] ?? '') && !(IS_ACT.test(words[to] ?? '') && (to - at) % 2 === 0 && to > at)) to++;
    if (to - at < 2) {
      if (words[at] !== BREAK) names.push({ text: words[at] ?? '', padded: false });
      at++;
      continue;
    }
    let rest = words.slice(at, to).join('');
    while (rest.length > 0) {
      const size = rest.length === 3 || (rest.length > 3 && rest.length % 2 === 1 && SURNAMES.has(rest[3] ?? '') && !SURNAMES.has(rest[2] ?? '')) ? 3 : 2;
      names.push({ text: rest.slice(0, size), padded: true });
      rest = rest.slice(size);
    }
    at = to;
  }
  return names;
}

/** Stands where a mark parts single characters, 王 芳、李 军: they are not one padded name. */
const BREAK = '\u0002\u0002';
const PARTED = /(?<=(?:^|\s)\p{Script=Han})\s*[,、;&]\s*(?=\p{Script=Han}(?:[\s,、;&]|$))/gu;

/** Splits a credit into words, detaching labels that are printed without a space: 记者张三, 张三摄, 文/张三. */
function wordsOf(line: string): string[] {
  const spaced = line.replace(new RegExp(`(?<=^|[\\s/:])(${BOTH_ACT})(?=$|[\\s/:])`, 'gu'), (act) => ` ${act.replace('/', '\u0001')} `).replace(PARTED, ` ${BREAK} `).replace(/[,、;&]/gu, ' ');
  return spaced.split(/[\s:]+/u).filter((word) => word !== '').flatMap((word) => (word.includes('\u0001') ? [word.replace('\u0001', '/')] : detached(word)));
}

const isLabel = (word: string): boolean => IS_IDENTITY.test(word) || IS_ACT.test(word);

function detached(word: string): string[] {
  const both = new RegExp(`^(.{2,4}?)/?(${BOTH_ACT})$`, 'u').exec(word);
  if (both && HAN.test(both[1] ?? '')) return [both[1] ?? '', both[2] ?? ''];
  if (word.includes('/')) return word.split('/').filter((part) => part !== '').flatMap(detached);
  if (isLabel(word) || (looksLikeName(word) && !/摄$/u.test(word) && !GLUED_BEFORE.test(word))) return [word];
  const before = GLUED_BEFORE.exec(word)?.[0] ?? '';
  if (before !== '' && word.length > before.length) return [before, ...detached(word.slice(before.length))];
  const after = GLUED_AFTER.exec(word)?.[0] ?? '';
  if (after !== '' && (looksLikeName(word.slice(0, -after.length)) || (after.length > 1 && UNIT.test(word.slice(0, -after.length))))) return [word.slice(0, -after.length), after];
  return [word];
}

/** A name may follow its unit and position, (油脂公司 于飞): they tell who the person is and are no names. */
function withoutPositions(words: string[]): { words: string[]; unit: string | null } {
  const isStation = (at: number): boolean => {
    const word = words[at] ?? '';
    return !isLabel(word) && (POSITION.test(word) || (UNIT.test(word) && word.length > 2)) && !looksLikeName(word) && at < words.length - 1 && (looksLikeName(words[at + 1] ?? '') || isStation(at + 1));
  };
  const stations = words.filter((_, at) => isStation(at));
  return { words: words.filter((_, at) => !isStation(at)), unit: stations[0] ?? null };
}

interface Group { identity: string | null; act: string | null; names: string[] }

/**
 * A label of identity governs the names after it. An act governs the names after it when the line opens with an act
 * (文/甲 图/乙), else the names before it (甲 文 乙 摄).
 */
function groupsOf(words: string[]): Group[] {
  const groups: Group[] = [];
  let open: Group = { identity: null, act: null, names: [] };
  const push = (next: Group): void => {
    if (open.names.length > 0) groups.push(open);
    open = next;
  };
  const actsLead = IS_ACT.test(words[0] ?? '');
  words.forEach((word, at) => {
    if (IS_IDENTITY.test(word)) push({ identity: word, act: null, names: [] });
    else if (!IS_ACT.test(word) || isPaddedName(words, at, open.names)) open.names.push(word);
    else if (actsLead && at < words.length - 1) push({ identity: null, act: word, names: [] });
    else if (open.names.length > 0 || open.identity === null) {
      open.act = word;
      if (open.names.length > 0) push({ identity: null, act: null, names: [] });
    }
  });
  push({ identity: null, act: null, names: [] });
  return groups;
}

/** 文 and 图 are surnames or given names too: amid padded names they are labels only after a whole name and before another act. */
function isPaddedName(words: string[], at: number, before: string[]): boolean {
  const word = words[at] ?? '';
  if (word.length > 1 || word === '摄' || at === 0) return false;
  const padded = words[at - 1]?.length === 1 || words[at + 1]?.length === 1;
  const wholeBefore = before.length > 0 && before.filter((name) => name.length === 1).length % 2 === 0;
  return padded && !(wholeBefore && words.slice(at + 1).some((later) => IS_ACT.test(later)));
}

/** Takes the frame off a credit: brackets, leading marks and dashes. */
function unframed(line: string): string {
  const bare = fold(line).trim().replace(/^[■□●◎○◆▲△★☆※—\-·\s]+/u, '');
  const framed = /^[([【〔](.*)[)\]】〕]$/u.exec(bare);
  return (framed?.[1] ?? bare).trim().replace(/[。.]$/u, '').trim();
}

/**
 * Reads a credit line in any form of the trade (本报记者 甲 通讯员 乙, 甲 文/摄, 文/甲 图/乙, 甲 摄, bare names, collective
 * pen names); null when the line is no credit. Places sharpen the reading of collective names.
 */
export function parseCredit(line: string, places: readonly string[] = []): ParsedCredit | null {
  if (line.length > 80) return null;
  const bare = unframed(line).replace(/^(?:作者系|来源:|图片由)/u, '');
  if (bare === '' || /[。!?！？“”《》\d]/u.test(bare)) return null;
  if (HOUSE.test(bare)) return { bylines: [{ name: bare.replace(/^据/u, ''), label: null, role: /新华|人民/u.test(bare) ? 'source' : 'text', kind: 'unit' }], confidence: 0.9 };
  const all = wordsOf(bare);
  const sourced = all.some((word) => whole(SOURCE_ACT).test(word));
  const { words, unit } = sourced ? { words: all, unit: null } : withoutPositions(all);
  const groups = groupsOf(words);
  // Only padding may be taken out of a name: characters parted by a mark (李:记) never become one.
  const printed = bare.replace(/\s/gu, '');
  const labelled = groups.some(({ identity, act }) => identity !== null || act !== null);
  const named = groups.flatMap(({ identity, act, names }) =>
    unpad(names).map(({ text, padded }) => ({ padded, byline: { name: text, label: identity ?? act, role: roleOf(act), kind: kindOf(text, places) } })));
  if (named.length === 0 || named.length > 12 || named.some(({ byline }) => !printed.includes(byline.name))) return null;
  if (unit !== null && !labelled && named.length > 3) return null;
  if (!named.every(({ byline, padded }) => acceptable(byline.name, byline.kind, labelled, padded))) return null;
  const sure = named.every(({ byline, padded }) => looksLikeName(byline.name) || (padded && shapedLikeName(byline.name)));
  return { bylines: named.map(({ byline }) => byline), confidence: labelled ? (sure ? 0.97 : 0.85) : unit !== null && bare === fold(line).trim() ? 0.6 : sure ? 0.8 : 0.6 };
}

/** Beside a label any two to four characters may be a name; without one it must look like a person or an office. */
function acceptable(name: string, kind: ContributorKind, labelled: boolean, padded: boolean): boolean {
  if (padded) return labelled || shapedLikeName(name);
  if (NOT_NAMES.has(name)) return false;
  if (looksLikeName(name) || kind === 'collective') return true;
  if (!labelled || !HAN.test(name)) return false;
  return kind === 'unit' ? name.length <= 20 : name.length >= 2 && name.length <= 4;
}
