import type { PageLayout } from '@domain/layout/page-layout';
import type { ApiError } from '../../api/hooks';

interface Drafted { layout: PageLayout; act: string }
interface Stored { layout: PageLayout; version: number }
/** Sends one draft made on a version; answers the version it became. */
export type SendDraft = (draft: Drafted & { version: number }) => Promise<number>;
export type SavingState =
  | { is: 'saved'; at: Date | null } | { is: 'saving' } | { is: 'waiting' }
  | { is: 'refused'; why: string } | { is: 'stale'; theirs: Stored };

const RETRY_MS = 3_000;

/**
 * Every act goes to the server in its turn, each on the version the one before it made, so that each is a draft one can
 * go back to. What cannot be sent waits here and is tried again; what somebody overtook waits to be settled.
 */
export class LayoutSaver {
  private readonly hearers = new Set<() => void>();
  private queue: Drafted[] = [];
  private isBusy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private standing: SavingState = { is: 'saved', at: null };

  constructor(private version: number, private readonly send: SendDraft) {}

  readonly state = (): SavingState => this.standing;

  readonly subscribe = (hearer: () => void): (() => void) => {
    this.hearers.add(hearer);
    return () => {
      this.hearers.delete(hearer);
      if (this.hearers.size === 0) clearTimeout(this.timer);
    };
  };

  save(layout: PageLayout, act: string): void {
    this.queue.push({ layout, act });
    void this.work();
  }

  /** After a conflict: my page goes on top of their version, or is given up for theirs. */
  settle(theirVersion: number, mine: PageLayout | null): void {
    this.version = theirVersion;
    this.queue = mine ? [{ layout: mine, act: 'keptMine' }] : [];
    this.become({ is: 'saved', at: null });
    void this.work();
  }

  private become(state: SavingState): void {
    this.standing = state;
    for (const hearer of this.hearers) hearer();
  }

  private async work(): Promise<void> {
    if (this.isBusy || this.standing.is === 'stale') return;
    this.isBusy = true;
    clearTimeout(this.timer);
    try {
      for (let next = this.queue[0]; next; next = this.queue[0]) {
        this.become({ is: 'saving' });
        this.version = await this.send({ ...next, version: this.version });
        this.queue.shift();
        this.become({ is: 'saved', at: new Date() });
      }
    } catch (error) {
      this.stop(error as ApiError);
    } finally {
      this.isBusy = false;
    }
  }

  private stop({ status = 0, body, message }: ApiError): void {
    const theirs = body?.current as unknown as Stored | undefined;
    if (status === 409 && theirs && theirs.version !== this.version) return this.become({ is: 'stale', theirs });
    if (status >= 400 && status < 500 && status !== 401) return this.become({ is: 'refused', why: message });
    this.become({ is: 'waiting' });
    this.timer = setTimeout(() => void this.work(), RETRY_MS);
  }
}
