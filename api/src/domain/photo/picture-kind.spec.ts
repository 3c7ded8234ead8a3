import fc from 'fast-check';
import { exif, pngBomb, utf8 } from '../../../test/support/pictures';
import { pictureKind } from './picture-kind';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('what a file is, by its first bytes', () => {
  it.each([
    ['jpeg', latin('\xff\xd8\xff\xe0')], ['png', pngBomb(1, 1)], ['webp', latin('RIFF\0\0\0\0WEBPVP8 ')],
    ['tiff', exif([[0x0112, 3, 1]])], ['tiff', exif([[0x00fe, 4, 0]], [], [], false)],
    ['cameraRaw', exif([[0x00fe, 4, 1]])], ['cameraRaw', exif([[0xc612, 4, 1]])], ['cameraRaw', latin('II*\0\x10\0\0\0CR\x02\0')],
    ['gif', latin('GIF89a')], ['pdf', latin('%PDF-1.7')], ['psd', latin('8BPS\0\x01')],
    ['heic', latin('\0\0\0\x18ftypheic')], ['heic', latin('\0\0\0\x18ftypmif1')], ['avif', latin('\0\0\0\x18ftypavif')], ['unknown', latin('\0\0\0\x18ftypmp42')],
    ['svg', utf8('<svg xmlns="http://www.w3.org/2000/svg"/>')], ['svg', utf8('\uFEFF<?xml version="1.0"?>\n<!-- 图 -->\n<svg>')],
    ['svg', Buffer.from('\uFEFF<svg>', 'utf16le')], ['svg', utf8('<!DOCTYPE svg [<!ENTITY x "y">]><svg:svg >')],
    ['unknown', utf8('<html><body>')], ['unknown', utf8('复工第一天')], ['unknown', new Uint8Array()],
  ])('%s', (kind, head) => {
    expect(pictureKind(head)).toBe(kind);
  });

  it('withstands any bytes', () => {
    const starts = ['', 'II*\0', 'MM\0*', '\xff\xd8', '<', '<?xml', 'RIFF', '\0\0\0\x18ftyp'].map(latin);
    fc.assert(fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
      expect(typeof pictureKind(Buffer.concat([start, rest]))).toBe('string');
    }), { numRuns: 2_000 });
  });
});
