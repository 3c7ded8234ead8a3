import type { Locale } from '../common/messages/locale';
import { html, type Markup } from '../common/public-page';
import { newsroomDay } from '../domain/calendar/newsroom-day';
import type { Verified } from './verification.service';

const WORDS = {
  zh: {
    register: '公告登记簿', hand: '委托刊登', look: '查询进度', verify: '核验刊登证明', other: 'English', otherLang: 'en', footer: '核验所见与证明文件不符的，以核验所见为准。', number: '证明编号', code: '核验码', check: '核验',
    true: '这份刊登证明属实', forged: '没有这份刊登证明：编号或核验码不对。如文件上确是这样写的，它不是本报出具的。', revoked: '这份刊登证明已经作废', since: '作废日期', why: '原因',
    client: '委托人', title: '公告', paper: '报纸', runs: '刊登', issued: '出具日期', issuer: '出具单位', hash: '证明文件 SHA-256', issue: (n: number) => `第${n}期`, total: (n: number) => `总第${n}期`, page: (n: number) => `第${n}版`, size: '毫米', tooMany: '核验过于频繁，请一刻钟后再试。',
  },
  en: {
    register: 'Register of notices', hand: 'Hand in a notice', look: 'Where it stands', verify: 'Verify a certificate', other: '中文', otherLang: 'zh', footer: 'Where a paper differs from what is shown here, this holds.', number: 'Certificate number', code: 'Code', check: 'Verify',
    true: 'This certificate is genuine', forged: 'There is no such certificate: the number or the code is wrong. If that is what the paper says, this newspaper did not issue it.', revoked: 'This certificate has been revoked', since: 'Revoked on', why: 'Reason',
    client: 'Client', title: 'Notice', paper: 'Newspaper', runs: 'Printed', issued: 'Issued on', issuer: 'Issued by', hash: 'SHA-256 of the file', issue: (n: number) => `no. ${n}`, total: (n: number) => `cumulative no. ${n}`, page: (n: number) => `page ${n}`, size: 'mm', tooMany: 'Too many attempts; try again in a quarter of an hour.',
  },
} as const;
export type VerificationWords = (typeof WORDS)[Locale];
export const wordsIn = (locale: Locale): VerificationWords => WORDS[locale];

export const navOf = (words: VerificationWords): Markup => html`<nav><a href="/public/notices">${words.register}</a><a href="/public/notices/new">${words.hand}</a><a href="/public/notices/receipt">${words.look}</a><a href="/public/certificates">${words.verify}</a><a href="/public/certificates?lang=${words.otherLang}">${words.other}</a></nav>`;

const runOf = (words: VerificationWords, { runOn, issueNumber, totalIssueNumber, pageNumber, width, height }: Verified['facts']['runs'][number]): string =>
  [runOn, issueNumber !== null && words.issue(issueNumber), totalIssueNumber !== null && words.total(totalIssueNumber), pageNumber !== null && words.page(pageNumber), `${width}×${height} ${words.size}`].filter(Boolean).join(' · ');

const factsOf = (words: VerificationWords, { facts, pdfHash }: Verified): Markup => html`<dl><dt>${words.number}</dt><dd>${facts.number}</dd><dt>${words.client}</dt><dd>${facts.client}</dd><dt>${words.title}</dt><dd>${facts.title}</dd><dt>${words.paper}</dt><dd>${facts.paper}</dd>
<dt>${words.runs}</dt><dd>${facts.runs.map((run) => html`<div>${runOf(words, run)}</div>`)}</dd><dt>${words.issuer}</dt><dd>${facts.issuer}</dd><dt>${words.issued}</dt><dd>${facts.issuedOn}</dd><dt>${words.hash}</dt><dd>${pdfHash}</dd></dl>`;

const formOf = (words: VerificationWords, number: string): Markup => html`<form method="post" action="/public/certificates"><label for="number">${words.number}</label><input id="number" name="number" value="${number}" maxlength="40" autocomplete="off" required>
<label for="code">${words.code}</label><input id="code" name="code" maxlength="40" autocomplete="off" required><button>${words.check}</button></form>`;

export const askPage = (words: VerificationWords): Markup => html`<h1>${words.verify}</h1>${formOf(words, '')}`;

export const tooManyPage = (words: VerificationWords): Markup => html`<h1>${words.verify}</h1><div class="error" role="alert">${words.tooMany}</div>`;

export const answerPage = (words: VerificationWords, number: string, verified: Verified | null): Markup => {
  if (!verified) return html`<h1>${words.verify}</h1><div class="error" role="alert">${words.forged}</div>${formOf(words, number)}`;
  const { revokedAt, revokeReason } = verified;
  if (revokedAt) return html`<h1>${words.revoked}</h1><div class="error" role="alert"><dl><dt>${words.since}</dt><dd>${newsroomDay(revokedAt)}</dd><dt>${words.why}</dt><dd>${revokeReason}</dd></dl></div>${factsOf(words, verified)}`;
  return html`<h1>${words.true}</h1><div class="good" role="status">${words.true}</div>${factsOf(words, verified)}`;
};
