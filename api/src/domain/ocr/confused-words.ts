import { lookalikesOf } from './confusables';
import { isOneWord, wordAt } from './dictionary';
import type { Suspicion } from './findings';
import { WORDS } from './lexicon';
import type { Lore } from './lore';
import type { SourceLine } from './source-lines';

interface Misread { right: string; at: number }

/** Every string that a common word becomes by one lookalike, unless that is a word as well. */
const MISREAD: ReadonlyMap<string, Misread> = (() => {
  const index = new Map<string, Misread>();
  for (const right of WORDS) {
    [...right].forEach((char, at) => {
      for (const other of lookalikesOf(char)) {
        const wrong = right.slice(0, at) + other + right.slice(at + 1);
        if (!WORDS.has(wrong) && !index.has(wrong)) index.set(wrong, { right, at });
      }
    });
  }
  return index;
})();

/** Characters so free that a chance neighbour makes any pair; their misreadings need a longer word as proof. */
export const FREE: ReadonlySet<string> = new Set('的了在是和与及不也都就还又很更最将把被让给向从对为以于而或并且其必之这那此该各每某本有无要能会可应当已曾正再才只但虽若如因所我你他她它们自谁什怎一二三四五六七八九十百千万亿两几多少个名位家座条项件次年月日时分元里地上下中外内前后左右东西南北大小高新旧好老来去到说看着过得');

/** Characters bound to a handful of words: wherever else they stand they are suspect by themselves. */
const BOUND = new Set('末己曰侯戊戌戍迸暧猾忖囚燥睛祟徙冼阋迖汩兔鸟冶剌羸藉贷哄坏犬夭舂昜');

/** Characters that stand alone as words in running text: short verbs, measures and plain nouns. */
export const ALONE: ReadonlySet<string> = new Set('人口手头心眼脸腿脚血牛羊马鱼鸟狗猪鸡鸭虫花草树叶根果米面菜饭茶酒水火土山石田地河江湖海路街桥门窗墙屋房家村镇县市省区校班厂店站所院部局办处科组队团车船床灯书报纸笔字画诗歌戏球棋钱票药病病伤命笑哭说讲谈问答听看见想学教写读念记忘知懂会走跑跳站坐躺睡吃喝拿放抓打拍推拉提抬挑背抱送给带领跟随追赶找寻买卖花费用做干办搞开关打起停止修建造盖种收割养挖填铺架装拆换改变成立定选派调管帮助救护保守防治查测算量比试验考评判决定签订谢谢请让叫使派命令求靠凭按照据经由因为自从当在同与及向往朝沿对关至于论叫称叫作若既仅即却竟便只且再又还更最极太真挺够较越可未必曾刚才就将正常已均都全总共另单各每某首次回遍趟场阵番顿张片条根支枝件项名位家户座栋幢间层楼套台辆艘架把双对副群批组班届期版章节段句篇首幅种类样款型级等倍成股滴粒颗块包袋箱瓶罐碗杯盘盒亩吨斤克米里寸尺升度秒分刻周月日号夜晨晚早午春夏秋冬东西南北左右前后上下里外内中旁边间此该其贫穷富强弱高低快慢新旧老少美丑真假好坏冷热干湿轻重软硬深浅宽窄长短远近红黄蓝绿白黑紫灰苦甜酸辣香臭死活生熟平直弯圆方尖空满多少是有无得能敢肯愿须应要想爱恨怕喜怒哀乐信疑忍服靠剩余欠缺短省存取借还付交退兑换赔赚亏输赢胜败攻守');

/** Whether the dictionary of the platform takes the character for part of another word: 引进|人才 holds no 进入. */
export function belongsElsewhere(text: string, from: number, to: number, at: number): boolean {
  const start = Math.max(0, from - 6);
  const word = wordAt(text.slice(start, to + 6), at - start);
  if (!word || word.segment.length === 1) return false;
  const begins = start + word.index;
  return begins < from || begins + word.segment.length > to;
}

/** Whether a neighbour outside the string makes a common word with the suspected character. */
export function wordAcross(text: string, from: number, to: number, at: number): boolean {
  for (let size = 2; size <= 4; size++)
    for (let start = Math.max(0, at - size + 1); start <= at; start++)
      if ((start < from || start + size > to) && WORDS.has(text.slice(start, start + size))) return true;
  return false;
}

/** Finds common words spoilt by one lookalike: 列人 for 列入, 关健 for 关键. */
export function confusedWords(line: SourceLine, lore: Lore): Suspicion[] {
  const { text } = line;
  const found: Suspicion[] = [];
  for (let from = 0; from < text.length - 1; from++) {
    for (let size = 5; size >= 2; size--) {
      const wrong = text.slice(from, from + size);
      const misread = wrong.length === size ? MISREAD.get(wrong) : undefined;
      if (!misread) continue;
      const suspicion = weigh(text, from, wrong, misread, lore);
      if (suspicion) found.push(suspicion);
    }
  }
  return found;
}

function weigh(text: string, from: number, wrong: string, { right, at }: Misread, lore: Lore): Suspicion | null {
  const to = from + wrong.length;
  const spot = from + at;
  if (wordAcross(text, from, to, spot) || belongsElsewhere(text, from, to, spot)) return null;
  if (!BOUND.has(text[spot] ?? '') && isOneWord(wrong)) return null;
  if (wrong.length === 2 && !BOUND.has(text[spot] ?? '')) {
    const other = at === 0 ? spot + 1 : from;
    if (FREE.has(text[spot] ?? '') || wordAcross(text, from, to, other) || belongsElsewhere(text, from, to, other)) return null;
    if (FREE.has(text[other] ?? '') && ALONE.has(text[spot] ?? '')) return null;
  }
  const printed = lore.count(wrong);
  if (printed >= 3 && lore.count(right) < printed) return null;
  const sure = wrong.length > 2 || !lore.isCommon(text[spot] ?? '');
  return { at: from, as: wrong, should: right, rule: 'confusable', confidence: sure ? 0.85 : 0.7 };
}
