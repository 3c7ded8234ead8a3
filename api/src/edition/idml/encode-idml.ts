import JSZip from 'jszip';
import type { ComposeInput } from '../../domain/typeset/compose-page';
import { type DisplayItem, POINTS_PER_MM, type TextLine } from '../../domain/typeset/display-list';
import type { Rect } from '../../domain/typeset/grid';
import type { Composition, PageSpec } from '../../domain/typeset/page-model';
import { textAreas } from '../../domain/typeset/text-areas';
import { boxShape, imageFrame, type LinkedPhoto, type PageSize, ruleLine, textFrame } from './shapes';
import { type IdmlStory, linesStory, pieceStory, storyPart } from './stories';
import { fontsPart, graphicPart, stylesPart } from './styles';
import { DOM_VERSION, element, length, part } from './xml';

/** A page to hand over: composed, and what it was composed from. */
export interface IdmlPage { spec: PageSpec; composition: Composition; input: ComposeInput; photos: ReadonlyMap<string, LinkedPhoto> }
export interface IdmlInput { title: string; pages: readonly IdmlPage[]; /** The paper's own faces by the name they have there. */ ownFaces: ReadonlyMap<string, string> }

const MIME_TYPE = 'application/vnd.adobe.indesign-idml-package';
/** The earliest day a zip can name: two hand-overs of one page are the same file. */
const NO_DAY = new Date(Date.UTC(1980, 0, 1));

const isText = (item: DisplayItem): item is TextLine => item.kind === 'text' && item.runs.length > 0;

/** The room a line takes, from the top of its em box to the bottom; a vertical one is as tall as its text. */
const roomOf = ({ runs, size, scale, y }: TextLine): Rect => {
  const xs = runs.flatMap((run) => [...run.x]);
  const ys = runs.flatMap((run) => [...run.y ?? [y]]);
  const [left, top] = [Math.min(...xs), Math.min(...ys) - size * 0.9];
  return { x: left, y: top, w: Math.max(...xs) + size * scale - left, h: Math.max(...ys) + size * 0.3 - top };
};

const union = (a: Rect, b: Rect): Rect => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y };
};

const belongs = (above: TextLine, below: TextLine): boolean =>
  above.block === below.block && above.size === below.size && above.runs[0]?.face === below.runs[0]?.face && above.y < below.y && below.y - above.y < 2.5 * below.size;

/** Lines that are not running text, those of one headline or caption together. */
const loneLines = (items: readonly DisplayItem[]): TextLine[][] => {
  const groups: TextLine[][] = [];
  for (const line of items.filter(isText).filter(({ source }) => !source)) {
    const last = groups.at(-1)?.at(-1);
    if (last && belongs(last, line)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
};

interface Handed { stories: IdmlStory[]; spreads: string[][] }

/** Running text: one story a piece, its frames threaded over every page handed over. */
const threadPieces = (pages: readonly IdmlPage[], sizes: readonly PageSize[], { stories, spreads }: Handed): void => {
  const pieceIds = [...new Set(pages.flatMap(({ composition }) => composition.reports.flatMap(({ pieceId }) => pieceId ?? [])))];
  const at = new Map(pages.map(({ composition }, index) => [composition.page, index]));
  for (const pieceId of pieceIds) {
    const holder = pages.find(({ input }) => input.pieces.some(({ id }) => id === pieceId));
    const piece = holder?.input.pieces.find(({ id }) => id === pieceId);
    if (!holder || !piece) continue;
    const areas = textAreas(holder.input, pieceId).filter(({ page }) => at.has(page));
    if (areas.length === 0) continue;
    const story = `story${stories.length + 1}`;
    stories.push(pieceStory(story, piece));
    areas.forEach((area, index) => {
      const spread = at.get(area.page) ?? 0;
      const name = (step: number): string | undefined => (areas[index + step] ? `${story}f${index + step + 1}` : undefined);
      spreads[spread]?.push(textFrame(`${story}f${index + 1}`, area, sizes[spread] ?? { width: 0, height: 0 }, { story, before: name(-1), after: name(1) }));
    });
  }
};

const drawPage = ({ composition, photos }: IdmlPage, index: number, page: PageSize, handed: Handed, own: ReadonlyMap<string, string>): void => {
  const spread = handed.spreads[index] ?? [];
  composition.displayList.items.forEach((item, order) => {
    const id = `p${index + 1}i${order + 1}`;
    if (item.kind === 'rule') spread.push(ruleLine(id, item, page));
    if (item.kind === 'box') spread.push(boxShape(id, item, page));
    if (item.kind === 'image') spread.push(imageFrame(id, item, page, photos.get(item.photoId) ?? null));
  });
  for (const lines of loneLines(composition.displayList.items)) {
    const story = `story${handed.stories.length + 1}`;
    handed.stories.push(linesStory(story, lines, own));
    // A little wider than the line: another program's spacing must not turn it.
    const room = lines.map(roomOf).reduce(union);
    spread.push(textFrame(`${story}f1`, { ...room, w: room.w + (lines[0]?.size ?? 0) * 0.5 }, page, { story }));
  }
};

const spreadPart = (index: number, { width, height }: PageSize, { margins }: PageSpec, items: readonly string[]): string => part('Spread', element('Spread', { Self: `spread${index + 1}`, PageCount: 1, BindingLocation: 0, ShowMasterItems: true, ItemTransform: `1 0 0 1 0 ${length(index * (height + 100))}` },
  element('Page', { Self: `page${index + 1}`, Name: index + 1, AppliedMaster: 'n', GeometricBounds: `0 0 ${length(height)} ${length(width)}`, ItemTransform: `1 0 0 1 ${length(-width / 2)} ${length(-height / 2)}` },
    element('MarginPreference', { ColumnCount: 1, ColumnGutter: 0, Top: length(margins.top * POINTS_PER_MM), Bottom: length(margins.bottom * POINTS_PER_MM), Left: length(margins.left * POINTS_PER_MM), Right: length(margins.right * POINTS_PER_MM) })),
  ...items));

const preferencesPart = ({ bleed }: PageSpec, { width, height }: PageSize, count: number): string => {
  const edge = length(bleed * POINTS_PER_MM);
  return part('Preferences', element('DocumentPreference', {
    PageHeight: length(height), PageWidth: length(width), PagesPerDocument: count, FacingPages: false, DocumentBleedTopOffset: edge, DocumentBleedBottomOffset: edge, DocumentBleedInsideOrLeftOffset: edge, DocumentBleedOutsideOrRightOffset: edge,
  }));
};

const designMap = (title: string, stories: readonly IdmlStory[], pageCount: number): string => {
  const linked = (name: string, src: string): string => element(`idPkg:${name}`, { src });
  const document = element('Document', { 'xmlns:idPkg': 'http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging', DOMVersion: DOM_VERSION, Self: 'd', Name: title, StoryList: stories.map(({ id }) => id).join(' '), ActiveLayer: 'layer1' },
    linked('Graphic', 'Resources/Graphic.xml'), linked('Fonts', 'Resources/Fonts.xml'), linked('Styles', 'Resources/Styles.xml'), linked('Preferences', 'Resources/Preferences.xml'),
    element('Layer', { Self: 'layer1', Name: '版面', Visible: true, Locked: false, Printable: true }),
    ...Array.from({ length: pageCount }, (_, index) => linked('Spread', `Spreads/Spread_${index + 1}.xml`)),
    ...stories.map(({ id }) => linked('Story', `Stories/Story_${id}.xml`)));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<?aid style="50" type="document" readerVersion="6.0" featureSet="257" product="8.0(370)" ?>\n${document}\n`;
};

const CONTAINER = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
  element('rootfiles', {}, element('rootfile', { 'full-path': 'designmap.xml', 'media-type': 'text/xml' })))}\n`;

/**
 * Hands composed pages over to a layout program as IDML: a spread a page, a story a piece through threaded frames, inks as
 * CMYK swatches, styles by name, photos linked. That program breaks lines anew, so the PDF stays the truth.
 */
export const encodeIdml = async ({ title, pages, ownFaces }: IdmlInput): Promise<Uint8Array> => {
  const [first] = pages;
  if (!first) throw new Error('No page was given');
  const sizes = pages.map(({ composition: { displayList } }): PageSize => ({ width: displayList.width, height: displayList.height }));
  const handed: Handed = { stories: [], spreads: pages.map(() => []) };
  pages.forEach((page, index) => drawPage(page, index, sizes[index] ?? { width: 0, height: 0 }, handed, ownFaces));
  threadPieces(pages, sizes, handed);
  const zip = new JSZip();
  const add = (name: string, content: string, compression: 'STORE' | 'DEFLATE' = 'DEFLATE'): void => void zip.file(name, content, { date: NO_DAY, compression, createFolders: false });
  add('mimetype', MIME_TYPE, 'STORE');
  add('META-INF/container.xml', CONTAINER);
  add('designmap.xml', designMap(title, handed.stories, pages.length));
  add('Resources/Graphic.xml', graphicPart());
  add('Resources/Fonts.xml', fontsPart(ownFaces));
  add('Resources/Styles.xml', stylesPart(first.spec));
  add('Resources/Preferences.xml', preferencesPart(first.spec, sizes[0] ?? { width: 0, height: 0 }, pages.length));
  pages.forEach(({ spec }, index) => add(`Spreads/Spread_${index + 1}.xml`, spreadPart(index, sizes[index] ?? { width: 0, height: 0 }, spec, handed.spreads[index] ?? [])));
  for (const story of handed.stories) add(`Stories/Story_${story.id}.xml`, storyPart(story));
  return zip.generateAsync({ type: 'uint8array', platform: 'DOS' });
};
