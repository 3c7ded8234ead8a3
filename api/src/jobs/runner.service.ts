import { type BeforeApplicationShutdown, Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Logger as QueueLogger, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { HandlesJob, type JobHandler } from './handles-job.decorator';
import { type JobName, SCHEDULE } from './job-payloads';

const CONCURRENCY = 2;
const POLL_MS = 2_000;
const RESTART_MS = 3_000;
const APPLICATION = 'qingyang-jobs';
/** What a job came to is written by a batcher, which the queue's end waits for; else it is written behind everyone's back, and its failure ends the process. */
const AWAITED_OUTCOMES = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

/** Works off the queue: one runner a process, from the start of the application to its end. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private readonly stopping = new AbortController();
  private working: Promise<void> = Promise.resolve();

  constructor(@Inject(CONFIG) private readonly config: Config, private readonly discovery: DiscoveryService) {}

  onApplicationBootstrap(): void {
    const tasks = this.tasks();
    if (Object.keys(tasks).length) this.working = this.keepRunning(tasks);
  }

  /** Before the database closes: jobs under way end, the others wait for the next start. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.working;
  }

  private tasks(): TaskList {
    const tasks: TaskList = {};
    for (const wrapper of this.discovery.getProviders({ metadataKey: HandlesJob.KEY })) {
      const job = this.discovery.getMetadataByDecorator(HandlesJob, wrapper);
      if (!job) continue;
      if (tasks[job]) throw new Error(`Two providers handle the job ${job}`);
      const handler = wrapper.instance as JobHandler<JobName>;
      tasks[job] = (payload) => handler.run(payload as never);
    }
    return tasks;
  }

  /** The queue's own runner gives up when the database is away for long; the newsroom does not. */
  private async keepRunning(tasks: TaskList): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await this.runUntilStopped(tasks, signal);
      } catch (error) {
        if (signal.aborted) return;
        this.log.warn(`The job queue is interrupted and starts again: ${reason(error)}`);
      }
      await sleep(RESTART_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  private async runUntilStopped(taskList: TaskList, signal: AbortSignal): Promise<void> {
    const pool = new Pool({ connectionString: this.config.databaseUrl, max: CONCURRENCY + 2, application_name: APPLICATION, options: '-c timezone=UTC', connectionTimeoutMillis: 10_000 });
    // A connection lost while idle is the pool's to replace, not a reason for the process to end.
    pool.on('error', () => undefined);
    pool.on('connect', (client) => client.on('error', () => undefined));
    try {
      await releaseAbandoned(pool);
      if (signal.aborted) return;
      const runner = await run({ preset: AWAITED_OUTCOMES, pgPool: pool, taskList, parsedCronItems: parseCronItems([...SCHEDULE]), concurrency: CONCURRENCY, pollInterval: POLL_MS, noHandleSignals: true, logger: this.queueLogger() });
      await untilStopped(runner, signal);
    } finally {
      await pool.end();
    }
  }

  /** What the queue says, as ours: its failures are worth a line, its comings and goings are not. */
  private queueLogger(): QueueLogger {
    return new QueueLogger(() => (level, message) => {
      if (level === 'error') this.log.error(message);
      else if (level === 'warning') this.log.warn(message);
    });
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const untilStopped = async (runner: Runner, signal: AbortSignal): Promise<void> => {
  const stop = (): void => void runner.stop().catch(() => undefined);
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  try {
    await runner.promise;
  } finally {
    signal.removeEventListener('abort', stop);
  }
};

/**
 * A killed process leaves its jobs locked, and the queue would wait four hours for it. What was locked before the
 * oldest runner now connected came can belong to none of them, and is given back at once.
 */
const releaseAbandoned = async (pool: Pool): Promise<void> => {
  await pool.query(
    `SELECT graphile_worker.force_unlock_workers(ARRAY(
       SELECT DISTINCT locked_by FROM graphile_worker.jobs
       WHERE locked_at < (SELECT min(backend_start) FROM pg_stat_activity WHERE application_name = $1 AND datname = current_database())))`,
    [APPLICATION],
  );
};
