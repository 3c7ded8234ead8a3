/** Largest delivery accepted as one page, in bytes; a page of text is some tens of kilobytes. */
export const MAX_SOURCE_BYTES = 20 * 1024 * 1024;

export type SourceEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** The text of a delivered file, or why it cannot be read as text. */
export type DecodedSource =
  | { ok: true; text: string; encoding: SourceEncoding }
  | { ok: false; reason: 'empty' | 'binary' | 'tooLarge' | 'unknownEncoding' };

const decodeAs = (bytes: Uint8Array, encoding: SourceEncoding): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Control characters that no text file carries; tab, line and form feeds and the DOS end mark do occur. */
function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 26) controls++;
  }
  return controls * 200 > bytes.length;
}

/** UTF-16 without a byte-order mark shows in line feeds and spaces whose other byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): SourceEncoding | null {
  if (bytes.length % 2 !== 0) return null;
  let little = 0;
  let big = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    if (first === 0 && second === 0) return null;
    if (second === 0 && (first === 10 || (first >= 32 && first < 127))) little++;
    if (first === 0 && (second === 10 || (second >= 32 && second < 127))) big++;
  }
  if (little > 0 && big === 0) return 'utf-16le';
  if (big > 0 && little === 0) return 'utf-16be';
  return null;
}

/** GB 18030 maps nearly any byte pair to something, so what it gives must look like Chinese: common Hanzi, no private use. */
function plausibleChinese(text: string): boolean {
  let common = 0;
  let odd = 0;
  let letters = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code >= 0x4e00 && code <= 0x9fff) common++;
    else if (code >= 0xe000 && code <= 0xf8ff) odd++;
    else if (code > 0x2fff && !(code >= 0x3000 && code <= 0x303f) && !(code >= 0xff00 && code <= 0xffef)) odd++;
    else if (code > 32) letters++;
  }
  return odd * 20 <= common + letters && common > 0;
}

const readable = (text: string | null): text is string => text !== null && !text.includes('\u0000');

/** Decodes a delivered file: UTF-8, UTF-16 or GB 18030; refuses the empty, the binary and the oversized with a reason. */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  if (bytes.length > MAX_SOURCE_BYTES) return { ok: false, reason: 'tooLarge' };
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const wide = marked ?? unmarkedUtf16(bytes);
  if (wide !== null) {
    const text = decodeAs(bytes, wide);
    if (readable(text) && (marked !== null || plausibleChinese(text))) return { ok: true, text, encoding: wide };
  }
  if (looksBinary(bytes)) return { ok: false, reason: 'binary' };
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null) return utf8.trim() === '' ? { ok: false, reason: 'empty' } : { ok: true, text: utf8, encoding: 'utf-8' };
  const gb = decodeAs(bytes, 'gb18030');
  if (readable(gb) && plausibleChinese(gb)) return { ok: true, text: gb, encoding: 'gb18030' };
  return { ok: false, reason: 'unknownEncoding' };
}
