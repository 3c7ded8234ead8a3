import type { BlockRedline, Redline } from '../domain/copy/redline/redline';
import type { Segment } from '../domain/copy/redline/segments';
import { escapeHtml, htmlPage } from './html';

const said = ({ kind, text }: Segment): string => {
  const words = escapeHtml(text).replaceAll('\n', '<br>');
  return kind === 'same' ? words : `<${kind === 'inserted' ? 'ins' : 'del'}>${words}</${kind === 'inserted' ? 'ins' : 'del'}>`;
};

const block = (redlined: BlockRedline): string => {
  if (redlined.shape === 'text') return `<p>${redlined.segments.map(said).join('')}</p>`;
  return `<table>${redlined.rows.map(({ cells }) => `<tr>${cells.map(({ segments }) => `<td>${segments.map(said).join('')}</td>`).join('')}</tr>`).join('')}</table>`;
};

/** 花脸稿 for the file: the first wording marked up to get the printed one. */
export const redlinePage = (title: string, between: string, redline: Redline): string => htmlPage(`花脸稿：${title}`, `
  <h1>花脸稿：${escapeHtml(title)}</h1>
  <p class="note">${escapeHtml(between)}；删去的加删除线，增补的加下划线。</p>
  ${(['kicker', 'headline', 'deck'] as const).filter((part) => redline[part].length > 0).map((part) => `<p class="${part}">${redline[part].map(said).join('')}</p>`).join('')}
  ${redline.blocks.map(block).join('\n')}`);
