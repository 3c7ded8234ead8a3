import { NestFactory } from '@nestjs/core';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppModule } from '../app.module';
import { type DeliveredFile, Importer, refusalText } from '../archive/importer.service';
import { SYSTEM } from '../audit/audit.service';
import { readConfig } from '../config/config';
import { migrate } from '../database/data-source';
import { decodeSource } from '../domain/ocr/decode';
import type { PageReading } from '../domain/ocr/page-reading';
import { readPages } from '../domain/ocr/read-page';
import { readArguments } from './arguments';
import { CommandError, runCommand } from './command';
import { readManifest } from './manifest';
import { withDatabase } from './with-database';

const IMPORT = {
  call: 'npm run import -- [--dry-run] [--json] FILE…',
  does: '读入报纸版面的 OCR 文本，一版一个文件 · reads OCR text of newspaper pages, a page a file',
  options: {
    'dry-run': { type: 'boolean', means: '只显示读出的内容，不入库 · shows what was read and touches no database' },
    json: { type: 'boolean', means: '以 JSON 输出 · answers in JSON' },
  },
  files: [1, Infinity],
} as const;

const TOLD = { imported: '已导入', unchanged: '已在库中，未作改动', refused: '未导入' } as const;

const load = async (paths: readonly string[]): Promise<DeliveredFile[]> => Promise.all(paths.map(async (path) => {
  const content = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`读不了 ${path}：${error.code ?? error.message} · cannot read the file`);
  });
  return { fileName: basename(path), content };
}));

/** Reads without touching a database; a file that is no text is told on stderr and stands in the answer with its problem. */
const dryRun = async (files: readonly DeliveredFile[], seedsDir: string): Promise<object[]> => {
  const decoded = files.map(({ fileName, content }) => ({ fileName, source: decodeSource(content) }));
  const readable = decoded.flatMap(({ fileName, source }) => (source.ok ? [{ file: fileName, text: source.text }] : []));
  const readings = readPages(readable, await readManifest(seedsDir))[Symbol.iterator]();
  return decoded.map(({ fileName, source }) => {
    if (source.ok) return readings.next().value as PageReading;
    const problem = refusalText(source.reason);
    console.error(`${fileName}：${problem}`);
    process.exitCode = 1;
    return { file: fileName, problem, items: [], findings: [], coverage: { characters: 0, placed: 0 } };
  });
};

const tellReading = (reading: Partial<PageReading> & { file?: string; problem?: string }): string => {
  if (reading.problem) return `${reading.file ?? ''}  ${reading.problem}`;
  const { file = '', publication, date, pageNumber, items = [], findings = [], coverage } = reading;
  return `${file}  ${publication ?? '待考报纸'}  ${date?.value ?? '日期不明'}  第${pageNumber ?? '?'}版  ${items.length} 项  疑误 ${findings.length}  字符 ${coverage?.placed ?? 0}/${coverage?.characters ?? 0}`;
};

runCommand(async () => {
  const { values, positionals } = readArguments(IMPORT);
  const settings = readConfig();
  const files = await load(positionals);
  if (values['dry-run']) {
    const readings = await dryRun(files, settings.seedsDir);
    console.log(values.json ? JSON.stringify(readings, null, 1) : readings.map(tellReading).join('\n'));
    return;
  }
  await withDatabase(settings, async ({ url }) => {
    await migrate(url);
    const app = await NestFactory.createApplicationContext(AppModule.forRoot({ ...settings, databaseUrl: url }), { logger: ['error', 'warn'] });
    try {
      const outcomes = await app.get(Importer).import(SYSTEM, files, await readManifest(settings.seedsDir));
      if (values.json) console.log(JSON.stringify(outcomes, null, 1));
      else for (const { fileName, outcome, problem, items, findings } of outcomes) console.log(`${fileName}  ${TOLD[outcome]}${problem ? `：${problem}` : ''}${items ? `  ${items} 项，疑误 ${findings ?? 0} 处` : ''}`);
      if (outcomes.some(({ outcome }) => outcome === 'refused')) process.exitCode = 1;
    } finally {
      await app.close();
    }
  });
});
