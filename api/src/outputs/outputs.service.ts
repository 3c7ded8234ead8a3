import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { conflict, forbidden, invalidField, type Message, notFound } from '../common/app-error';
import { type Locale, sentence } from '../common/messages/locale';
import { Sql } from '../database/sql';
import { quarterDays } from '../domain/outputs/kinds';
import { may } from '../domain/people/permissions';
import type { Actor } from '../domain/people/roles';
import { Jobs } from '../jobs/jobs.service';
import { outputKey, Storage } from '../storage/storage';
import type { AskOutputDto, OutputDto } from './output.dto';
import { OutputMakers } from './output-makers';

/** One after another: whatever is asked for, half of the hands that work in the background stay free. */
const QUEUE = 'outputs';
/** More than anyone looks at. */
const MOST_LISTED = 50;

const COLUMNS = `id, kind, subject_id AS "subjectId", quarter, asked_at AS "askedAt", status, done, total, problem, file_name AS "fileName", bytes::float AS bytes, sha256, finished_at AS "finishedAt", expires_at AS "expiresAt"`;
type Row = Omit<OutputDto, 'problem'> & { problem: Message | null };

export interface OutputFile { fileName: string; mediaType: string; size: number; content: Readable }

/** What people have made for them: asked for, watched, called off and fetched, each by the one who asked. */
@Injectable()
export class Outputs {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly sql: Sql, private readonly makers: OutputMakers,
    private readonly jobs: Jobs, private readonly audit: Audit, private readonly storage: Storage,
  ) {}

  /** Has it made in the background. The same thing asked for again while it is under way is the one under way. */
  async ask(actor: Actor, { kind, subjectId, quarter }: AskOutputDto, locale: Locale): Promise<OutputDto> {
    const maker = this.makers.of(kind);
    if (!may(actor, maker.permission)) throw forbidden();
    if (kind === 'quarterPack' ? !quarterDays(quarter ?? '') : quarter !== undefined) throw invalidField('quarter', 'output.quarter');
    const { fileName, mediaType } = await maker.prepare({ subjectId, quarter: quarter ?? null });
    const id = await this.db.transaction(async (tx) => {
      const [asked] = await tx.query<{ id: string }[]>(
        `INSERT INTO outputs (kind, subject_id, quarter, asked_by_id, file_name, media_type) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (asked_by_id, kind, subject_id, coalesce(quarter, '')) WHERE status IN ('waiting', 'making') DO NOTHING RETURNING id`,
        [kind, subjectId, quarter ?? null, actor.id, fileName, mediaType]);
      if (!asked) return null;
      await this.jobs.add(tx, 'outputs.make', { outputId: asked.id }, { queue: QUEUE });
      await this.audit.record(tx, actor, 'output.asked', subjectId, { kind, outputId: asked.id, fileName });
      return asked.id;
    });
    const output = await this.sql.row<Row>(id
      ? { text: `SELECT ${COLUMNS} FROM outputs WHERE id = $1`, values: [id] }
      : { text: `SELECT ${COLUMNS} FROM outputs WHERE kind = $1 AND subject_id = $2 AND quarter IS NOT DISTINCT FROM $3 AND asked_by_id = $4 ORDER BY asked_at DESC LIMIT 1`, values: [kind, subjectId, quarter ?? null, actor.id] });
    return worded(output, locale);
  }

  /** One's own, newest first, as long as there is something to fetch or to know. */
  async mine(actor: Actor, locale: Locale): Promise<OutputDto[]> {
    const rows = await this.sql.rows<Row>({
      name: 'outputs_mine',
      text: `SELECT ${COLUMNS} FROM outputs WHERE asked_by_id = $1 AND (expires_at IS NULL OR expires_at > now()) ORDER BY asked_at DESC, id LIMIT ${MOST_LISTED}`, values: [actor.id],
    });
    return rows.map((row) => worded(row, locale));
  }

  async get(actor: Actor, id: string, locale: Locale): Promise<OutputDto> {
    return worded(await this.sql.row<Row>({ text: `SELECT ${COLUMNS} FROM outputs WHERE id = $1 AND asked_by_id = $2`, values: [id, actor.id] }), locale);
  }

  /** Calls off what is not made yet; whoever makes it hears of it at the next step. */
  async cancel(actor: Actor, id: string, locale: Locale): Promise<OutputDto> {
    const [rows] = await this.db.query<[Row[], number]>(
      `UPDATE outputs SET status = 'cancelled', finished_at = now() WHERE id = $1 AND asked_by_id = $2 AND status IN ('waiting', 'making') RETURNING ${COLUMNS}`, [id, actor.id]);
    if (rows[0]) return worded(rows[0], locale);
    await this.get(actor, id, locale);
    throw conflict('output.over');
  }

  async file(actor: Actor, id: string): Promise<OutputFile> {
    const output = await this.sql.row<{ fileName: string; mediaType: string; size: number }>({
      text: `SELECT file_name AS "fileName", media_type AS "mediaType", bytes::float AS size FROM outputs WHERE id = $1 AND asked_by_id = $2 AND status = 'made' AND expires_at > now()`, values: [id, actor.id],
    });
    if (!output) throw notFound('output.gone');
    return { ...output, content: await this.storage.read(outputKey(id)) };
  }
}

const worded = (row: Row | null | undefined, locale: Locale): OutputDto => {
  if (!row) throw notFound('output.gone');
  return { ...row, problem: row.problem && sentence(row.problem, locale) };
};
