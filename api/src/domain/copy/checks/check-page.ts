import type { IssueProblem } from '../../calendar/issue-problems';
import { checkStory, settled } from './check-story';
import type { CheckedPassage, CheckedStory } from './checked-story';
import { lookAlikes } from './characters';
import type { CheckContext } from './context';
import type { Finding, Suspect } from './finding';

/** One thing on a page, with the id of what it is. */
export interface PageItem { id: string; story: CheckedStory }

/** A story of the issue as far as jumps go. */
export interface Jumping { id: string; pageNumber: number | null; continuedFromPage: number | null; continuedToPage: number | null; headline: string }

export interface PageToCheck {
  items: readonly PageItem[];
  /** Nameplate, folio line and colophon as printed. */
  furniture: readonly string[];
  /** What the paper must print about itself, filled in or empty. */
  imprint: Readonly<Record<string, string>>;
  /** What is odd about the issue's day and numbers and not yet explained. */
  issueProblems: readonly IssueProblem[];
  /** Stories of the whole issue that jump; null where the item stands on no page yet. */
  jumps: readonly Jumping[] | null;
}

export interface PageFindings { items: { id: string; findings: Finding[] }[]; page: Finding[] }

/**
 * What each kind of paper must print at a fixed place (报纸期刊质量管理规定 annex 2; 内部资料性出版物管理办法 art. 14), each
 * with the names it goes by.
 */
export const IMPRINT_FIELDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  cn: [['刊号', '国内统一刊号', 'CN', '国内统一连续出版物号'], ['主管', '主管单位'], ['主办', '主办单位'], ['出版', '出版单位'], ['地址', '社址'], ['电话', '联系电话', '联系方式'], ['印刷', '印刷单位', '承印'], ['发行', '发行方式', '发行单位'], ['定价', '零售价', '价格']],
  permit: [['准印证', '准印证号'], ['内部资料', '内部资料，免费交流', '字样'], ['编印', '编印单位'], ['发送对象'], ['印刷', '印刷单位', '承印'], ['印刷日期'], ['印数']],
};

const imprintFields = (imprint: PageToCheck['imprint'], { licenceKind, pageNumber }: CheckContext, passage: CheckedPassage): Suspect[] =>
  (pageNumber !== 1 ? [] : (IMPRINT_FIELDS[licenceKind] ?? []).filter((names) => !names.some((name) => (imprint[name] ?? '').trim() !== ''))
    .map(([field]) => ({ passage, start: 0, end: passage.text.length, rule: 'imprintField' as const, params: { field } })));

const jumpSuspects = ({ story, id }: PageItem, jumps: readonly Jumping[], { pageNumber }: CheckContext): Suspect[] => {
  const passage = story.passages.find(({ field }) => field === 'headline') ?? story.passages[0];
  if (!passage) return [];
  const whole = { passage, start: 0, end: passage.text.length };
  const { continuedToPage: to, continuedFromPage: from } = story;
  const others = jumps.filter((other) => other.id !== id);
  const onward = to !== null && !others.some((other) => other.pageNumber === to && (other.continuedFromPage === pageNumber || pageNumber === null));
  const back = from !== null && !others.some((other) => other.pageNumber === from && (other.continuedToPage === pageNumber || pageNumber === null));
  return [
    ...(to !== null && to === pageNumber ? [{ ...whole, rule: 'jumpToItself' as const, params: { page: to } }] : []),
    ...(to === 1 && pageNumber !== null && pageNumber !== 1 ? [{ ...whole, rule: 'jumpToFront' as const, params: { page: pageNumber } }] : []),
    ...(onward && to !== pageNumber ? [{ ...whole, rule: 'jumpPartner' as const, params: { direction: 'to', page: to } }] : []),
    ...(back ? [{ ...whole, rule: 'jumpPartner' as const, params: { direction: 'from', page: from } }] : []),
  ];
};

/** Reads a whole page: every item by every rule, and what only the page shows — jumps, numbers, imprint, the nameplate. */
export const checkPage = (page: PageToCheck, context: CheckContext): PageFindings => {
  const furniture = page.furniture.filter((text) => text !== '').map((text, block): CheckedPassage => ({ field: 'issue', block, text }));
  const passages: CheckedPassage[] = furniture.length > 0 ? furniture : [{ field: 'issue', block: 0, text: '' }];
  const [first] = passages;
  const own: Suspect[] = [
    ...lookAlikes({ passages }, context),
    ...page.issueProblems.map(({ problem, params }): Suspect => ({ passage: first, start: 0, end: 0, rule: 'issueNumbers', params: { ...params, problem } })),
    ...imprintFields(page.imprint, context, { ...first, text: '' }),
  ];
  return {
    items: page.items.map((item) => ({ id: item.id, findings: [...checkStory(item.story, context), ...(page.jumps ? settled(item.story, jumpSuspects(item, page.jumps, context)) : [])] })),
    page: settled({ passages }, own),
  };
};
