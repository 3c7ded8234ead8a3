/** A HEIC as a phone writes it in all but the compression: boxes by hand, its picture plain grey values, so that every byte is known. */

const u16 = (value: number): Buffer => { const bytes = Buffer.alloc(2); bytes.writeUInt16BE(value); return bytes; };
const u32 = (value: number): Buffer => { const bytes = Buffer.alloc(4); bytes.writeUInt32BE(value); return bytes; };
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const box = (type: string, ...content: readonly Uint8Array[]): Buffer => {
  const inner = Buffer.concat(content);
  return Buffer.concat([u32(inner.length + 8), latin(type), inner]);
};
/** A box with a version and flags. */
const full = (type: string, version: number, ...content: readonly Uint8Array[]): Buffer => box(type, u32(version << 24), ...content);

/** `exif`, if given, begins with `Exif\0\0`, as the phone's own block does. */
export const heicFile = (width: number, height: number, grey: Uint8Array, exif: Uint8Array = new Uint8Array()): Buffer => {
  const head = box('ftyp', latin('heic'), u32(0), latin('mif1heic'));
  const metaAt = (offset: number): Buffer => full('meta', 0,
    full('hdlr', 0, u32(0), latin('pict'), Buffer.alloc(12), latin('\0')), full('pitm', 0, u16(1)),
    full('iloc', 0, Buffer.from([0x44, 0]), u16(1), u16(1), u16(0), u16(1), u32(offset), u32(grey.length)),
    full('iinf', 0, u16(1), full('infe', 2, u16(1), u16(0), latin('mski'), latin('\0'))),
    box('iprp', box('ipco', full('ispe', 0, u32(width), u32(height)), full('mskC', 0, Buffer.from([8]))), full('ipma', 0, u32(1), u16(1), Buffer.from([2, 0x01, 0x82]))));
  const offset = head.length + metaAt(0).length + 8;
  return Buffer.concat([head, metaAt(offset), box('mdat', grey, exif)]);
};
