import { NestFactory } from '@nestjs/core';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { AppModule } from '../app.module';
import { readConfig } from '../config/config';
import { migrate } from '../database/data-source';
import { Sql } from '../database/sql';
import { InspectionPacks } from '../inspection/inspection-packs.service';
import type { Prepared } from '../outputs/output-maker';
import { misused, readArguments } from './arguments';
import { CommandError, runCommand } from './command';
import { withDatabase } from './with-database';

const INSPECTION_PACK = {
  call: 'npm run inspection-pack -- --publication 报纸 (--issue 2026-11-24 | --quarter 2026-Q4) [FILE]',
  does: '把一期或一个季度的检查档案做成一个 ZIP · makes the inspection pack of an issue or a quarter, in one ZIP',
  options: {
    publication: { type: 'string', means: '报纸的名称 · the paper’s name' },
    issue: { type: 'string', means: '出版日期 · the day of the issue: 2026-11-24' },
    quarter: { type: 'string', means: '季度 · the quarter: 2026-Q4' },
  },
  files: [0, 1],
} as const;

interface Wanted { publication: string; issue?: string; quarter?: string }

/** The pack that was asked for by the paper's name and a day or a quarter. */
const find = async (sql: Sql, packs: InspectionPacks, { publication, issue, quarter }: Wanted): Promise<Prepared> => {
  const paper = await sql.row<{ id: string }>({ text: 'SELECT id FROM publications WHERE name = $1', values: [publication] });
  if (!paper) throw new CommandError(`没有报纸“${publication}” · there is no paper of this name`);
  if (quarter) return packs.ofQuarter({ subjectId: paper.id, quarter });
  const found = await sql.row<{ id: string }>({ text: 'SELECT id FROM issues WHERE publication_id = $1 AND published_on::text = $2', values: [paper.id, issue] });
  if (!found) throw new CommandError(`${publication} 没有 ${issue ?? ''} 这一期 · there is no issue of that day`);
  return packs.ofIssue(found.id);
};

runCommand(async () => {
  const { values, positionals } = readArguments(INSPECTION_PACK);
  const { publication, issue, quarter } = values;
  if (!publication || Boolean(issue) === Boolean(quarter)) throw misused(INSPECTION_PACK, '请给出报纸，以及日期或季度其中之一 · name the paper, and either an issue or a quarter');
  const settings = readConfig();
  await withDatabase(settings, async ({ url }) => {
    await migrate(url);
    const app = await NestFactory.createApplicationContext(AppModule.forRoot({ ...settings, databaseUrl: url }), { logger: ['error', 'warn'] });
    try {
      const { fileName, write } = await find(app.get(Sql), app.get(InspectionPacks), { publication, issue, quarter });
      const path = resolve(positionals[0] ?? fileName);
      await mkdir(dirname(path), { recursive: true });
      await write(createWriteStream(`${path}.part`), async (done, total) => { if (process.stderr.isTTY) process.stderr.write(`\r  ${done}/${total} `); }).catch(async (error: unknown) => {
        await rm(`${path}.part`, { force: true });
        throw error;
      });
      await rename(`${path}.part`, path);
      console.error(`检查档案已做成 · inspection pack written: ${path} (${((await stat(path)).size / 1e6).toFixed(1)} MB)`);
    } finally {
      await app.close();
    }
  });
});
