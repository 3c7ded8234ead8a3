import type { Request, Response } from 'express';
import { localeOf, type Locale } from './messages/locale';

/** Markup that needs no escaping any more. */
export class Markup {
  constructor(readonly text: string) {}
}
type Part = Markup | string | number | null | undefined | false | readonly Part[];

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => ESCAPED[sign] ?? sign);

const written = (part: Part): string => {
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return (part as Part[]).map(written).join('');
  return part === null || part === undefined || part === false ? '' : escaped(String(part));
};

/** A page's markup: whatever is put into it is escaped unless it is markup itself. */
export const html = (pieces: TemplateStringsArray, ...parts: Part[]): Markup =>
  new Markup(pieces.map((piece, at) => piece + (at < parts.length ? written(parts[at]) : '')).join(''));

const STYLE = `
:root{color-scheme:light}*{box-sizing:border-box}
body{margin:0;background:#f6f5f2;color:#1d1d1b;font:16px/1.7 -apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;overflow-wrap:anywhere}
main,header,footer{max-width:46rem;margin:0 auto;padding:0 1rem}header{padding-top:1.25rem;border-bottom:1px solid #cfccc4}
header nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:.25rem 0 .75rem}h1{font:700 1.5rem/1.4 "Songti SC","Noto Serif CJK SC",serif;margin:1.25rem 0 .75rem}h2{font-size:1.1rem;margin:1.5rem 0 .5rem}
a{color:#1f5c57}a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,textarea:focus-visible{outline:3px solid #1f5c57;outline-offset:2px}
label{display:block;margin:.9rem 0 .2rem;font-weight:600}label small,.help{font-weight:400;color:#5c5a54;font-size:.875rem}
input,select,textarea{width:100%;min-height:2.75rem;padding:.5rem .6rem;font:inherit;border:1px solid #8b887f;border-radius:3px;background:#fff;color:inherit}textarea{min-height:9rem}input[type=file]{border:0;padding-left:0;background:none}
button{min-height:2.75rem;margin-top:1.25rem;padding:.5rem 1.5rem;font:inherit;font-weight:600;border:0;border-radius:3px;background:#1f5c57;color:#fff;cursor:pointer}
.sheet{background:#fff;border:1px solid #d9d6ce;padding:1rem;margin:1rem 0}.error{border-left:4px solid #b3261e;background:#fdf1f0;padding:.6rem .9rem;margin:1rem 0}.wrong{color:#b3261e;font-size:.875rem;margin:.2rem 0 0}
.good{border-left:4px solid #1f5c57;background:#eef5f4;padding:.6rem .9rem;margin:1rem 0}.code{font:700 1.5rem/1.5 ui-monospace,monospace;letter-spacing:.06em}
dl{display:grid;grid-template-columns:minmax(5.5em,max-content) minmax(0,1fr);gap:.2rem 1rem;margin:.5rem 0}dt{color:#5c5a54}dd{margin:0}ul.list{list-style:none;padding:0;margin:0}ul.list li{border-bottom:1px solid #d9d6ce;padding:.8rem 0}
.notice{font-family:"Songti SC","Noto Serif CJK SC",serif}.notice h1{text-align:center}.notice p{text-indent:2em;margin:.3rem 0}.notice .signed{text-align:right;text-indent:0}.notice .number{text-align:center;text-indent:0}.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{border:1px solid #777;padding:.25rem .5rem;text-align:left}
.trap{position:absolute;left:-100vw}footer{padding:2rem 1rem;color:#5c5a54;font-size:.875rem}
`;

export interface PublicPage { title: string; nav: Markup; body: Markup; footer: string; locale: Locale }

/** The reader's language: as asked for in the address, else as the browser asks. */
export const publicLocale = (request: Request): Locale => (request.query.lang === 'en' || request.query.lang === 'zh' ? request.query.lang : localeOf(request));

/** Sends a page anyone may read: no script, no cookie, nothing from elsewhere, and not to be framed. */
export const sendPage = (response: Response, { title, nav, body, footer, locale }: PublicPage, status = 200): void => {
  const page = html`<!doctype html><html lang="${locale === 'en' ? 'en' : 'zh-CN'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${new Markup(STYLE)}</style></head>
<body><header>${nav}</header><main>${body}</main><footer>${footer}</footer></body></html>`;
  response.status(status).setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
  // Without a referrer a browser hides where a form comes from, and it would be refused as a stranger's.
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Cache-Control', 'no-store');
  response.send(page.text);
};

/** Whether somebody without an account asked for this, who is to read a page. */
export const isPublicPage = ({ path }: Pick<Request, 'path'>): boolean => path.startsWith('/public/');

const FAILURE = {
  zh: { title: '没有办成', register: '公告登记簿', hand: '委托刊登', look: '查询进度', back: '请用浏览器的“后退”回到刚才那一页，填的内容还在。' },
  en: { title: 'That did not work', register: 'Register of notices', hand: 'Hand in a notice', look: 'Where it stands', back: 'Go back to the page before: what you wrote is still there.' },
} as const;

/** A page for what went wrong before any page of its own could say so. */
export const sendFailure = (response: Response, message: string, locale: Locale, status: number): void => {
  const { title, register, hand, look, back } = FAILURE[locale];
  const nav = html`<nav><a href="/public/notices">${register}</a><a href="/public/notices/new">${hand}</a><a href="/public/notices/receipt">${look}</a></nav>`;
  sendPage(response, { title, nav, body: html`<h1>${title}</h1><div class="error" role="alert">${message}</div>${status !== 404 && html`<p>${back}</p>`}`, footer: '', locale }, status);
};
