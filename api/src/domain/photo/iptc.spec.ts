import fc from 'fast-check';
import { type Dataset, DECLARES_UTF8, GB_BYLINE, GB_CAPTION, iim, photoshop, utf8 } from '../../../test/support/pictures';
import { readIptc } from './iptc';

const DATED: Dataset = [2, 55, utf8('20200218')];

describe('what an agency writes into a picture', () => {
  it('reads every field of use, in UTF-8 that is declared', () => {
    const block = iim([
      DECLARES_UTF8, [2, 105, utf8('复工第一天')], [2, 120, utf8('工人在车间作业。\r\n2月18日摄')], [2, 80, utf8('陈祥楠')], [2, 80, utf8('张伟')],
      [2, 110, utf8('新华社')], [2, 116, utf8('版权所有')], [2, 90, utf8('连云港')], [2, 25, utf8('复工')], [2, 25, utf8('防疫')], DATED,
    ]);
    expect(readIptc(photoshop(block))).toEqual({
      charset: 'utf-8', headline: '复工第一天', caption: '工人在车间作业。\n2月18日摄', bylines: ['陈祥楠', '张伟'],
      credit: '新华社', copyright: '版权所有', city: '连云港', keywords: ['复工', '防疫'], createdOn: '2020-02-18',
    });
  });

  it.each([
    ['raw', iim([[2, 80, GB_BYLINE], [2, 120, GB_CAPTION]])],
    ['among Photoshop’s resources', photoshop(iim([[2, 80, GB_BYLINE], [2, 120, GB_CAPTION]]))],
    ['declared UTF-8, which it is not', iim([DECLARES_UTF8, [2, 80, GB_BYLINE], [2, 120, GB_CAPTION]])],
    ['beside plain ASCII', iim([[2, 101, utf8('China')], [2, 80, GB_BYLINE], [2, 120, GB_CAPTION]])],
  ])('reads GB 18030 %s', (_, block) => {
    expect(readIptc(block)).toMatchObject({ charset: 'gb18030', bylines: ['陈祥楠'], caption: '复工第一天' });
  });

  it('judges the charset by all texts together, since a short one in GB 18030 can by chance be good UTF-8', () => {
    const chance = Buffer.from('c2a1', 'hex'); // 隆 in GB 18030, and an inverted exclamation mark in UTF-8
    expect(readIptc(iim([[2, 110, chance], [2, 120, GB_CAPTION]]))).toMatchObject({ credit: '隆', caption: '复工第一天' });
  });

  it('keeps the whole characters of a text that a field’s limit cut inside one', () => {
    expect(readIptc(iim([DECLARES_UTF8, [2, 80, utf8('陈祥楠').subarray(0, 8)]]))).toMatchObject({ bylines: ['陈祥'] });
    expect(readIptc(iim([[2, 80, GB_BYLINE.subarray(0, 5)], [2, 120, GB_CAPTION]]))).toMatchObject({ bylines: ['陈祥'] });
  });

  it('reads a block that a TIFF of the other byte order has turned round', () => {
    const block = iim([DECLARES_UTF8, [2, 105, utf8('复工')]]);
    const padded = Buffer.concat([block, Buffer.alloc((4 - (block.length % 4)) % 4)]);
    for (let at = 0; at < padded.length; at += 4) padded.subarray(at, at + 4).reverse();
    expect(readIptc(padded)).toMatchObject({ headline: '复工' });
  });

  it.each([['00000000'], ['20200230'], ['2020'], ['17000101'], ['next week']])('knows no day in %s', (written) => {
    expect(readIptc(iim([[2, 55, utf8(written)]]))).toEqual({ charset: 'utf-8' });
  });

  it('reads a long length, and what stands whole before a torn end', () => {
    const long = Buffer.concat([Buffer.from([0x1c, 2, 120, 0x80, 4, 0, 0, 0, 6]), utf8('复工')]);
    expect(readIptc(long)).toMatchObject({ caption: '复工' });
    const torn = Buffer.concat([iim([[2, 105, utf8('复工')]]), Buffer.from([0x1c, 2, 120, 0x7f, 0xff, 1])]);
    expect(readIptc(torn)).toEqual({ charset: 'utf-8', headline: '复工' });
  });

  it('drops control characters, which the database does not take', () => {
    expect(readIptc(iim([[2, 105, utf8('复\u0000工\u0007 ')]]))).toMatchObject({ headline: '复工' });
  });

  it('finds nothing where nothing is', () => {
    expect(readIptc(new Uint8Array())).toBeNull();
    expect(readIptc(utf8('Photoshop 3.0\0'))).toBeNull();
  });

  it('withstands any bytes', () => {
    const dataset = fc.tuple(fc.constant(0x1c), fc.constantFrom(1, 2), fc.integer({ min: 0, max: 130 }), fc.uint8Array({ maxLength: 12 }))
      .map(([marker, record, number, rest]) => Buffer.from([marker, record, number, ...rest]));
    const hostile = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.array(dataset, { maxLength: 20 }).map((parts) => Buffer.concat(parts)));
    fc.assert(fc.property(hostile, fc.boolean(), (bytes, wrapped) => {
      const read = readIptc(wrapped ? Buffer.concat([Buffer.from('Photoshop 3.0\x008BIM\x04\x04\x00\x00', 'latin1'), bytes]) : bytes);
      expect(JSON.stringify(read ?? {})).not.toMatch(/\\u0000|\\ud[89a-f]/u);
    }), { numRuns: 2_000 });
  });

  it('reads back whatever caption is written in UTF-8', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }), (caption) => {
      const clean = caption.replace(/\r\n?/gu, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu, '').trim();
      fc.pre(clean !== '' && !caption.startsWith('\uFEFF'));
      expect(readIptc(iim([DECLARES_UTF8, [2, 120, utf8(caption)]]))?.caption).toBe(clean);
    }));
  });
});
