import type { BodyBlock, TextBlock, TextRun } from '../body';
import { type CopyElement, type CopyNode, MAX_DEPTH, MAX_NODES } from './node';
import { cellsOf, partsOf, type ReadCell, rectangular, spanOf } from './read-table';
import { type CleaningReport, noteChanged, noteDropped, noteWords } from './report';
import { type Emphasis, emphasisOf, isHidden, isTrackingPixel, keepsLines } from './styles';
import { hasWords, type Line, type Run, tidyLine } from './tidy-line';

/** Why a document is not read at all; thrown inside this folder only, and a Result outside it. */
export class Unreadable extends Error {
  constructor(readonly why: 'tooDeep' | 'tooLarge') { super(why); }
}

const NO_WORDS: Readonly<Record<string, 'script' | 'style' | 'embedded' | 'control'>> = {
  script: 'script', noscript: 'script', template: 'script', style: 'style', link: 'style', iframe: 'embedded', frame: 'embedded', object: 'embedded', embed: 'embedded',
  applet: 'embedded', audio: 'embedded', video: 'embedded', canvas: 'embedded', svg: 'embedded', math: 'embedded', map: 'embedded', input: 'control', select: 'control',
  button: 'control', textarea: 'control', datalist: 'control',
};
/** What has no words of its own and is no loss. */
const SILENT = new Set(['head', 'meta', 'base', 'title', 'wbr', 'hr', 'param', 'source', 'track', 'area', 'col', 'colgroup']);
const HEADING = /^h([1-6])$/u;
const BLOCKS = new Set([
  'p', 'div', 'section', 'article', 'aside', 'header', 'footer', 'main', 'nav', 'address', 'blockquote', 'center', 'dl', 'dt', 'dd', 'fieldset', 'figure', 'figcaption', 'form', 'body', 'html',
  'ul', 'ol', 'li', 'menu', 'dir', 'pre', 'listing', 'details', 'summary', 'legend', 'hgroup', 'caption', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'optgroup', 'option', 'marquee', 'frameset', 'noframes',
]);

/** A block of the body with the heading level its words stood in; 0 for none. */
export interface ReadBlock { block: BodyBlock; level: number }
interface Place extends Emphasis { level: number; lines: boolean; depth: number; isCell: boolean; isQuotation: boolean }

const textOfNodes = (nodes: readonly CopyNode[], depth = 0): string =>
  depth > MAX_DEPTH ? '' : nodes.map((node) => (typeof node === 'string' ? node : ['script', 'style', 'template'].includes(node.tag) ? '' : textOfNodes(node.children, depth + 1))).join('');

const CLOSED: Line = { runs: [], level: 0, isCell: false, isQuotation: false };

/** Mail programs set the letter they answer or pass on in a quotation; there it is the text. */
const isQuotation = ({ tag, attributes }: CopyElement): boolean => tag === 'blockquote' && attributes.type !== 'cite' && !/gmail_quote|quote/iu.test(attributes.class ?? '');

const isElement = (node: CopyNode, tag: string): node is CopyElement => typeof node !== 'string' && node.tag === tag;

const holds = (nodes: readonly CopyNode[], tag: string, depth = 0): boolean =>
  depth <= MAX_DEPTH && nodes.some((node) => typeof node !== 'string' && (node.tag === tag || holds(node.children, tag, depth + 1)));

/** Reads a tree line by line; words go in and out in the same order. */
export class CopyReader {
  readonly blocks: ReadBlock[] = [];
  private open: Line = CLOSED;
  private nodes = 0;

  constructor(private readonly report: CleaningReport) {}

  read(nodes: readonly CopyNode[]): ReadBlock[] {
    this.children(nodes, { bold: false, italic: false, level: 0, lines: false, depth: 0, isCell: false, isQuotation: false });
    this.endLine();
    return this.blocks;
  }

  private children(nodes: readonly CopyNode[], place: Place): void {
    for (const node of nodes) this.node(node, place);
  }

  private node(node: CopyNode, place: Place): void {
    this.nodes += 1;
    if (this.nodes > MAX_NODES) throw new Unreadable('tooLarge');
    if (place.depth > MAX_DEPTH) throw new Unreadable('tooDeep');
    if (typeof node === 'string') this.text(node, place);
    else this.element(node, place);
  }

  private text(text: string, place: Place): void {
    if (!place.lines) return this.write(text, place);
    for (const [at, line] of text.split(/\r\n|\r|\n/u).entries()) {
      if (at > 0) this.forcedBreak();
      this.write(line, place);
    }
  }

  private write(text: string, { bold, italic, level, isCell, isQuotation }: Place): void {
    if (text === '') return;
    if (this.open.runs.length === 0) this.open = { runs: [], level, isCell, isQuotation };
    this.open.runs.push({ text, bold, italic });
  }

  private element(node: CopyElement, place: Place): void {
    const { tag, attributes, children } = node;
    const without = NO_WORDS[tag];
    if (SILENT.has(tag)) return tag === 'hr' ? this.endLine() : undefined;
    if (tag === 'img' || tag === 'image' || tag === 'picture') return noteDropped(this.report, isTrackingPixel(node) && tag === 'img' ? 'trackingPixel' : 'image');
    if (without) return this.wordless(node, without);
    if (isHidden(attributes)) return noteWords(this.report, 'hiddenText', textOfNodes(children));
    if (tag === 'del') return noteWords(this.report, 'deletion', textOfNodes(children));
    if (tag === 'br') this.forcedBreak();
    if (tag === 'table') return this.table(node, place);
    if (tag === 'a' && attributes.href && !attributes.href.startsWith('#')) noteDropped(this.report, 'linkAddress');
    this.within(node, place);
  }

  /** A control or a drawing may hold words a reader saw: they are quoted. */
  private wordless(node: CopyElement, what: 'script' | 'style' | 'embedded' | 'control'): void {
    const said = what === 'script' && node.tag !== 'noscript' || what === 'style' ? '' : textOfNodes(node.children);
    if (hasWords(said)) noteWords(this.report, 'hiddenText', said);
    noteDropped(this.report, what);
  }

  private within(node: CopyElement, place: Place): void {
    const { tag, children } = node;
    const level = Number(HEADING.exec(tag)?.[1] ?? place.level);
    const inner: Place = { ...place, ...emphasisOf(node, place), level, lines: keepsLines(node, place.lines), depth: place.depth + 1, isQuotation: place.isQuotation || isQuotation(node) };
    const isBlock = BLOCKS.has(tag) || level !== place.level;
    if (isBlock) this.endLine();
    if (tag === 'li') noteChanged(this.report, 'listItem');
    if (tag === 'ol' && children.some((child) => isElement(child, 'li'))) this.numbered(children.filter((child) => isElement(child, 'li')).length);
    this.children(children, inner);
    if (isBlock) this.endLine();
  }

  /** The numbers of an automatic list are not among its words, so that they cannot be carried over. */
  private numbered(count: number): void {
    const known = this.report.look.find((point) => point.kind === 'autoNumbers');
    if (known) known.count += count;
    else this.report.look.push({ kind: 'autoNumbers', count });
  }

  private forcedBreak(): void {
    if (this.open.runs.some(({ text }) => hasWords(text))) noteChanged(this.report, 'lineBreak');
    this.endLine();
  }

  private endLine(): void {
    const { level, isCell, isQuotation: quoted } = this.open;
    const runs = this.open.runs.length ? tidyLine(this.open, this.report) : [];
    this.open = CLOSED;
    if (runs.length) this.blocks.push({ level, block: blockOf(runs, isCell ? 'paragraph' : level > 0 ? 'subhead' : quoted ? 'quotation' : 'paragraph') });
  }

  /** A table that only lays a page out (it holds another, or has a single cell) is read cell by cell. */
  private table(node: CopyElement, place: Place): void {
    this.endLine();
    const inner: Place = { ...place, depth: place.depth + 3 };
    const { rows, beside } = partsOf(node);
    const cells = rows.map(cellsOf);
    this.children(beside, inner);
    this.endLine();
    if (place.isCell || cells.flat().length <= 1 || holds(rows, 'table')) {
      if (cells.flat().length > 1) noteChanged(this.report, 'table');
      return cells.flat().forEach((cell) => this.within({ ...cell, tag: 'td' }, inner));
    }
    const set = rectangular(cells.map((row) => row.map((cell) => this.cell(cell, inner))), this.report);
    if (!set.ok) throw new Unreadable('tooLarge');
    if (set.value) this.blocks.push({ level: 0, block: set.value });
  }

  private cell(cell: CopyElement, place: Place): ReadCell {
    const reader = new CopyReader(this.report);
    reader.nodes = this.nodes;
    reader.within({ ...cell, tag: 'td' }, { ...place, bold: false, italic: false, level: 0, isCell: true, isQuotation: false });
    this.nodes = reader.nodes;
    const lines = reader.blocks.map(({ block }) => block).filter((block): block is TextBlock => block.type !== 'table');
    return { isHeader: cell.tag === 'th', colspan: spanOf(cell, 'colspan'), rowspan: spanOf(cell, 'rowspan'), lines };
  }
}

const markedRun = ({ text, bold, italic }: Run): TextRun => {
  const marks = [...(bold ? [{ type: 'bold' as const }] : []), ...(italic ? [{ type: 'italic' as const }] : [])];
  return { type: 'text', text, ...(marks.length > 0 && { marks }) };
};

/** A heading is a subhead, whose weight is its own: the word processor's bold on top of it says nothing. */
const blockOf = (runs: readonly Run[], type: 'paragraph' | 'subhead' | 'quotation'): TextBlock =>
  (type === 'subhead' ? { type: 'subhead', content: [{ type: 'text', text: runs.map(({ text }) => text).join('') }] } : { type, content: runs.map(markedRun) });
