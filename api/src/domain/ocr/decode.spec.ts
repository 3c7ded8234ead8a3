import fc from 'fast-check';
import { decodeSource, MAX_SOURCE_BYTES } from './decode';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 港闸新闻，第7期 in GB 18030. */
const GB = Uint8Array.from([0xb8, 0xdb, 0xd5, 0xa2, 0xd0, 0xc2, 0xce, 0xc5, 0xa3, 0xac, 0xb5, 0xda, 0x37, 0xc6, 0xda]);
const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
};

describe('a delivered file', () => {
  it('is read as UTF-8, GB 18030 or UTF-16', () => {
    expect(decodeSource(utf8('港闸新闻'))).toEqual({ ok: true, text: '港闸新闻', encoding: 'utf-8' });
    expect(decodeSource(GB)).toEqual({ ok: true, text: '港闸新闻，第7期', encoding: 'gb18030' });
    expect(decodeSource(utf16('\ufeff港闸新闻', true))).toMatchObject({ ok: true, encoding: 'utf-16le' });
    expect(decodeSource(utf16('\ufeff港闸新闻', false))).toMatchObject({ ok: true, encoding: 'utf-16be' });
    expect(decodeSource(utf16('港闸新闻\n第7期\n', true))).toMatchObject({ ok: true, text: '港闸新闻\n第7期\n', encoding: 'utf-16le' });
  });

  it('keeps a byte-order mark, so that offsets agree with the file', () => {
    expect(decodeSource(utf8('\ufeff港闸'))).toEqual({ ok: true, text: '\ufeff港闸', encoding: 'utf-8' });
  });

  it.each([
    ['nothing', new Uint8Array(0), 'empty'],
    ['only white space', utf8(' \n\t'), 'empty'],
    ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48]), 'binary'],
    ['control characters', Uint8Array.from(Array.from({ length: 64 }, (_, at) => (at % 7) + 1)), 'binary'],
    ['more than a page can hold', new Uint8Array(MAX_SOURCE_BYTES + 1), 'tooLarge'],
    ['Latin bytes that are no Chinese', Uint8Array.from([0xe9, 0x20, 0xe8, 0x20, 0xff]), 'unknownEncoding'],
  ])('is refused when it holds %s', (_what, bytes, reason) => expect(decodeSource(bytes)).toEqual({ ok: false, reason }));

  it('never fails on any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const decoded = decodeSource(bytes);
      expect(typeof decoded.ok).toBe('boolean');
    }));
  });
});
