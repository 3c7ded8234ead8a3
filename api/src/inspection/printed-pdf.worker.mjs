// Reads the text of a printer's PDF in a thread of its own, which may be ended at any moment without harm to anyone.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

/** @typedef {{ path: string, mostPages: number, mostCharacters: number }} Asked */
const { path, mostPages, mostCharacters } = /** @type {Asked} */ (workerData);
const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Runs of text in their order, those on one baseline beside one another as one line. */
const linesOf = (items) => {
  const lines = [];
  let baseline = null;
  for (const { str, transform, hasEOL } of items) {
    if (typeof str !== 'string') continue;
    const y = Math.round(transform[5]);
    if (baseline !== null && Math.abs(y - baseline) <= 1) lines[lines.length - 1] += str;
    else if (str !== '') lines.push(str);
    baseline = hasEOL ? null : str === '' ? baseline : y;
  }
  return lines;
};

const read = async () => {
  const { getDocument, PasswordException } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({
    data: new Uint8Array(readFileSync(path)), cMapUrl: join(library, 'cmaps') + sep, cMapPacked: true, standardFontDataUrl: join(library, 'standard_fonts') + sep,
    isEvalSupported: false, enableXfa: false, disableFontFace: true, useSystemFonts: false, stopAtErrors: false, verbosity: 0,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > mostPages) return { ok: false, problem: 'tooManyPages' };
    const pages = [];
    let characters = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const lines = linesOf((await page.getTextContent({ includeMarkedContent: false })).items);
      characters += lines.reduce((sum, line) => sum + line.length, 0);
      if (characters > mostCharacters) return { ok: false, problem: 'tooMuch' };
      pages.push(lines);
      page.cleanup();
    }
    return { ok: true, pages };
  } catch (error) {
    return { ok: false, problem: error instanceof PasswordException ? 'locked' : 'damaged' };
  }
};

parentPort?.postMessage(await read().catch(() => ({ ok: false, problem: 'damaged' })));
