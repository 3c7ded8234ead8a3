import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { BackgroundLoop } from '../common/background-loop';
import { Sql } from '../database/sql';

const BATCH = 500;
const PAUSE_MS = 300;
const TROUBLE_PAUSE_MS = 5_000;

/**
 * Has the database chain the acts that were put on the record since the last time. Every API process runs one, one batch at
 * a time is sealed, and nobody who acts waits for it: an act stands unsealed for as long as the pause.
 */
@Injectable()
export class Sealer implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Audit');
  private readonly loop = new BackgroundLoop(() => this.work(), (reason) => {
    this.log.warn(`Sealing waits: ${reason}`);
    return TROUBLE_PAUSE_MS;
  });

  constructor(private readonly sql: Sql) {}

  onApplicationBootstrap(): void {
    this.loop.start(PAUSE_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  /** Seals what stands unsealed now, or leaves it to the process that is about it; whatever is left is of acts under way. */
  async sealAll(): Promise<void> {
    while ((await this.sealBatch()) > 0);
  }

  private async work(): Promise<number> {
    const start = performance.now();
    const sealed = (await this.isWaiting()) ? await this.sealBatch() : 0;
    return sealed === BATCH ? performance.now() - start : PAUSE_MS;
  }

  private async isWaiting(): Promise<boolean> {
    return (await this.sql.rows({ name: 'audit_unsealed_any', text: 'SELECT 1 FROM audit_unsealed LIMIT 1', values: [] })).length > 0;
  }

  private async sealBatch(): Promise<number> {
    return (await this.sql.row<{ sealed: number }>({ name: 'audit_seal', text: 'SELECT seal_audit_entries($1) AS sealed', values: [BATCH] }))?.sealed ?? 0;
  }
}
