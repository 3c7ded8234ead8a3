import sharp from 'sharp';

/** The press pictures are separated for: its name and its ICC profile. */
export interface PressProfile { name: string; profile: Buffer }

/** The CMYK profile that comes with sharp: Graeme W. Gill's 'Chemical proof', released into the public domain. */
export const PRESS_PROFILE = 'cmyk';
const NAME = 'Chemical proof (Graeme W. Gill, public domain)';
const HEADER = 128;
const ENTRY = 12;
/** Readings of the test chart the profile was made from: three quarters of the file, and of no use to whoever prints. */
const MEASUREMENTS = new Set(['targ', 'DevD', 'CIED']);

/** The profile without the readings it was made from (ICC.1:2001, 6.1.6: a table of tags, then what they point to). */
const withoutMeasurements = (profile: Buffer): Buffer => {
  const count = profile.readUInt32BE(HEADER);
  const tags = Array.from({ length: count }, (_, index) => profile.subarray(HEADER + 4 + index * ENTRY, HEADER + 4 + (index + 1) * ENTRY))
    .filter((tag) => !MEASUREMENTS.has(tag.toString('latin1', 0, 4)));
  const start = HEADER + 4 + tags.length * ENTRY;
  const places = new Map<number, number>();
  const bodies: Buffer[] = [];
  let at = Math.ceil(start / 4) * 4;
  for (const tag of tags) {
    const [from, length] = [tag.readUInt32BE(4), tag.readUInt32BE(8)];
    if (places.has(from)) continue;
    const body = Buffer.alloc(Math.ceil(length / 4) * 4);
    profile.copy(body, 0, from, from + length);
    places.set(from, at);
    bodies.push(body);
    at += body.length;
  }
  const head = Buffer.alloc(Math.ceil(start / 4) * 4);
  profile.copy(head, 0, 0, HEADER);
  head.writeUInt32BE(at, 0);
  head.writeUInt32BE(tags.length, HEADER);
  tags.forEach((tag, index) => {
    const entry = HEADER + 4 + index * ENTRY;
    tag.copy(head, entry, 0, 4);
    head.writeUInt32BE(places.get(tag.readUInt32BE(4)) ?? 0, entry + 4);
    tag.copy(head, entry + 8, 8, 12);
  });
  return Buffer.concat([head, ...bodies]);
};

let known: Promise<PressProfile> | undefined;

const readProfile = async (): Promise<PressProfile> => {
  const separated = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'white' } }).withIccProfile(PRESS_PROFILE).jpeg().toBuffer();
  const { icc } = await sharp(separated).metadata();
  if (!icc) throw new Error('sharp gave no CMYK profile');
  return { name: NAME, profile: withoutMeasurements(icc) };
};

/** The profile photos are separated with and every PDF names as its output intent. */
export const pressProfile = (): Promise<PressProfile> => (known ??= readProfile());
