import { type Ink, INK_VALUES, INKS } from '../../domain/typeset/display-list';
import { cssOf, type Face, FACES } from '../../domain/typeset/faces';
import type { PageSpec } from '../../domain/typeset/page-model';
import { element, part } from './xml';

/** The styles a hand-over names; they are what whoever takes it over will change. */
export const STYLES = ['正文', '小标题', '引文', '附记', '署名', '落款', '表格', '标题', '图注', '版面文字'] as const;
export type StyleName = (typeof STYLES)[number];

const NO_CHARACTER_STYLE = 'CharacterStyle/$ID/[No character style]';
const NO_PARAGRAPH_STYLE = 'ParagraphStyle/$ID/[No paragraph style]';
/** The cut's name in the font; the 楷 that is declared as 500 calls itself Regular. */
const CUTS: Record<number, string> = { 400: 'Regular', 500: 'Regular', 700: 'Bold', 900: 'Black' };

export const colourOf = (ink: Ink | null): string => (ink === null ? 'Swatch/None' : `Color/${ink}`);

/** A font as the layout program finds it: family, and the cut in it. */
export interface NamedFont { family: string; cut: string }
/** The desk's faces by family and weight, a paper's own by the name it has there. */
export const fontOf = (face: Face, own: ReadonlyMap<string, string>): NamedFont => {
  const { family, weight } = cssOf(face);
  return { family: own.get(face) ?? family, cut: CUTS[weight] ?? 'Regular' };
};

const properties = (family: string, leading?: number): string =>
  element('Properties', {}, element('AppliedFont', { type: 'string' }, family), ...(leading === undefined ? [] : [element('Leading', { type: 'unit' }, String(leading))]));

/** How a stretch of text is set where its paragraph's style does not say. */
export const characterRange = (text: string, set: { font?: NamedFont; size?: number; scale?: number; ink?: Ink } = {}): string =>
  element('CharacterStyleRange', {
    AppliedCharacterStyle: NO_CHARACTER_STYLE, FontStyle: set.font?.cut, PointSize: set.size,
    HorizontalScale: set.scale === undefined || set.scale === 1 ? undefined : Math.round(set.scale * 1000) / 10, FillColor: set.ink && colourOf(set.ink),
  }, ...(set.font ? [properties(set.font.family)] : []), text);

export const paragraphRange = (style: StyleName, ...ranges: readonly string[]): string => element('ParagraphStyleRange', { AppliedParagraphStyle: `ParagraphStyle/${style}` }, ...ranges);

interface StyleSpec { face: Face; size: number; leading: number; justify: string; indent: number }

const specsOf = ({ grid: { bodyPt, leadingPt } }: PageSpec): Record<StyleName, StyleSpec> => {
  const body: StyleSpec = { face: 'song', size: bodyPt, leading: leadingPt, justify: 'LeftJustified', indent: 2 * bodyPt };
  const plain = { ...body, indent: 0 };
  return {
    正文: body, 小标题: { ...plain, face: 'heiBold', justify: 'CenterAlign' }, 引文: { ...body, face: 'kai' }, 附记: { ...plain, face: 'kai', justify: 'CenterAlign' },
    署名: { ...plain, face: 'kai', justify: 'RightAlign' }, 落款: { ...plain, justify: 'RightAlign' }, 表格: { ...plain, justify: 'LeftAlign' },
    标题: { ...plain, face: 'songBlack', justify: 'LeftAlign' }, 图注: { ...plain, face: 'kai', justify: 'LeftAlign' }, 版面文字: { ...plain, face: 'hei', justify: 'LeftAlign' },
  };
};

const paragraphStyle = (name: StyleName, { face, size, leading, justify, indent }: StyleSpec): string => {
  const { family, cut } = fontOf(face, new Map());
  return element('ParagraphStyle', {
    Self: `ParagraphStyle/${name}`, Name: name, FontStyle: cut, PointSize: size, FirstLineIndent: indent, Justification: justify, FillColor: colourOf('black'), KinsokuSet: 'KinsokuTable/$ID/SimplifiedChineseKinsoku', Composer: 'HL Composer J',
  }, properties(family, leading));
};

const group = (kind: string, ...children: readonly string[]): string => element(`Root${kind}Group`, { Self: `r${kind}` }, ...children);

export const stylesPart = (spec: PageSpec): string => part('Styles',
  group('CharacterStyle', element('CharacterStyle', { Self: NO_CHARACTER_STYLE, Name: '$ID/[No character style]', Imported: false })),
  group('ParagraphStyle', element('ParagraphStyle', { Self: NO_PARAGRAPH_STYLE, Name: '$ID/[No paragraph style]', Imported: false }),
    ...Object.entries(specsOf(spec)).map(([name, style]) => paragraphStyle(name as StyleName, style))),
  group('ObjectStyle', element('ObjectStyle', { Self: 'ObjectStyle/$ID/[None]', Name: '$ID/[None]' })));

const percent = (cmyk: readonly number[]): string => cmyk.map((value) => Math.round(value * 100)).join(' ');

/** The inks as process colours in CMYK. */
export const graphicPart = (): string => part('Graphic',
  ...INKS.map((ink) => element('Color', { Self: colourOf(ink), Model: 'Process', Space: 'CMYK', ColorValue: percent(INK_VALUES[ink].cmyk), Name: ink, ColorEditable: true, ColorRemovable: true, Visible: true })),
  element('Swatch', { Self: 'Swatch/None', Name: 'None', ColorEditable: false, ColorRemovable: false, Visible: true }));

export const fontsPart = (own: ReadonlyMap<string, string>): string => {
  const faces = [...FACES.map((face) => fontOf(face, own)), ...[...own.values()].map((family) => ({ family, cut: 'Regular' }))];
  const families = new Map<string, string[]>();
  for (const { family, cut } of faces) families.set(family, [...families.get(family) ?? [], cut]);
  return part('Fonts', ...[...families].map(([family, cuts], index) => element('FontFamily', { Self: `f${index}`, Name: family },
    ...cuts.map((cut) => element('Font', { Self: `f${index}Fontn${cut}`, FontFamily: family, Name: `${family} ${cut}`, FontStyleName: cut, PostScriptName: `${family.replace(/ /gu, '')}-${cut}`, Status: 'Installed' })))));
};
