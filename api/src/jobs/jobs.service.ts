import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { JobName, JobPayloads } from './job-payloads';

export interface JobOptions {
  /** A job of the same key that has not begun is replaced instead of doubled. */
  key?: string;
  /** Jobs of one queue run one after another. */
  queue?: string;
  /** Not before this moment. */
  runAt?: Date;
  maxAttempts?: number;
  /** Lower numbers go first; 0 when not said. */
  priority?: number;
}

@Injectable()
export class Jobs {
  /** Hands in a job within the transaction of the act that causes it: when the act does not stand, neither does the job. */
  async add<Name extends JobName>(tx: EntityManager, name: Name, payload: JobPayloads[Name], options: JobOptions = {}): Promise<void> {
    await tx.query(
      `SELECT graphile_worker.add_job($1, $2::json, queue_name => $3, run_at => $4, max_attempts => $5, job_key => $6, priority => $7)`,
      [name, JSON.stringify(payload), options.queue ?? null, options.runAt ?? null, options.maxAttempts ?? null, options.key ?? null, options.priority ?? null],
    );
  }
}
