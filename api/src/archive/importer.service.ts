import { Injectable } from '@nestjs/common';
import { setImmediate as breathe } from 'node:timers/promises';
import type { AuditActor } from '../audit/audit.service';
import type { MessageCode } from '../common/messages/zh';
import { type Locale, sentence } from '../common/messages/locale';
import { Sql } from '../database/sql';
import { type DecodedSource, decodeSource, MAX_SOURCE_BYTES } from '../domain/ocr/decode';
import type { KnownPublication, Knowledge } from '../domain/ocr/page-reading';
import { readPages } from '../domain/ocr/read-page';
import type { ImportedFile } from './import.entity';
import { type Delivery, PageFiling } from './page-filing.service';

export interface DeliveredFile { fileName: string; content: Buffer }
type Refusal = Extract<DecodedSource, { ok: false }>['reason'];

const REFUSALS: Record<Refusal, MessageCode> = {
  empty: 'import.empty', binary: 'import.binary', tooLarge: 'import.tooLarge', unknownEncoding: 'import.unknownEncoding',
};

/** Why a file cannot be read as a page, in words. */
export const refusalText = (reason: Refusal, locale: Locale = 'zh'): string =>
  sentence({ code: REFUSALS[reason], params: { max: `${MAX_SOURCE_BYTES / 1024 / 1024} MB` } }, locale);

const ISO_WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Reads delivered files as one delivery, because its pages help to date each other, and files each page by itself. */
@Injectable()
export class Importer {
  constructor(private readonly sql: Sql, private readonly filing: PageFiling) {}

  /** What became of each file, in order; `onFile` hears of each as soon as it stands and may stop the rest by answering false. */
  async import(actor: AuditActor, files: readonly DeliveredFile[], given?: Knowledge, onFile: (file: ImportedFile) => Promise<boolean> = () => Promise.resolve(true)): Promise<ImportedFile[]> {
    const decoded = files.map(({ fileName, content }) => ({ fileName, content, source: decodeSource(content) }));
    const readable = decoded.flatMap(({ fileName, source }) => (source.ok ? [{ file: fileName, text: source.text }] : []));
    const readings = readPages(readable, await this.knowledge(given))[Symbol.iterator]();
    const outcomes: ImportedFile[] = [];
    for (const { fileName, content, source } of decoded) {
      const outcome = source.ok
        ? await this.filing.file(actor, { fileName, content, text: source.text, encoding: source.encoding, reading: readings.next().value as Delivery['reading'] })
        : { fileName, outcome: 'refused' as const, problem: refusalText(source.reason) };
      outcomes.push(outcome);
      if (!(await onFile(outcome))) break;
      await breathe();
    }
    return outcomes;
  }

  /** What is known before reading: the papers that are here, and what came with the delivery. */
  private async knowledge(given: Knowledge = { publications: [] }): Promise<Knowledge> {
    const papers = await this.sql.rows<{ name: string; weekday: number | null; numbering: { cumulativeBase?: Record<string, number> } }>({
      text: `SELECT name, weekday, numbering FROM publications WHERE name <> '待考报纸' ORDER BY created_at LIMIT 500`, values: [],
    });
    const told = new Set(given.publications.map(({ name }) => name));
    const kept = papers.filter(({ name }) => !told.has(name)).map(({ name, weekday, numbering }): KnownPublication => ({
      name, weekday: ISO_WEEKDAYS.find((day) => day === weekday), numberingByYear: numbering.cumulativeBase,
    }));
    return { ...given, publications: [...given.publications, ...kept] };
  }
}
