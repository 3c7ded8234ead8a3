import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import { projectRoot } from '../config/project-root';

/** Newsprint is set in Song and its headlines in Hei, so what looks alike is looked for in both. */
const FACES = ['@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf', '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'];
const OUTPUT = join(projectRoot, 'api', 'src', 'domain', 'ocr', 'similar-characters.json');

/** Side of the square a character is drawn on, scan lines within a pixel, and cells a side in which strokes are counted. */
const SIDE = 48;
const SUBLINES = 4;
const CELLS = 8;
const DIRECTIONS = 8;
const FEATURES = CELLS * CELLS * DIRECTIONS;
/** A stroke counts in the cells around it by a bell curve of this width, in pixels. */
const SPREAD = 4;
/** A character keeps its shape: it is stretched to the square, but its narrow side by no more than this. */
const MOST_STRETCH = 1.6;
/** Look-alikes kept: at most so many a character, none farther than this; those nearer than the second figure are hard to tell apart. */
const NEIGHBOURS = 9;
const FARTHEST = 0.072;
const NEAR = 0.036;
/** Size of a rough sketch; this many characters whose sketches are nearest are compared in full. */
const SKETCH = (CELLS * CELLS * DIRECTIONS) / 4;
const COMPARED = 80;

type Point = readonly [x: number, y: number];

/** The characters of GB 2312: rows 16 to 55 are level 1, the everyday ones, 56 to 87 level 2. */
function gb2312(): string[] {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  const characters: string[] = [];
  for (let row = 16; row <= 87; row += 1)
    for (let cell = 1; cell <= (row === 55 ? 89 : 94); cell += 1) characters.push(decoder.decode(Uint8Array.of(row + 0xa0, cell + 0xa0)));
  return characters;
}

/** The outline of a glyph as closed polygons. */
function polygonsOf(font: Font, character: string): Point[][] {
  const polygons: Point[][] = [];
  let open: Point[] = [];
  let [x, y] = [0, 0];
  for (const { command, args } of font.glyphForCodePoint(character.codePointAt(0) ?? 0).path.commands) {
    const [a = 0, b = 0, c = 0, d = 0] = args;
    if (command === 'moveTo') polygons.push((open = [[a, b]]));
    else if (command === 'lineTo') open.push([a, b]);
    else if (command === 'quadraticCurveTo')
      for (let t = 0.25; t <= 1; t += 0.25) open.push([(1 - t) ** 2 * x + 2 * t * (1 - t) * a + t * t * c, (1 - t) ** 2 * y + 2 * t * (1 - t) * b + t * t * d]);
    else if (command !== 'closePath') throw new Error(`${character}: the outline holds ${command}`);
    [x, y] = command === 'quadraticCurveTo' ? [c, d] : [a, b];
  }
  return polygons;
}

/** Sets the outline in the middle of the square, as large as it fits. */
function fitted(polygons: Point[][]): Point[][] {
  const xs = polygons.flat().map(([x]) => x);
  const ys = polygons.flat().map(([, y]) => y);
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, top - bottom];
  const room = SIDE - 4;
  const scale = room / Math.max(width, height);
  const across = Math.min(room / width, scale * MOST_STRETCH);
  const up = Math.min(room / height, scale * MOST_STRETCH);
  return polygons.map((polygon) => polygon.map(([x, y]) => [(x - (left + right) / 2) * across + SIDE / 2, SIDE / 2 - (y - (bottom + top) / 2) * up] as const));
}

/** Where each scan line enters and leaves the outline, from left to right, with the turn of the outline there. */
function crossings(polygons: Point[][]): { x: number; turn: number }[][] {
  const lines: { x: number; turn: number }[][] = Array.from({ length: SIDE * SUBLINES }, () => []);
  for (const polygon of polygons)
    polygon.forEach(([x1, y1], at) => {
      const [x2, y2] = polygon[(at + 1) % polygon.length] ?? [x1, y1];
      const first = Math.ceil(Math.min(y1, y2) * SUBLINES - 0.5);
      for (let line = first; line < Math.max(y1, y2) * SUBLINES - 0.5; line += 1)
        lines[line]?.push({ x: x1 + (((line + 0.5) / SUBLINES - y1) / (y2 - y1)) * (x2 - x1), turn: y2 > y1 ? 1 : -1 });
    });
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

/** Draws the filled outline: how much of each pixel is ink. */
function draw(polygons: Point[][]): Float64Array {
  const ink = new Float64Array(SIDE * SIDE);
  crossings(polygons).forEach((line, subline) => {
    const row = Math.floor(subline / SUBLINES) * SIDE;
    let winding = 0;
    let from = 0;
    for (const { x, turn } of line) {
      if (winding === 0) from = x;
      winding += turn;
      if (winding !== 0) continue;
      for (let pixel = Math.floor(from); pixel < x; pixel += 1) ink[row + pixel] = (ink[row + pixel] as number) + (Math.min(x, pixel + 1) - Math.max(from, pixel)) / SUBLINES;
    }
  });
  return ink;
}

/** How much a pixel counts in each cell along one side. */
const SHARES: readonly Float64Array[] = Array.from({ length: CELLS }, (_, cell) => Float64Array.from({ length: SIDE }, (__, pixel) => {
  const distance = pixel - ((cell + 0.5) * SIDE) / CELLS + 0.5;
  return Math.exp(-(distance ** 2) / (2 * SPREAD ** 2));
}));

/** The edges of the strokes by direction: one plane of pixels for each. */
function edgesOf(ink: Float64Array): Float64Array[] {
  const planes = Array.from({ length: DIRECTIONS }, () => new Float64Array(SIDE * SIDE));
  for (let y = 1; y < SIDE - 1; y += 1)
    for (let x = 1; x < SIDE - 1; x += 1) {
      const at = (across: number, down: number): number => ink[(y + down) * SIDE + x + across] as number;
      const across = at(1, -1) + 2 * at(1, 0) + at(1, 1) - at(-1, -1) - 2 * at(-1, 0) - at(-1, 1);
      const down = at(-1, 1) + 2 * at(0, 1) + at(1, 1) - at(-1, -1) - 2 * at(0, -1) - at(1, -1);
      const strength = Math.hypot(across, down);
      if (strength < 0.01) continue;
      const direction = (Math.atan2(down, across) / (2 * Math.PI) + 1) * DIRECTIONS;
      const low = Math.floor(direction);
      for (const [bin, weight] of [[low, low + 1 - direction], [low + 1, direction - low]] as const) {
        const plane = planes[bin % DIRECTIONS] as Float64Array;
        plane[y * SIDE + x] = (plane[y * SIDE + x] as number) + strength * weight;
      }
    }
  return planes;
}

/** Counts the edges of the strokes by place and direction, the way reading machines tell characters apart. */
function featuresOf(ink: Float64Array): Float64Array {
  const features = new Float64Array(FEATURES);
  edgesOf(ink).forEach((plane, direction) => SHARES.forEach((across, column) => {
    const rows = Float64Array.from({ length: SIDE }, (_, y) => across.reduce((sum, share, x) => sum + share * (plane[y * SIDE + x] as number), 0));
    SHARES.forEach((down, row) => {
      features[(row * CELLS + column) * DIRECTIONS + direction] = Math.sqrt(down.reduce((sum, share, y) => sum + share * (rows[y] as number), 0));
    });
  }));
  const length = Math.hypot(...features) || 1;
  return features.map((value) => value / length);
}

/** One long row of features a character, of all faces. */
async function portraits(characters: readonly string[]): Promise<Float32Array> {
  const all = new Float32Array(characters.length * FEATURES * FACES.length);
  const fonts = await Promise.all(FACES.map(async (file) => create(await readFile(join(projectRoot, 'node_modules', file))) as Font));
  for (const [face, font] of fonts.entries()) {
    characters.forEach((character, at) => all.set(featuresOf(draw(fitted(polygonsOf(font, character)))), (at * FACES.length + face) * FEATURES));
  }
  return all;
}

interface Neighbour { other: number; distance: number }

/** The features of a character summed over quarters of the square and over the faces: enough to tell what is worth comparing. */
function sketches(all: Float32Array, size: number): Float32Array {
  const rough = new Float32Array(size * SKETCH);
  for (let at = 0; at < all.length; at += 1) {
    const feature = at % FEATURES;
    const cell = Math.floor(feature / DIRECTIONS);
    const quarter = Math.floor(Math.floor(cell / CELLS) / 2) * (CELLS / 2) + Math.floor((cell % CELLS) / 2);
    const target = Math.floor(at / (FEATURES * FACES.length)) * SKETCH + quarter * DIRECTIONS + (feature % DIRECTIONS);
    rough[target] = (rough[target] as number) + (all[at] as number);
  }
  for (let row = 0; row < rough.length; row += SKETCH) {
    const length = Math.hypot(...rough.subarray(row, row + SKETCH)) || 1;
    for (let at = row; at < row + SKETCH; at += 1) rough[at] = (rough[at] as number) / length;
  }
  return rough;
}

/** The likeness of two rows of features, 1 for the same shape. */
function likeness(rows: Float32Array, width: number, a: number, b: number): number {
  let sum = 0;
  for (let p = a * width, q = b * width, end = p + width; p < end; p += 1, q += 1) sum += (rows[p] as number) * (rows[q] as number);
  return sum;
}

/** The nearest look-alikes of every character: the distance is one less the likeness, averaged over the faces. */
function neighbours(all: Float32Array, size: number): Neighbour[][] {
  const rough = sketches(all, size);
  const likenesses = new Float32Array(size);
  return Array.from({ length: size }, (_, a) => {
    for (let b = 0; b < size; b += 1) likenesses[b] = a === b ? 0 : likeness(rough, SKETCH, a, b);
    const least = likenesses.slice().sort()[size - COMPARED] ?? 0;
    const near: Neighbour[] = [];
    likenesses.forEach((alike, other) => { if (alike >= least) near.push({ other, distance: 1 - likeness(all, FEATURES * FACES.length, a, other) / FACES.length }); });
    return near.filter(({ distance }) => distance <= FARTHEST).sort(nearest).slice(0, NEIGHBOURS);
  });
}

const nearest = (a: Neighbour, b: Neighbour): number => a.distance - b.distance || a.other - b.other;

/**
 * Writes which Chinese characters look alike, for the search for misread ones. `pairs` lists each character followed by its
 * look-alikes later in GB 2312: first those hard to tell apart, then after a `+` the others; a space parts the entries.
 */
async function main(): Promise<void> {
  const characters = gb2312();
  const near = neighbours(await portraits(characters), characters.length);
  const pairs = new Map<number, Map<number, number>>();
  near.forEach((list, a) => list.forEach(({ other, distance }) => {
    const [first, second] = [Math.min(a, other), Math.max(a, other)];
    const seconds = pairs.get(first) ?? new Map<number, number>();
    pairs.set(first, seconds.set(second, distance < NEAR ? 0 : 1));
  }));
  const entries = [...pairs].sort(([a], [b]) => a - b).map(([first, seconds]) => {
    const graded = (grade: number): string => [...seconds].filter(([, each]) => each === grade).sort(([a], [b]) => a - b).map(([second]) => characters[second] ?? '').join('');
    return (characters[first] ?? '') + graded(0) + (graded(1) === '' ? '' : `+${graded(1)}`);
  });
  const about = 'Made by api/src/scripts/similar-characters.ts from the outlines of Noto Serif SC and Noto Sans SC: see there.';
  await writeFile(OUTPUT, `${JSON.stringify({ about, pairs: entries.join(' ') })}\n`);
  console.log(`${OUTPUT}: ${[...pairs.values()].reduce((sum, { size }) => sum + size, 0)} pairs`);
}

void main();
