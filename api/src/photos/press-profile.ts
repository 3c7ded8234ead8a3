import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

/** The press pictures are separated for: its name and its ICC profile. */
export interface PressProfile { name: string; profile: Buffer }

/** The CMYK profile that comes with sharp: Graeme W. Gill's 'Chemical proof', released into the public domain. */
const BUILT_IN = 'cmyk';
/** The most ink newsprint bears, all four together, in parts of one (ISO 12647-3). */
export const INK_LIMIT = 2.4;
/** The table is held a little lower: between two of its points the curves that follow it may bend upwards. */
const TABLE_LIMIT = 2.33;
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

const TO_INKS = new Set(['B2A0', 'B2A1', 'B2A2']);

/** Inks (parts of one) within the limit: black stays, the colours give way in proportion, so that the hue does. */
const withinLimit = (inks: readonly number[]): readonly number[] => {
  const [c = 0, m = 0, y = 0, k = 0] = inks;
  const colours = c + m + y;
  if (colours + k <= TABLE_LIMIT || colours === 0) return inks;
  const share = Math.max(0, TABLE_LIMIT - k) / colours;
  return [c * share, m * share, y * share, k];
};

/** The place in a rising curve of 16-bit values where it reaches a value, as 16 bits. */
const placeIn = (curve: readonly number[], value: number): number => {
  const at = curve.findIndex((step) => step >= value);
  if (at <= 0) return at === 0 ? 0 : 65_535;
  const [before, after] = [curve[at - 1] ?? 0, curve[at] ?? 0];
  return Math.round(((at - 1 + (value - before) / Math.max(1, after - before)) / (curve.length - 1)) * 65_535);
};

const valueAt = (curve: readonly number[], place: number): number => {
  const at = (place / 65_535) * (curve.length - 1);
  const [before, after] = [curve[Math.floor(at)] ?? 0, curve[Math.ceil(at)] ?? 0];
  return before + (after - before) * (at - Math.floor(at));
};

/** Holds a table from colour to ink (lut16Type, ICC.1:2001, 6.5.7) to the limit, in place. */
const limitTable = (table: Buffer): void => {
  const [inputs = 0, outputs = 0, points = 0] = table.subarray(8, 11);
  const [inputSteps, outputSteps] = [table.readUInt16BE(48), table.readUInt16BE(50)];
  const start = 52 + inputs * inputSteps * 2;
  const end = start + points ** inputs * outputs * 2;
  const curves = Array.from({ length: outputs }, (_, ink) => Array.from({ length: outputSteps }, (__, step) => table.readUInt16BE(end + (ink * outputSteps + step) * 2)));
  for (let at = start; at < end; at += outputs * 2) {
    const inks = curves.map((curve, ink) => valueAt(curve, table.readUInt16BE(at + ink * 2)) / 65_535);
    const held = withinLimit(inks);
    if (held !== inks) curves.forEach((curve, ink) => table.writeUInt16BE(placeIn(curve, (held[ink] ?? 0) * 65_535), at + ink * 2));
  }
};

/** The profile with its separations held to what newsprint bears. */
const withInkLimit = (profile: Buffer): Buffer => {
  const limited = Buffer.from(profile);
  const done = new Set<number>();
  for (let index = 0; index < limited.readUInt32BE(HEADER); index += 1) {
    const entry = HEADER + 4 + index * ENTRY;
    const [from, length] = [limited.readUInt32BE(entry + 4), limited.readUInt32BE(entry + 8)];
    if (!TO_INKS.has(limited.toString('latin1', entry, entry + 4)) || done.has(from)) continue;
    done.add(from);
    limitTable(limited.subarray(from, from + length));
  }
  return limited;
};

let known: Promise<PressProfile> | undefined;
let written: Promise<string> | undefined;

const readProfile = async (): Promise<PressProfile> => {
  const separated = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'white' } }).withIccProfile(BUILT_IN).jpeg().toBuffer();
  const { icc } = await sharp(separated).metadata();
  if (!icc) throw new Error('sharp gave no CMYK profile');
  return { name: NAME, profile: withInkLimit(withoutMeasurements(icc)) };
};

/** The profile photos are separated with and every PDF names as its output intent. */
export const pressProfile = (): Promise<PressProfile> => (known ??= readProfile());

const writeProfile = async (): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'qingyang-press-')), 'press.icc');
  await writeFile(path, (await pressProfile()).profile);
  return path;
};

/** The same profile as a file, as the separation wants it. */
export const pressProfileFile = (): Promise<string> => (written ??= writeProfile());
