import { civilDate } from '../calendar/civil-date';
import type { NoticeType, ObjectionPeriod } from './page-reading';
import { printedDate } from './printed-facts';
import { foldWidth } from './source-lines';
import { NOTICE_KINDS, ORGAN } from './trade-words';

/** The kind of a notice by its title, else by its text; a 拍卖公告 is an auction, a 遗失声明 a loss. */
export function noticeTypeOf(title: string, body: string): NoticeType {
  const printed = NOTICE_KINDS.find(([, words]) => words.test(title.replace(/\s/gu, '')))?.[0];
  if (printed !== undefined && !(printed === '声明' && /遗失.{0,80}作废/u.test(body))) return printed;
  if (/遗失.{0,80}(?:作废|声明)/u.test(body)) return '遗失声明';
  return NOTICE_KINDS.find(([, words]) => words.test(body))?.[0] ?? '公告';
}

const NUMBER = /(?:\p{Script=Han}{1,12}(?:\([^()]{1,8}\))?)?[〔[【(]\s*(?:19|20)\d{2}\s*[〕\]】)]\s*(?:第\s*)?\d{1,5}\s*号/u;

/** A document number, 澄农发〔2019〕47号, with whatever brackets the printer used; a lead-in such as 根据 is left out. */
export function documentNumberOf(text: string): string | null {
  const plain = foldWidth(text);
  const found = NUMBER.exec(plain);
  if (!found) return null;
  const lead = /^.*(?:根据|依据|按照|依照|关于|印发|下发|文号|编号|号码|批准|通过|以|经|为|由|的|和|及|与)/u.exec(found[0].split(/[〔[【(]/u)[0] ?? '')?.[0].length ?? 0;
  return text.slice(found.index + lead, found.index + found[0].length).replace(/\s/gu, '');
}

/** The text on which a notice rests: the instrument it names first, 《…》 after 根据 or 依据. */
export function citedBasisOf(text: string): string | null {
  return /(?:根据|依据|按照|依照|遵照)[^《。]{0,30}(《[^《》]{2,90}》)/u.exec(text)?.[1] ?? null;
}

/** Who issues the notice: the signature, else the body named in the title, else the one that receives objections. */
export function issuingBodyOf(signatures: string[], title: string, body: string): string | null {
  const signed = signatures.filter((line) => printedDate(line) === null || line.length > 14).map((line) => line.replace(/^(?:声明人|公告人|启事人|招标人|采购人|拍卖人|特此\p{Script=Han}{2})\s*[:：]?/u, '').replace(/\s*(?:19|20)\d{2}年.*$/u, '').trim());
  const organs = signed.filter((line) => ORGAN.test(line.replace(/[\s（）()]/gu, '')));
  if (organs[0] !== undefined) return organs[0].replace(/\s/gu, '');
  if (signed[0] !== undefined && signed[0] !== '') return signed[0];
  const named = /^(.{2,24}?)(?:关于|拍卖|招标|招聘|注销|清算|减资|听证)?(?:.{0,40})(?:公告|公示|通告|启事|声明)$/u.exec(title.replace(/\s/gu, ''))?.[1];
  const bare = /^(.{2,24}?)(?:公告|公示|通告|启事|声明)$/u.exec(title.replace(/\s/gu, ''))?.[1];
  for (const candidate of [bare, named, title.includes('关于') ? title.slice(0, title.indexOf('关于')) : undefined])
    if (candidate !== undefined && candidate.length >= 3 && ORGAN.test(candidate) && !/^关于/u.test(candidate)) return candidate;
  const receiver = /(?:联系|向|由|致电|咨询)(\p{Script=Han}{1,16}(?:宣传部|组织部|委员会|办公室|街道|公司|中心|局|委|办|部|镇))/u.exec(body)?.[1];
  return receiver ?? null;
}

/** The days for objections, 公示期为2019年11月4日至11月12日, as printed and as dates; 公示期7天 has no dates. */
export function objectionPeriodOf(text: string): ObjectionPeriod | null {
  const plain = foldWidth(text);
  const range = /(?:公示期|公示时间|异议期|公告期|公示期限)[^。]{0,12}?((20\d{2})年(\d{1,2})月(\d{1,2})日[^。,]{0,6}?(?:至|到|—|-|~|～)\s*(?:(20\d{2})年)?(?:(\d{1,2})月)?(\d{1,2})日)/u.exec(plain);
  if (range) {
    const [, printed = '', year, month, day, toYear, toMonth, toDay] = range;
    const at = plain.indexOf(printed);
    return {
      text: text.slice(at, at + printed.length),
      from: civilDate(Number(year), Number(month), Number(day)),
      to: civilDate(Number(toYear ?? year), Number(toMonth ?? month), Number(toDay)),
    };
  }
  const days = /(?:公示期|公示时间|异议期|公告期|公示期限)[^。]{0,16}?([\d一二三四五六七八九十]{1,3}\s*(?:个)?(?:工作日|自然日|日|天))/u.exec(plain);
  return days ? { text: days[1] ?? '', from: null, to: null } : null;
}

/** How to reach the issuer: the first telephone number or e-mail address of the text. */
export function contactOf(text: string): string | null {
  const plain = foldWidth(text);
  return /(?:电话|热线|传真|手机|联系方式)[^。\d]{0,12}((?:\d{3,4}-)?\d{7,8}|1\d{10})/u.exec(plain)?.[1] ?? /[\w.+-]+@[\w-]+\.[\w.-]*\w/u.exec(plain)?.[0] ?? /\d{3,4}-\d{7,8}/u.exec(plain)?.[0] ?? null;
}
