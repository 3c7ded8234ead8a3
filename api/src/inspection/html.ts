import { type Leaf, plain, type Words } from './leaf';

/** Text as it stands in HTML, nothing of it taken for a tag. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (letter) => `&#${letter.charCodeAt(0)};`);

const STYLE = `body{font:15px/1.7 "Noto Serif SC",SimSun,serif;max-width:60em;margin:2em auto;padding:0 1em;color:#111}h1{font-size:1.5em}h2{font-size:1.2em;border-bottom:1px solid #999;margin-top:2em}h3{font-size:1em}
table{border-collapse:collapse;width:100%;margin:.5em 0}td,th{border:1px solid #bbb;padding:.2em .5em;text-align:left;vertical-align:top}ins{color:#06c}del{color:#c00}.note{color:#555}.headline{font-size:1.3em;font-weight:bold}code{font-size:.8em;word-break:break-all}@media print{a{color:inherit;text-decoration:none}}`;

/** A page that stands by itself, to be read offline and printed. */
export const htmlPage = (title: string, body: string): string =>
  `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>${body}</body></html>\n`;

const inHtml = (given: Words): string => {
  if (typeof given !== 'object' || given === null) return escapeHtml(plain(given));
  const words = escapeHtml(given.words);
  const linked = given.path === undefined ? words : `<a href="${escapeHtml(given.path.split('/').map(encodeURIComponent).join('/'))}">${words}</a>`;
  return `${given.isCode ? `<code>${linked}</code>` : linked}${escapeHtml(given.after ?? '')}`;
};

const HEADINGS = { title: 'h1', issue: 'h2', section: 'h3' } as const;
const cells = (tag: 'td' | 'th', row: readonly Words[]): string => `<tr>${row.map((one) => `<${tag}>${inHtml(one)}</${tag}>`).join('')}</tr>`;

const leafInHtml = (leaf: Leaf): string => {
  if (leaf.kind === 'table') return `<table>${cells('th', leaf.heads)}${leaf.rows.map((row) => cells('td', row)).join('')}</table>`;
  if ('parts' in leaf) return `<p${leaf.kind === 'note' ? ' class="note"' : ''}>${leaf.parts.map(inHtml).join('')}</p>`;
  return `<${HEADINGS[leaf.kind]}>${escapeHtml(leaf.words)}</${HEADINGS[leaf.kind]}>`;
};

/** An index to be read in any browser, its links leading to the files of the pack. */
export const leavesInHtml = (title: string, leaves: readonly Leaf[]): string => htmlPage(title, leaves.map(leafInHtml).join('\n'));
