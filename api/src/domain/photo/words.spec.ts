import fc from 'fast-check';
import { photoshop, utf8 } from '../../../test/support/pictures';
import { readIptc } from './iptc';
import { iimOf, type PictureWords, withWords, xmpOf } from './write-words';
import { readXmp } from './xmp';

const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
const packet = (description: string): Uint8Array => utf8(`<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${RDF}>${description}</rdf:RDF></x:xmpmeta>`);
const WORDS: PictureWords = {
  headline: '复工第一天', caption: '工人在“<车间>”作业 & 检修。', bylines: ['顾敏', '张建新'], credit: '顾敏 张建新 摄', copyright: '港闸新闻', place: '秦灶街道', takenOn: '2020-02-18', keywords: ['复工', '车间'], instructions: '仅供本报',
};

describe('what is written in a picture’s XMP', () => {
  it('is read whatever the packet calls its namespaces, from elements, lists and attributes', () => {
    expect(readXmp(packet(`<rdf:Description xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:p="http://ns.adobe.com/photoshop/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
      p:Headline="复工&#x7B2C;一天" p:DateCreated="2020-02-18T10:11:12+08:00" exif:GPSLatitude="32,0.5N">
      <d:description><rdf:Alt><rdf:li xml:lang="x-default">工人作业 &amp; 检修</rdf:li><rdf:li xml:lang="en">workers</rdf:li></rdf:Alt></d:description>
      <d:creator><rdf:Seq><rdf:li>顾敏</rdf:li><rdf:li>张建新</rdf:li></rdf:Seq></d:creator><d:subject><rdf:Bag><rdf:li>复工</rdf:li></rdf:Bag></d:subject><!-- <p:City>不是</p:City> -->
      <p:City>南通</p:City></rdf:Description>`))).toEqual({ headline: '复工第一天', createdOn: '2020-02-18', caption: '工人作业 & 检修', bylines: ['顾敏', '张建新'], keywords: ['复工'], city: '南通', gps: true });
  });

  it('is read in UTF-16 too', () => {
    const text = Buffer.from(packet('<rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="新华社"/>')).toString('utf8');
    expect(readXmp(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual({ credit: '新华社', gps: false });
  });

  it('is nothing where nothing is', () => {
    expect(readXmp(new Uint8Array())).toBeNull();
    expect(readXmp(utf8('<rdf:Description'))).toBeNull();
  });

  it('withstands any bytes', () => {
    const whole = Buffer.from(xmpOf(WORDS));
    const spoiled = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 }).map((spots) => {
      const bytes = Buffer.from(whole);
      for (const [at, value] of spots) bytes[at] = value;
      return bytes;
    });
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), spoiled, fc.nat(whole.length).map((length) => whole.subarray(0, length))), (bytes) => {
      expect(JSON.stringify(readXmp(bytes) ?? {}).length).toBeLessThan(20_000);
    }), { numRuns: 1_000 });
  });
});

describe('words written into a picture', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, '').trim());
  const words = fc.record({
    headline: texts, caption: texts, bylines: fc.array(fc.constantFrom('顾敏', '张建新', 'O’Neill'), { maxLength: 3 }), credit: fc.constantFrom('', '新华社'), copyright: texts, place: fc.constantFrom('', '秦灶街道'),
    takenOn: fc.constantFrom(null, '2020-02-18'), keywords: fc.array(fc.constantFrom('复工', '车间', 'A&B'), { maxLength: 4 }), instructions: texts,
  });
  const said = (read: object | null): object => Object.fromEntries(Object.entries(read ?? {}).filter(([name]) => !['charset', 'gps'].includes(name)));
  const expected = ({ takenOn, ...rest }: PictureWords): object => Object.fromEntries(Object.entries({ ...rest, createdOn: takenOn }).filter(([, value]) => value !== null && value.length > 0));

  it('come back from XMP as they were', () => {
    fc.assert(fc.property(words, (given) => expect(said(readXmp(utf8(xmpOf(given))))).toEqual(expected(given))));
  });

  it('come back from IIM as they were where they fit, and never with half a character', () => {
    fc.assert(fc.property(words.filter(({ headline, copyright, instructions }) => [headline, instructions].every((text) => utf8(text).length <= 256) && utf8(copyright).length <= 128), (given) => expect(said(readIptc(iimOf(given)))).toEqual(expected(given))));
    const long = readIptc(iimOf({ ...WORDS, credit: '新华社'.repeat(9) }));
    expect(long?.credit).toBe('新华社新华社新华社新');
  });

  it('replace all that stood in a JPEG, and nothing of the picture', () => {
    const part = (marker: number, content: Uint8Array): Uint8Array => Buffer.concat([Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255]), content]);
    const scan = Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]);
    const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8]), part(0xe0, utf8('JFIF\0')), part(0xe1, utf8('Exif\0\0secret place')), part(0xe2, utf8('ICC_PROFILE\0')), part(0xed, photoshop(utf8('old words'))), part(0xdb, utf8('tables')), scan]);
    const written = Buffer.from(withWords(jpeg, WORDS, 6) ?? []);
    expect(written.includes('secret place') || written.includes('old words')).toBe(false);
    expect(written.includes('ICC_PROFILE') && written.includes('tables') && written.includes('复工第一天')).toBe(true);
    expect(written.subarray(-scan.length)).toEqual(scan);
    expect(withWords(utf8('no picture'), WORDS, 1)).toBeNull();
    expect(withWords(jpeg.subarray(0, 30), WORDS, 1)).toBeNull();
  });
});
