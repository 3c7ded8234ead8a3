type Attributes = Record<string, string | number | boolean | undefined>;

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML 1.0 can hold it: control characters and halves of surrogate pairs have no place there. */
export const escaped = (text: string): string => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/[&<>"]/gu, (mark) => ESCAPED[mark] ?? mark);

/** Lengths to a ten-thousandth of a point. */
export const length = (value: number): string => String(Math.round(value * 10_000) / 10_000 || 0);

/** An element; what is undefined is left out. */
export const element = (name: string, attributes: Attributes = {}, ...children: readonly string[]): string => {
  const said = Object.entries(attributes).filter(([, value]) => value !== undefined).map(([key, value]) => ` ${key}="${escaped(String(value))}"`).join('');
  return children.length === 0 ? `<${name}${said}/>` : `<${name}${said}>${children.join('')}</${name}>`;
};

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const DOM_VERSION = '8.0';

/** One part of a package: the root every InDesign markup file has. */
export const part = (name: string, ...children: readonly string[]): string =>
  `${DECLARATION}${element(`idPkg:${name}`, { 'xmlns:idPkg': 'http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging', DOMVersion: DOM_VERSION }, ...children)}\n`;
