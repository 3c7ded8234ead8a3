export type Charset = 'utf-8' | 'gb18030' | 'windows-1252';

/** Text of a charset, or null when the bytes are not of it. A last character cut in half by a field's limit is dropped. */
const strictly = (bytes: Uint8Array, charset: Charset): string | null => {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
};

/**
 * The charset of texts written by one hand. Decided over all of them at once: two Chinese characters in GB 18030 can by
 * chance be good UTF-8, a whole caption cannot. UTF-8 where it fits, then GB 18030, as China's cameras and desks write.
 */
export const charsetOf = (texts: readonly Uint8Array[]): Charset => {
  const fits = (charset: Charset): boolean => texts.every((bytes) => strictly(bytes, charset) !== null);
  if (fits('utf-8')) return 'utf-8';
  return fits('gb18030') ? 'gb18030' : 'windows-1252';
};

// Control characters have no place in a caption, and the database takes no zero character; line ends stay.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;

/** The words in these bytes, without control characters and padding. */
export const decodeText = (bytes: Uint8Array, charset: Charset): string =>
  (strictly(bytes, charset) ?? new TextDecoder(charset).decode(bytes))
    .replace(/\r\n?/gu, '\n').replace(CONTROL, '').trim();

/** The first `most` characters of a text, none of them cut in half. */
export const clipped = (text: string, most: number): string => (text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/u, ''));
