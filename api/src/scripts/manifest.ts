import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Knowledge } from '../domain/ocr/page-reading';

/** What an archivist wrote down about the pages of a folder, in its manifest.json; undefined when there is none. */
export const readManifest = async (folder: string): Promise<Knowledge | undefined> => {
  try {
    return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Knowledge;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};
