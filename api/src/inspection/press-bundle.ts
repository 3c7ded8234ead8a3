import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { Sql } from '../database/sql';
import { HandlesJob, type JobHandler } from '../jobs/handles-job.decorator';
import { fileNameOf } from '../outputs/zip-writer';
import { contentKey, Storage } from '../storage/storage';
import { checksumsOf, issueTitle, jobTicket, pressFileOf } from './job-ticket';
import { type AtPress, atPress, type SignedPage } from './signed-pages';

const TICKET = '付印单.txt';
const CHECKSUMS = 'SHA256SUMS';
const UNFINISHED = '.part';

/** What lies ready for the press: where, and which signed pages of the issue. */
export interface KeptBundle { folder: string; files: { name: string; sha256: string; isThere: boolean }[] }

/**
 * Keeps beside the database a plain folder with what is signed so far: if the server dies on press night, its disk still
 * has the paper. Every file is whole at every moment; one whose signature was voided is taken away.
 */
@Injectable()
@HandlesJob('press.keepBundle')
export class PressBundle implements JobHandler<'press.keepBundle'> {
  constructor(@Inject(CONFIG) private readonly config: Config, private readonly sql: Sql, private readonly storage: Storage) {}

  async run({ issueId }: { issueId: string }): Promise<void> {
    const issue = await atPress(this.sql, issueId);
    if (!issue) return;
    const folder = this.folderOf(issue);
    await mkdir(folder, { recursive: true });
    const signed = signedOf(issue);
    for (const page of signed) await this.keep(join(folder, pressFileOf(page)), page);
    await replace(join(folder, TICKET), `\uFEFF${jobTicket(issue)}`);
    await replace(join(folder, CHECKSUMS), checksumsOf(signed.map((page) => ({ path: pressFileOf(page), sha256: page.pdfHash }))));
    const current = new Set([TICKET, CHECKSUMS, ...signed.map(pressFileOf)]);
    for (const name of await readdir(folder)) if (!current.has(name)) await rm(join(folder, name), { force: true });
    await synced(folder);
  }

  /** What lies there now, for those who would have to find it. */
  async of(issueId: string): Promise<KeptBundle | null> {
    const issue = await atPress(this.sql, issueId);
    if (!issue) return null;
    const folder = this.folderOf(issue);
    const there = new Set(await readdir(folder).catch(() => []));
    return { folder, files: signedOf(issue).map((page) => ({ name: pressFileOf(page), sha256: page.pdfHash, isThere: there.has(pressFileOf(page)) })) };
  }

  private folderOf(issue: AtPress): string {
    return join(this.config.dataDir, 'press', `${fileNameOf(issueTitle(issue))}-${issue.issueId.slice(0, 8)}`);
  }

  /** A file that is there is looked at and not taken on trust. */
  private async keep(path: string, { pdfHash, pdfBytes }: SignedPage): Promise<void> {
    const found = await stat(path).catch(() => null);
    if (found?.size === pdfBytes && (await hashOf(path)) === pdfHash) return;
    await pipeline(await this.storage.read(contentKey(pdfHash)), createWriteStream(path + UNFINISHED, { flush: true }));
    await rename(path + UNFINISHED, path);
  }
}

const signedOf = (issue: AtPress): SignedPage[] => issue.pages.flatMap(({ signed }) => (signed ? [signed] : []));

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
};

const replace = async (path: string, words: string): Promise<void> => {
  await writeFile(path + UNFINISHED, words, { flush: true });
  await rename(path + UNFINISHED, path);
};

const synced = async (folder: string): Promise<void> => {
  const opened = await open(folder);
  await opened.sync().finally(() => opened.close());
};
