import { html, type Markup } from '../common/public-page';
import { type Body, textOf, type TextBlock } from '../domain/copy/body';
import { NOTICE_TYPES } from '../domain/copy/notice-types';
import { yuan } from '../domain/notices/prices';
import { groupedCode } from '../domain/notices/verification-code';
import type { Receipt } from '../notices/notice-receipts.service';
import type { RegisterEntry, Standing } from './public-register.service';
import type { PublicWords } from './public-words';

type Values = Readonly<Record<string, string>>;
export interface Asked { q: string; type: string; page: number }

export const navOf = (words: PublicWords, path: string): Markup => html`<nav>
<a href="/public/notices">${words.register}</a><a href="/public/notices/new">${words.hand}</a><a href="/public/notices/receipt">${words.look}</a><a href="/public/certificates">${words.verify}</a><a href="${path}?lang=${words.otherLang}">${words.other}</a></nav>`;

const countdown = ({ end }: RegisterEntry, words: PublicWords): Markup | null => {
  if (!end) return null;
  const left = end.left > 0 ? words.left(end.left) : end.left === 0 ? words.last : words.over;
  return html`<strong>${words.until(end.day)}</strong> · ${left}${end.isCertain ? '' : words.uncertain}`;
};

const printedLine = ({ paper, printedOn, page }: RegisterEntry, words: PublicWords): string => [paper, printedOn && words.printed(printedOn, page)].filter(Boolean).join(' · ');

const entryOf = (entry: RegisterEntry, words: PublicWords): Markup => html`<li><a href="/public/notices/${entry.id}"><strong>${entry.title}</strong></a>
<div class="help">${words.types[entry.type]}${entry.issuingBody && ` · ${entry.issuingBody}`} · ${printedLine(entry, words)}</div>${entry.end && html`<div>${countdown(entry, words)}</div>`}</li>`;

const addressOf = ({ q, type, page }: Asked): string => `/public/notices?${new URLSearchParams({ ...(q && { q }), ...(type && { type }), ...(page > 0 && { page: String(page) }) })}`;

const optionsOf = (types: PublicWords['types'], chosen: string): Markup[] => NOTICE_TYPES.map((type) => html`<option value="${type}"${type === chosen ? html` selected` : ''}>${types[type]}</option>`);

export const registerPage = (words: PublicWords, asked: Asked, entries: readonly RegisterEntry[], hasMore: boolean): Markup => html`<h1>${words.register}</h1>
<form method="get" action="/public/notices" role="search"><label for="q">${words.search}</label><input id="q" name="q" type="search" value="${asked.q}" maxlength="100">
<label for="type">${words.type}</label><select id="type" name="type"><option value="">${words.allTypes}</option>${optionsOf(words.types, asked.type)}</select><button>${words.find}</button></form>
${entries.length === 0 ? html`<p>${words.none}</p>` : html`<ul class="list">${entries.map((entry) => entryOf(entry, words))}</ul>`}
<p>${asked.page > 0 && html`<a href="${addressOf({ ...asked, page: asked.page - 1 })}">${words.newer}</a> `}${hasMore && html`<a href="${addressOf({ ...asked, page: asked.page + 1 })}">${words.older}</a>`}</p>`;

const cellText = (blocks: readonly TextBlock[]): string => blocks.map(textOf).join(' ');

const bodyMarkup = ({ content }: Body): Markup[] => content.map((block) => (block.type === 'table'
  ? html`<div class="scroll"><table>${block.content.map((row) => html`<tr>${row.content.map((cell) => (cell.type === 'tableHeader' ? html`<th>${cellText(cell.content)}</th>` : html`<td>${cellText(cell.content)}</td>`))}</tr>`)}</table></div>`
  : html`<p>${textOf(block)}</p>`));

export const noticePage = (words: PublicWords, entry: RegisterEntry): Markup => (entry.takenDownAt !== null
  ? html`<h1>${words.register}</h1><p>${words.takenDown}</p>`
  : html`<article class="sheet notice"><h1>${entry.title}</h1>${entry.documentNumber && html`<p class="number">${entry.documentNumber}</p>`}${bodyMarkup(entry.body)}${entry.signatureLines.map((line) => html`<p class="signed">${line}</p>`)}</article>
<p>${printedLine(entry, words)}</p>${entry.end && html`<p>${countdown(entry, words)}</p>`}${entry.contact && html`<p>${words.contact}：${entry.contact}</p>`}`);

interface Field { name: string; label: string; help?: string; isOptional?: boolean; isLong?: boolean; type?: string; autocomplete?: string; /** As long as the form takes it. */ max?: number; accept?: string }

const errorOf = (name: string, errors: Values): Markup | null => (errors[name] ? html`<p class="wrong" id="${name}-wrong">${errors[name]}</p>` : null);

const fieldOf = ({ name, label, help, isOptional, isLong, type = 'text', autocomplete = 'off', max, accept }: Field, values: Values, errors: Values, words: PublicWords): Markup => {
  const described = html` aria-describedby="${name}-help${errors[name] ? ` ${name}-wrong` : ''}"${errors[name] ? html` aria-invalid="true"` : ''}${isOptional ? '' : html` required`}${max && html` maxlength="${max}"`}${accept && html` accept="${accept}"`}`;
  const input = isLong ? html`<textarea id="${name}" name="${name}"${described}>${values[name] ?? ''}</textarea>` : html`<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}"${type === 'file' ? '' : html` value="${values[name] ?? ''}"`}${described}>`;
  return html`<label for="${name}">${label}${isOptional && html` <small>${words.optional}</small>`}</label>${input}<div class="help" id="${name}-help">${help}</div>${errorOf(name, errors)}`;
};

/** What is wrong in one place, each with the way to its field, and what became of what was typed. */
const summaryOf = (errors: Values, words: PublicWords, labels: Values = {}, kept = ''): Markup | null => {
  const { '': whole, ...fields } = errors;
  if (!whole && Object.keys(fields).length === 0) return null;
  const named = Object.entries(fields);
  return html`<div class="error" role="alert">${named.length > 0 ? words.wrong : whole}${named.length > 0 && html`<ul>${named.map(([field, said]) => html`<li><a href="#${field}">${labels[field] ?? ''}</a>${labels[field] && words.colon}${said}</li>`)}</ul>`}${kept && html`<p>${kept}</p>`}</div>`;
};

const FORM = (words: PublicWords): readonly Field[] => [
  { name: 'title', label: words.title, max: 200 }, { name: 'text', label: words.text, help: words.textHelp, isLong: true, isOptional: true, max: 20_000 },
  { name: 'signature', label: words.signature, help: words.signatureHelp, isLong: true, isOptional: true, max: 500 }, { name: 'client', label: words.client, autocomplete: 'organization', max: 200 }, { name: 'phone', label: words.phone, help: words.phoneHelp, type: 'tel', autocomplete: 'tel', max: 40 },
  { name: 'email', label: words.email, type: 'email', isOptional: true, autocomplete: 'email', max: 200 }, { name: 'agent', label: words.agent, isOptional: true, autocomplete: 'name', max: 200 }, { name: 'wished', label: words.wished, help: words.wishedHelp, isLong: true, isOptional: true, max: 300 },
  { name: 'note', label: words.note, isLong: true, isOptional: true, max: 1000 }, { name: 'file', label: words.file, help: words.fileHelp, isOptional: true, type: 'file', accept: '.docx,.txt' },
];

interface FormAgain { values: Values; errors: Values; /** A file came with it: a browser does not choose one again by itself. */ hadFile: boolean }

export const formPage = (words: PublicWords, papers: readonly { id: string; name: string }[], proof: string, { values, errors, hadFile }: FormAgain = { values: {}, errors: {}, hadFile: false }): Markup => {
  if (papers.length === 0) return html`<h1>${words.form}</h1><p>${words.closed}</p>`;
  const fields = FORM(words);
  const labels = { ...Object.fromEntries(fields.map(({ name, label }) => [name, label])), publicationId: words.paper, type: words.type };
  return html`<h1>${words.form}</h1><p>${words.formHelp}</p>${summaryOf(errors, words, labels, hadFile ? words.keptButFile : words.kept)}
<form method="post" action="/public/notices" enctype="multipart/form-data"><input type="hidden" name="proof" value="${proof}">
<label for="publicationId">${words.paper}</label><select id="publicationId" name="publicationId">${papers.map(({ id, name }) => html`<option value="${id}"${values.publicationId === id ? html` selected` : ''}>${name}</option>`)}</select>${errorOf('publicationId', errors)}
<label for="type">${words.type}</label><select id="type" name="type">${optionsOf(words.types, values.type ?? '')}</select>${errorOf('type', errors)}
${fields.map((field) => fieldOf(field, values, errors, words))}
<div class="trap" aria-hidden="true"><label for="website">${words.trap}</label><input id="website" name="website" tabindex="-1" autocomplete="off"></div><button>${words.send}</button></form>`;
};

const papersForm = (words: PublicWords, receipt: string, code: string): Markup => html`<h2>${words.papers}</h2><p class="help">${words.papersHelp}</p>
<form method="post" action="/public/notices/papers" enctype="multipart/form-data"><input type="hidden" name="receipt" value="${receipt}"><input type="hidden" name="code" value="${code}">
<label for="file">${words.papers}</label><input id="file" name="file" type="file" accept="application/pdf,image/jpeg,image/png,image/webp,image/heic" required><button>${words.addPaper}</button></form>`;

export const receiptPage = (words: PublicWords, { receiptNumber, code }: Receipt): Markup => html`<h1>${words.received}</h1>
<div class="good"><div>${words.receipt}</div><div class="code" data-receipt>${receiptNumber}</div><div>${words.code}</div><div class="code" data-code>${groupedCode(code)}</div><p>${words.keepIt}</p></div><p>${words.next}</p>${papersForm(words, receiptNumber, code)}`;

export const lookUpPage = (words: PublicWords, values: Values = {}, errors: Values = {}): Markup => html`<h1>${words.look}</h1><p>${words.lookHelp}</p>${summaryOf(errors, words)}
<form method="post" action="/public/notices/receipt">${fieldOf({ name: 'receipt', label: words.receipt }, values, errors, words)}${fieldOf({ name: 'code', label: words.codeOrPhone }, {}, errors, words)}<button>${words.show}</button></form>`;

export const standingPage = (words: PublicWords, { receipt, status, title, receivedOn, missing, runs, quote, takesPapers }: Standing, code: string, { added = false, errors = {} }: { added?: boolean; errors?: Values } = {}): Markup => html`<h1>${title}</h1>
${added && html`<div class="good" role="status">${words.paperAdded}</div>`}${summaryOf(errors, words)}${errorOf('file', errors)}
<dl><dt>${words.receipt}</dt><dd>${receipt}</dd><dt>${words.state}</dt><dd><strong>${words.status[status]}</strong></dd><dt>${words.receivedOn}</dt><dd>${receivedOn}</dd>
${runs.length > 0 && html`<dt>${words.runs}</dt><dd>${runs.map((run) => html`<div>${run.runOn} · ${words.run[run.status]}</div>`)}</dd>`}
${quote && html`<dt>${words.price}</dt><dd>${words.priced(yuan(quote.totalFen), quote.runs)}</dd>`}
${status === 'received' && missing.length > 0 && html`<dt>${words.missing}</dt><dd>${missing.map(({ code: lacking }) => words.lacks[lacking]).filter(Boolean).join('、')}</dd>`}</dl>
${takesPapers && papersForm(words, receipt, code)}<p><a href="/public/notices/receipt">${words.again}</a></p>`;
