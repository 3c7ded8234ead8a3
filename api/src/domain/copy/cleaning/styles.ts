import type { CopyElement } from './node';

type Attributes = CopyElement['attributes'];

const declared = (attributes: Attributes, property: string): string | null => {
  const style = attributes.style;
  if (!style) return null;
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]{1,80})`, 'iu').exec(style);
  return found?.[1]?.trim().toLowerCase() ?? null;
};

/**
 * Whether a reader of the source never saw the element. Only plain cases count: `visibility` and `opacity` are set by
 * some sites on a whole article until it has loaded, and words are rather kept than lost.
 */
export const isHidden = (attributes: Attributes): boolean =>
  'hidden' in attributes || /^none\b/u.test(declared(attributes, 'display') ?? '') || /^all\b/u.test(declared(attributes, 'mso-hide') ?? '')
  || /^0+(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:!important)?$/u.test(declared(attributes, 'font-size') ?? '');

export interface Emphasis { bold: boolean; italic: boolean }

const BOLD_TAGS = new Set(['b', 'strong']);
const ITALIC_TAGS = new Set(['i', 'em', 'cite', 'dfn', 'var']);

/** The emphasis within an element, given the one around it. */
export const emphasisOf = ({ tag, attributes }: CopyElement, around: Emphasis): Emphasis => {
  const weight = declared(attributes, 'font-weight');
  const slant = declared(attributes, 'font-style');
  const bold = weight === null ? around.bold || BOLD_TAGS.has(tag) : /^(?:bold|bolder|[6-9]\d\d)\b/u.test(weight);
  const italic = slant === null ? around.italic || ITALIC_TAGS.has(tag) : /^(?:italic|oblique)\b/u.test(slant);
  return { bold, italic };
};

/** Whether line feeds in the source are line breaks of the text. */
export const keepsLines = ({ tag, attributes }: CopyElement, around: boolean): boolean => {
  const given = declared(attributes, 'white-space');
  if (given !== null) return given.startsWith('pre') || given === 'break-spaces';
  return around || tag === 'pre' || tag === 'textarea' || tag === 'listing';
};

const size = (value: string | null | undefined): number => (value && /^\d+(?:\.\d+)?(?:px)?$/u.test(value) ? Number.parseFloat(value) : Number.NaN);

/** An image too small to be looked at, which only tells its sender that the page was opened. */
export const isTrackingPixel = ({ attributes }: CopyElement): boolean =>
  [size(attributes.width ?? declared(attributes, 'width')), size(attributes.height ?? declared(attributes, 'height'))].some((side) => side <= 2) || isHidden(attributes);
