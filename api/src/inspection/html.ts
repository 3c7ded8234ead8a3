/** Text as it stands in HTML, nothing of it taken for a tag. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (letter) => `&#${letter.charCodeAt(0)};`);

const STYLE = `body{font:15px/1.7 "Noto Serif SC",SimSun,serif;max-width:60em;margin:2em auto;padding:0 1em;color:#111}h1{font-size:1.5em}h2{font-size:1.2em;border-bottom:1px solid #999;margin-top:2em}h3{font-size:1em}
table{border-collapse:collapse;width:100%;margin:.5em 0}td,th{border:1px solid #bbb;padding:.2em .5em;text-align:left;vertical-align:top}ins{color:#06c}del{color:#c00}.note{color:#555}.headline{font-size:1.3em;font-weight:bold}code{font-size:.8em;word-break:break-all}@media print{a{color:inherit;text-decoration:none}}`;

/** A page that stands by itself, to be read offline and printed. */
export const htmlPage = (title: string, body: string): string =>
  `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>${body}</body></html>\n`;

/** A table of plain cells; a cell that is to hold a link is given as `{html}`. */
export const htmlTable = (heads: readonly string[], rows: readonly (readonly (string | number | null | { html: string })[])[]): string => {
  const cell = (value: string | number | null | { html: string }): string => (typeof value === 'object' && value !== null ? value.html : escapeHtml(String(value ?? '')));
  return `<table><tr>${heads.map((head) => `<th>${escapeHtml(head)}</th>`).join('')}</tr>${rows.map((row) => `<tr>${row.map((value) => `<td>${cell(value)}</td>`).join('')}</tr>`).join('')}</table>`;
};

export const link = (path: string, words: string): { html: string } => ({ html: `<a href="${escapeHtml(path.split('/').map(encodeURIComponent).join('/'))}">${escapeHtml(words)}</a>` });
