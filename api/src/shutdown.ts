import { setTimeout as sleep } from 'node:timers/promises';

/** Thrown between two stages of the start when the newsroom was told to stop meanwhile. */
export class StopRequested extends Error {
  override readonly name = 'StopRequested';
}

interface Step {
  readonly name: string;
  readonly act: () => Promise<void> | void;
}

const PATIENCE_MS = 75_000;

/**
 * Takes the newsroom down in the reverse order of its start, once, whoever asks: Ctrl-C, a service manager, a lost
 * terminal or a fault nobody caught. A second Ctrl-C leaves at once; the database server is then adopted next time.
 */
export class Shutdown {
  /** Resolves when somebody wants the newsroom to stop. */
  readonly requested: Promise<void>;
  exitCode = 0;
  private readonly steps: Step[] = [];
  private requestedAt?: number;
  private request!: () => void;

  constructor(private readonly log: (line: string) => void) {
    this.requested = new Promise((resolve) => (this.request = resolve));
  }

  listen(): void {
    process.on('SIGINT', () => this.onSignal(true));
    process.on('SIGTERM', () => this.onSignal(false));
    process.on('SIGHUP', () => this.onSignal(false));
    process.on('uncaughtException', (error) => this.onFault(error));
    process.on('unhandledRejection', (reason) => this.onFault(reason));
    // The terminal may be gone before the newsroom is; a line nobody reads must not stop it from closing in order.
    process.stdout.on('error', () => undefined);
    process.stderr.on('error', () => undefined);
  }

  /** What has been opened and how it is closed. */
  onStop(name: string, act: () => Promise<void> | void): void {
    this.steps.push({ name, act });
  }

  throwIfRequested(): void {
    if (this.requestedAt) throw new StopRequested();
  }

  /** Closes everything; what fails or hangs is named and does not keep the rest open. */
  async close(): Promise<void> {
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      try {
        const late = sleep(PATIENCE_MS, 'late', { ref: false });
        if ((await Promise.race([step.act(), late])) === 'late') this.fail(`${step.name}: 超时 · took too long`);
      } catch (error) {
        this.fail(`${step.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }

  private onSignal(mayInsist: boolean): void {
    if (!this.requestedAt) this.log('正在停止 · stopping');
    // One key press may arrive twice, from the terminal and through npm.
    else if (mayInsist && Date.now() - this.requestedAt > 1_000) process.exit(130);
    this.requestedAt ??= Date.now();
    this.request();
  }

  private onFault(fault: unknown): void {
    this.fail(`意外错误 · unexpected fault: ${fault instanceof Error ? fault.stack : String(fault)}`);
    this.requestedAt ??= Date.now();
    this.request();
  }

  private fail(line: string): void {
    this.log(line);
    this.exitCode = 1;
  }
}
