import { weekdayName, weekdayOf } from '../calendar/civil-date';

/** What the furniture of a page says of its paper. */
export interface PaperFacts { name: string; nameplate: string; slogan: string; hotline: string; submissionEmail: string; licenceNumber: string }
export interface ColophonPost { role: string; names: readonly string[] }
/** Where a page stands: its number and name, its issue's day and numbers. What is not known of an old one is null. */
export interface PageNames {
  number: number | null;
  name: string;
  editor: string | null;
  publishedOn: string | null;
  issueNumber: number | null;
  totalIssueNumber: number | null;
}

/** 2020年2月18日　星期二 */
export const dateInPrint = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日　${weekdayName(weekdayOf(day))}`;
};

const numbersInPrint = ({ issueNumber, totalIssueNumber }: PageNames): string =>
  `${issueNumber === null ? '' : `第${issueNumber}期`}${totalIssueNumber === null ? '' : `（总第${totalIssueNumber}期）`}`;

const said = (lines: readonly string[]): string[] => lines.filter((line) => line !== '');

/** The paper's name as its nameplate has it. */
export const nameplateOf = ({ name, nameplate }: PaperFacts): string => nameplate || name;

/** The ear beside the nameplate: date, numbers, licence, hotline, slogan, as far as they are known. */
export const earLines = (paper: PaperFacts, page: PageNames): string[] => said([
  page.publishedOn ? dateInPrint(page.publishedOn) : '', numbersInPrint(page), paper.licenceNumber,
  paper.hotline ? `新闻热线：${paper.hotline}` : '', paper.slogan,
]);

/** 报眉: page number and name, paper, date and editor. 版序 must stand in it (报纸期刊质量管理规定, annex 2). */
export const folioWords = (paper: PaperFacts, page: PageNames): { left: string; centre: string; right: string } => ({
  left: said([page.number === null ? '' : `${page.number}版`, page.name]).join('　'),
  centre: nameplateOf(paper),
  right: said([page.publishedOn ? dateInPrint(page.publishedOn) : '', page.editor ? `责任编辑：${page.editor}` : '']).join('　'),
});

/** 报脚: the posts with their names, and where copy may be sent. */
export const colophonWords = (paper: PaperFacts, staff: readonly ColophonPost[]): string => said([
  ...staff.map(({ role, names }) => `${role}：${names.join(' ')}`),
  paper.submissionEmail ? `投稿邮箱：${paper.submissionEmail}` : '',
]).join('　');
