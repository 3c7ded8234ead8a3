import type { BodyBlock, TextBlock, TextRun } from '../../domain/copy/body';
import type { TextLine } from '../../domain/typeset/display-list';
import type { Piece } from '../../domain/typeset/page-model';
import { characterRange, fontOf, paragraphRange, type StyleName } from './styles';
import { element, escaped, part } from './xml';

const content = (text: string): string => element('Content', {}, escaped(text));
const BREAK = '<Br/>';

/** A story of the package: its id, its paragraphs, and whether it runs downwards. */
export interface IdmlStory { id: string; paragraphs: readonly string[]; isVertical?: boolean }

const runsOf = (runs: readonly TextRun[]): string[] => runs.map(({ text, marks = [] }) => {
  const kinds = marks.map(({ type }) => type);
  const face = kinds.includes('bold') ? 'heiBold' : kinds.includes('italic') ? 'kai' : null;
  return characterRange(content(text), face ? { font: fontOf(face, new Map()) } : {});
});

const STYLE_OF: Record<TextBlock['type'], StyleName> = { paragraph: '正文', subhead: '小标题', quotation: '引文', jumpMark: '正文' };

const ended = (style: StyleName, ranges: readonly string[]): string => paragraphRange(style, ...ranges, characterRange(BREAK));
const plain = (style: StyleName, text: string): string => ended(style, [characterRange(content(text))]);

/** A table is handed over as lines of cells with tabs between: every word, for whoever sets it anew. */
const blockParagraphs = (block: BodyBlock): string[] => {
  if (block.type === 'table') {
    return block.content.map((row) => plain('表格', row.content.map((cell) => cell.content.flatMap((text) => text.content ?? []).map(({ text }) => text).join('')).join('\t')));
  }
  return block.type === 'jumpMark' || (block.content ?? []).length === 0 ? [] : [ended(STYLE_OF[block.type], runsOf(block.content ?? []))];
};

/** The text of a piece, whole: what does not go into its frames is overset there as it is here. */
export const pieceStory = (id: string, { note, body, byline, signature = [] }: Piece): IdmlStory => ({
  id,
  paragraphs: [...(note ? [plain('附记', note)] : []), ...body.content.flatMap(blockParagraphs), ...(byline ? [plain('署名', byline)] : []), ...signature.map((line) => plain('落款', line))],
});

/** Lines set on their own, such as a headline or a caption, each as it was broken. */
export const linesStory = (id: string, lines: readonly TextLine[], own: ReadonlyMap<string, string>): IdmlStory => {
  const style: StyleName = lines.some(({ size }) => size >= 14) ? '标题' : lines.every(({ runs }) => runs[0]?.face === 'kai') ? '图注' : '版面文字';
  const paragraphs = lines.map((line, index) => {
    const set = { font: fontOf(line.runs[0]?.face ?? 'song', own), size: line.size, scale: line.scale, ink: line.ink };
    return paragraphRange(style, characterRange(content(line.plain), set), ...(index < lines.length - 1 ? [characterRange(BREAK)] : []));
  });
  return { id, paragraphs, isVertical: lines.some(({ runs }) => runs[0]?.y !== undefined) };
};

export const storyPart = ({ id, paragraphs, isVertical = false }: IdmlStory): string => part('Story', element('Story', { Self: id, AppliedTOCStyle: 'n', TrackChanges: false, StoryTitle: '$ID/' },
  element('StoryPreference', { OpticalMarginAlignment: false, FrameType: 'TextFrameType', StoryOrientation: isVertical ? 'Vertical' : 'Horizontal', StoryDirection: isVertical ? 'RightToLeftDirection' : 'LeftToRightDirection' }),
  ...paragraphs));
