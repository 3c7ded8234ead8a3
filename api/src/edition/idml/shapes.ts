import type { BoxShape, ImageSlot, RuleLine } from '../../domain/typeset/display-list';
import type { Rect } from '../../domain/typeset/grid';
import { colourOf } from './styles';
import { element, escaped, length } from './xml';

/** A page's size in points: places on a spread are counted from its middle. */
export interface PageSize { width: number; height: number }

const point = ([x, y]: readonly [number, number]): string => {
  const at = `${length(x)} ${length(y)}`;
  return element('PathPointType', { Anchor: at, LeftDirection: at, RightDirection: at });
};

const path = (corners: readonly (readonly [number, number])[], isOpen = false): string => element('Properties', {},
  element('PathGeometry', {}, element('GeometryPathType', { PathOpen: isOpen }, element('PathPointArray', {}, ...corners.map(point)))));

const corners = ({ w, h }: Rect): readonly (readonly [number, number])[] => [[0, 0], [0, h], [w, h], [w, 0]];

const placed = (x: number, y: number, { width, height }: PageSize): string => `1 0 0 1 ${length(x - width / 2)} ${length(y - height / 2)}`;

const LAYER = { ItemLayer: 'layer1', AppliedObjectStyle: 'ObjectStyle/$ID/[None]' };

/** A frame of a story; `before` and `after` are the frames its text comes from and goes on to. */
export const textFrame = (id: string, rect: Rect, page: PageSize, { story, before = 'n', after = 'n' }: { story: string; before?: string; after?: string }): string =>
  element('TextFrame', { Self: id, ParentStory: story, PreviousTextFrame: before, NextTextFrame: after, ContentType: 'TextType', ...LAYER, FillColor: 'Swatch/None', StrokeWeight: 0, StrokeColor: 'Swatch/None', ItemTransform: placed(rect.x, rect.y, page) },
    path(corners(rect)), element('TextFramePreference', { TextColumnCount: 1, VerticalJustification: 'TopAlign', FirstBaselineOffset: 'AscentOffset' }));

export const ruleLine = (id: string, { x1, y1, x2, y2, width, ink }: RuleLine, page: PageSize): string =>
  element('GraphicLine', { Self: id, ...LAYER, StrokeWeight: width, StrokeColor: colourOf(ink), FillColor: 'Swatch/None', ItemTransform: placed(x1, y1, page) }, path([[0, 0], [x2 - x1, y2 - y1]], true));

export const boxShape = (id: string, box: BoxShape, page: PageSize): string =>
  element('Rectangle', { Self: id, ContentType: 'Unassigned', ...LAYER, FillColor: colourOf(box.fill), StrokeWeight: box.rule, StrokeColor: colourOf(box.rule > 0 ? box.ink : null), ItemTransform: placed(box.x, box.y, page) }, path(corners(box)));

/** The file a picture is linked to. */
export interface LinkedPhoto { fileName: string; width: number; height: number }

/** A picture's frame with the picture linked, as large and cut as it stands on the page; a pixel of it is a point. */
export const imageFrame = (id: string, slot: ImageSlot, page: PageSize, photo: LinkedPhoto | null): string => {
  const { crop } = slot;
  const scale = photo && (crop ? slot.w / (crop.w * photo.width) : Math.max(slot.w / photo.width, slot.h / photo.height));
  const image = photo && scale ? [element('Image', {
    Self: `${id}i`, AppliedObjectStyle: 'ObjectStyle/$ID/[None]',
    ItemTransform: `${length(scale)} 0 0 ${length(crop ? slot.h / (crop.h * photo.height) : scale)} ${length(crop ? -crop.x * photo.width * scale : (slot.w - photo.width * scale) / 2)} ${length(crop ? (-crop.y * slot.h) / crop.h : (slot.h - photo.height * scale) / 2)}`,
  }, element('Properties', {}, element('GraphicBounds', { Left: 0, Top: 0, Right: photo.width, Bottom: photo.height })),
  element('Link', { Self: `${id}l`, LinkResourceURI: `file:Links/${encodeURIComponent(photo.fileName)}`, StoredState: 'Normal', LinkClassID: 35906, LinkClientID: 257 }))] : [];
  return element('Rectangle', { Self: id, Name: photo ? escaped(photo.fileName) : undefined, ContentType: 'GraphicType', ...LAYER, FillColor: photo ? 'Swatch/None' : colourOf('tint'), StrokeWeight: 0, StrokeColor: 'Swatch/None', ItemTransform: placed(slot.x, slot.y, page) },
    path(corners(slot)), ...image);
};
