/** Work one process does over and over: each round says how long to rest after it, and the last has ended before the process does. */
export class BackgroundLoop {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  /** `round` gives the rest after it in milliseconds, and tells of its own troubles: it must not reject. */
  constructor(private readonly round: () => Promise<number>) {}

  get isStopped(): boolean {
    return this.stopped;
  }

  start(rest: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.round().then((next) => this.start(next));
    }, rest);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }
}
