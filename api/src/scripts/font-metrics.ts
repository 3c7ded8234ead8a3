import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { create, type Font } from 'fontkit';
import { projectRoot } from '../config/project-root';

/** The five faces of the desk; a face stands in its package under this path. LXGW WenKai is delivered as WOFF only. */
const FACES = {
  song: { family: 'Noto Serif SC', weight: 400, file: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf' },
  songBlack: { family: 'Noto Serif SC', weight: 900, file: '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf' },
  hei: { family: 'Noto Sans SC', weight: 400, file: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf' },
  heiBold: { family: 'Noto Sans SC', weight: 700, file: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf' },
  kai: { family: 'LXGW WenKai', weight: 500, file: '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff' },
} as const;

/** From here up every code point is set one em wide, whatever the font says. */
const FIRST_FIXED = 0x3000;
const OUTPUT = join(projectRoot, 'api', 'src', 'domain', 'typeset', 'font-metrics.json');

const WOFF_SIGNATURE = 0x774f4646;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/** The plain TrueType file inside a WOFF 1.0 file (W3C REC-WOFF-20121213, section 5); any other file is handed back as it is. */
function unwrapWoff(file: Buffer): Buffer {
  if (file.readUInt32BE(0) !== WOFF_SIGNATURE) return file;
  const count = file.readUInt16BE(12);
  const header = Buffer.alloc(SFNT_HEADER + count * SFNT_ENTRY);
  header.writeUInt32BE(file.readUInt32BE(4), 0);
  header.writeUInt16BE(count, 4);
  const tables: Buffer[] = [];
  let offset = header.length;
  for (let index = 0; index < count; index += 1) {
    const entry = WOFF_HEADER + index * WOFF_ENTRY;
    const table = tableAt(file, entry);
    const target = SFNT_HEADER + index * SFNT_ENTRY;
    file.copy(header, target, entry, entry + 4);
    file.copy(header, target + 4, entry + 16, entry + 20);
    header.writeUInt32BE(offset, target + 8);
    header.writeUInt32BE(table.length, target + 12);
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    tables.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([header, ...tables]);
}

function tableAt(file: Buffer, entry: number): Buffer {
  const start = file.readUInt32BE(entry + 4);
  const packed = file.subarray(start, start + file.readUInt32BE(entry + 8));
  return packed.length < file.readUInt32BE(entry + 12) ? inflateSync(packed) : packed;
}

interface Run { first: number; length: number; value: number }

/** Joins neighbouring code points of one value into runs. */
function runsOf(points: readonly (readonly [number, number])[]): Run[] {
  const runs: Run[] = [];
  for (const [point, value] of points) {
    const last = runs.at(-1);
    if (last && last.first + last.length === point && last.value === value) last.length += 1;
    else runs.push({ first: point, length: 1, value });
  }
  return runs;
}

/** Runs as base-36 numbers: the distance from the end of the run before, the length (left out when 1), the value. */
function encode(runs: readonly Run[], withValue: boolean): string {
  let end = 0;
  return runs.map(({ first, length, value }) => {
    const parts = [(first - end).toString(36), length === 1 ? '' : length.toString(36), ...(withValue ? [value.toString(36)] : [])];
    end = first + length;
    return withValue || length > 1 ? parts.join('.') : parts[0];
  }).join(' ');
}

function metricsOf(font: Font) {
  const points = [...new Set(font.characterSet)].sort((a, b) => a - b);
  const thousandth = (units: number): number => Math.round((units * 1000) / font.unitsPerEm);
  const narrow = points.filter((point) => point < FIRST_FIXED)
    .map((point) => [point, thousandth(font.glyphForCodePoint(point).advanceWidth)] as const).filter(([, width]) => width !== 1000);
  return {
    ascent: thousandth(font.ascent), descent: thousandth(font.descent), capHeight: thousandth(font.capHeight), xHeight: thousandth(font.xHeight),
    widths: encode(runsOf(narrow), true), coverage: encode(runsOf(points.map((point) => [point, 0] as const)), false),
  };
}

/** Writes the advance widths, coverage and vertical metrics of the faces, in thousandths of an em, for the composition engine. */
async function main(): Promise<void> {
  const faces = await Promise.all(Object.entries(FACES).map(async ([name, { family, weight, file }]) => {
    const font = create(unwrapWoff(await readFile(join(projectRoot, 'node_modules', file)))) as Font;
    return [name, { family, weight, file, version: String(font.version), ...metricsOf(font) }] as const;
  }));
  await writeFile(OUTPUT, `${JSON.stringify(Object.fromEntries(faces), null, 1)}\n`);
  console.log(`${OUTPUT}: ${faces.map(([name]) => name).join(', ')}`);
}

void main();
