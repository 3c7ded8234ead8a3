import fc from 'fast-check';
import { exif, GB_BYLINE, utf8 } from '../../../test/support/pictures';
import { readExif } from './exif';

const TAKEN = [0x9003, 2, utf8('2020:02:18 10:11:12')] as const;

describe('what a camera writes into a picture', () => {
  it.each([['little', true], ['big', false]])('reads camera, moment and orientation, %s end first', (_, littleEndian) => {
    const block = exif([[0x010f, 2, utf8('NIKON')], [0x0110, 2, utf8('D5')], [0x0112, 3, 6], [0x013b, 2, GB_BYLINE]], [TAKEN], [], littleEndian);
    expect(readExif(block)).toEqual({ make: 'NIKON', model: 'D5', orientation: 6, artist: '陈祥楠', takenAt: '2020-02-18T10:11:12', takenOn: '2020-02-18', gps: false });
    expect(readExif(Buffer.concat([Buffer.from('Exif\0\0'), block]))).toMatchObject({ model: 'D5' });
  });

  it('tells that a place is noted, and never which', () => {
    const read = readExif(exif([], [TAKEN], [[0, 4, 2], [2, 2, utf8('34°36′N 119°10′E')]]));
    expect(read).toEqual({ takenAt: '2020-02-18T10:11:12', takenOn: '2020-02-18', gps: true });
    expect(readExif(exif([], [], [[0, 4, 2]]))).toEqual({ gps: false });
  });

  it.each([['0000:00:00 00:00:00'], ['    :  :     :  :  '], ['2020:13:01 00:00:00'], ['']])('knows no moment in a clock that was never set: “%s”', (written) => {
    expect(readExif(exif([], [[0x9003, 2, utf8(written)]]))).toEqual({ gps: false });
  });

  it('does not take the last change for the moment it was taken', () => {
    expect(readExif(exif([[0x0132, 2, utf8('2024:01:01 00:00:00')]]))).toEqual({ gps: false });
    expect(readExif(exif([], [[0x9004, 2, utf8('1998:07:01 08:00:00')]]))).toMatchObject({ takenOn: '1998-07-01' });
  });

  it.each([[0], [9], [700]])('keeps no orientation %s', (orientation) => {
    expect(readExif(exif([[0x0112, 3, orientation]]))).toEqual({ gps: false });
  });

  it('finds nothing where nothing is', () => {
    expect(readExif(new Uint8Array())).toBeNull();
    expect(readExif(utf8('Exif\0\0'))).toBeNull();
  });

  it('withstands any bytes, directories that point at themselves among them', () => {
    const block = exif([[0x010f, 2, utf8('NIKON')], [0x0112, 3, 6]], [TAKEN], [[2, 2, utf8('34')]]);
    const spoiled = fc.array(fc.tuple(fc.nat(block.length - 1), fc.nat(255)), { maxLength: 12 }).map((spots) => {
      const bytes = Buffer.from(block);
      for (const [at, value] of spots) bytes[at] = value;
      return bytes;
    });
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), spoiled, fc.nat(block.length).map((length) => block.subarray(0, length))), (bytes) => {
      expect(JSON.stringify(readExif(bytes) ?? {}).length).toBeLessThan(20_000);
    }), { numRuns: 2_000 });
  });
});
