import { clockTime } from '../domain/calendar/zone';
import { fileNameOf } from '../outputs/zip-writer';
import type { AtPress, SignedPage } from './signed-pages';

/** A signed page's file: it says page and signature, so that one signed anew never takes the place of the one before in silence. */
export const pressFileOf = ({ number, name, signature }: SignedPage): string =>
  `${number === null ? '' : `第${String(number).padStart(2, '0')}版-`}${fileNameOf(name)}${signature > 1 ? `-第${signature}次签样` : ''}.pdf`;

export const issueTitle = ({ publicationName, publishedOn, issueNumber, totalIssueNumber }: AtPress): string =>
  [publicationName, publishedOn, issueNumber === null ? null : `第${issueNumber}期`, totalIssueNumber === null ? null : `总第${totalIssueNumber}期`].filter(Boolean).join(' ');

/** Checksums as `sha256sum -c` reads them. */
export const checksumsOf = (files: readonly { path: string; sha256: string }[]): string => files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');

/** What a paper's imprint says under one of several names; written in by hand where it says nothing. */
const imprinted = ({ imprint }: AtPress, names: readonly string[]): string => names.map((name) => imprint[name]?.trim() ?? '').find((words) => words !== '') ?? '____________';

/** 付印单: what the printer is to know, with every signed file by its checksum; times by the paper's clock. */
export const jobTicket = (issue: AtPress, folder = ''): string => {
  const signed = issue.pages.flatMap((page) => page.signed ?? []);
  const missing = issue.pages.filter((page) => page.signed === null);
  const sizes = [...new Set(signed.map(({ trim, bleed }) => `${trim.width} × ${trim.height} 毫米，出血 ${bleed} 毫米`))];
  return [
    `付印单  ${issueTitle(issue)}`, '',
    `版数：${issue.pages.length}`, `成品尺寸：${sizes.join('；') || '—'}`,
    `色数：${signed.map((page) => `第${page.number ?? '?'}版 ${page.isColour ? '四色（CMYK）' : '单黑（K）'}`).join('，') || '—'}`,
    '文件：PDF，字体全部嵌入，文字单黑，图片 CMYK', `承印：${imprinted(issue, ['印刷', '印刷单位', '承印'])}`, `印数：${imprinted(issue, ['印数'])}`, '',
    ...signed.map((page) => `${folder}${pressFileOf(page)}\n  签样：${page.signedByName}${page.secondName ? `、${page.secondName}` : ''}  ${clockTime(page.signedAt, issue.timeZone)}  清样第 ${page.proofNumber} 号\n  SHA-256：${page.pdfHash}`),
    ...(missing.length > 0 ? ['', `尚未签样，不得付印：${missing.map(({ number, name }) => `第${number ?? '?'}版 ${name}`).join('，')}`] : []), '',
  ].join('\r\n');
};
