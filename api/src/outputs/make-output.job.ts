import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { PassThrough } from 'node:stream';
import { DataSource } from 'typeorm';
import { AppError, type Message } from '../common/app-error';
import { OUTPUT_KEPT_DAYS, type OutputKind } from '../domain/outputs/kinds';
import { HandlesJob, type JobHandler } from '../jobs/handles-job.decorator';
import { outputKey, Storage } from '../storage/storage';
import { OutputMakers } from './output-makers';
import type { Progress } from './output-maker';

/** Screens are told of progress so often and no oftener. */
const TELL_MS = 300;

interface Begun { kind: OutputKind; subjectId: string; quarter: string | null }
/** Nobody wants it any more. */
class CalledOff extends Error {}

/** Makes what was asked for, straight into the file store; a second run begins anew. */
@Injectable()
@HandlesJob('outputs.make')
export class MakeOutput implements JobHandler<'outputs.make'> {
  private readonly log = new Logger('Outputs');

  constructor(@InjectDataSource() private readonly db: DataSource, private readonly makers: OutputMakers, private readonly storage: Storage) {}

  async run({ outputId }: { outputId: string }): Promise<void> {
    const [[asked]] = await this.db.query<[Begun[], number]>(
      `UPDATE outputs SET status = 'making', done = 0, total = 0 WHERE id = $1 AND status IN ('waiting', 'making') RETURNING kind, subject_id AS "subjectId", quarter`, [outputId]);
    if (!asked) return;
    await this.make(outputId, asked).catch((error: unknown) => this.fail(outputId, error));
  }

  private async make(id: string, { kind, ...asked }: Begun): Promise<void> {
    const { fileName, mediaType, write } = await this.makers.of(kind).prepare(asked);
    const sink = new PassThrough();
    const receiving = this.storage.receive(sink);
    receiving.catch(() => undefined);
    // A store that fails must not leave the writer waiting for room.
    receiving.catch((error: Error) => sink.destroy(error));
    await write(sink, this.progressOf(id)).catch((error: Error) => sink.destroy(error));
    const incoming = await receiving;
    try {
      // Called off at the last moment, nothing is left behind.
      await this.db.transaction(async (tx) => {
        const [rows] = await tx.query<[unknown[], number]>(
          `UPDATE outputs SET status = 'made', file_name = $2, media_type = $3, bytes = $4, sha256 = $5, done = greatest(total, 1), total = greatest(total, 1), finished_at = now(), expires_at = now() + make_interval(days => $6)
           WHERE id = $1 AND status = 'making' RETURNING 1`, [id, fileName, mediaType, incoming.size, incoming.hash, OUTPUT_KEPT_DAYS]);
        if (rows.length > 0) await incoming.keepAs(outputKey(id));
      });
    } finally {
      await incoming.discard();
    }
  }

  private progressOf(id: string): Progress {
    let told = 0;
    return async (done, total) => {
      if (performance.now() - told < TELL_MS && done < total) return;
      told = performance.now();
      const [rows] = await this.db.query<[unknown[], number]>(`UPDATE outputs SET done = $2, total = $3 WHERE id = $1 AND status = 'making' RETURNING 1`, [id, done, total]);
      if (rows.length === 0) throw new CalledOff();
    };
  }

  private async fail(id: string, error: unknown): Promise<void> {
    if (error instanceof CalledOff) return;
    if (!(error instanceof AppError)) this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const problem: Message = error instanceof AppError ? error.summary : { code: 'output.failed' };
    await this.db.query(`UPDATE outputs SET status = 'failed', problem = $2, finished_at = now(), expires_at = now() + make_interval(days => $3) WHERE id = $1 AND status = 'making'`, [id, JSON.stringify(problem), OUTPUT_KEPT_DAYS]);
  }
}
