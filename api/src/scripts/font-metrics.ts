import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import { projectRoot } from '../config/project-root';
import { measureFont } from '../fonts/measure-font';
import { unwrapWoff } from '../fonts/sfnt';

/** The five faces of the desk; a face stands in its package under this path. LXGW WenKai is delivered as WOFF only. */
const FACES = {
  song: { family: 'Noto Serif SC', weight: 400, file: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf' },
  songBlack: { family: 'Noto Serif SC', weight: 900, file: '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf' },
  hei: { family: 'Noto Sans SC', weight: 400, file: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf' },
  heiBold: { family: 'Noto Sans SC', weight: 700, file: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf' },
  kai: { family: 'LXGW WenKai', weight: 500, file: '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff' },
} as const;

const OUTPUT = join(projectRoot, 'api', 'src', 'domain', 'typeset', 'font-metrics.json');

/** Writes the advance widths, coverage and vertical metrics of the faces, in thousandths of an em, for the composition engine. */
async function main(): Promise<void> {
  const faces = await Promise.all(Object.entries(FACES).map(async ([name, { family, weight, file }]) => {
    const font = create(await unwrapWoff(await readFile(join(projectRoot, 'node_modules', file)))) as Font;
    return [name, { family, weight, file, version: String(font.version), ...measureFont(font) }] as const;
  }));
  await writeFile(OUTPUT, `${JSON.stringify(Object.fromEntries(faces), null, 1)}\n`);
  console.log(`${OUTPUT}: ${faces.map(([name]) => name).join(', ')}`);
}

void main();
