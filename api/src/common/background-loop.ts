/** Work one process does over and over: each round says how long to rest after it, and the last has ended before the process does. */
export class BackgroundLoop {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  /** Both give the rest after a round in milliseconds; `onTrouble` hears why one failed, unless the end of the process cut it off. */
  constructor(private readonly round: () => Promise<number>, private readonly onTrouble: (reason: string) => number) {}

  get isStopped(): boolean {
    return this.stopped;
  }

  start(rest: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.round().catch((error: unknown) => (this.stopped ? 0 : this.onTrouble(error instanceof Error ? error.message : String(error)))).then((next) => this.start(next));
    }, rest);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }
}
