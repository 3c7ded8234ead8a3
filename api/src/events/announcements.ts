import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { type Observable, Subject } from 'rxjs';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';

/** An act as it was announced: enough to know whether one's screen is out of date. */
export interface Announcement {
  /** 0 for what is no act on the record: who writes where, and that words were kept. */
  seq: number; action: string; actorId: string | null; actorName: string | null; subjectId: string | null;
  /** Which move it was, for acts that are a family. */
  detail: string | null;
}

const RECONNECT_MS = 2_000;

/** Hears of every act in the newsroom, whichever process did it: one listening connection a process. */
@Injectable()
export class Announcements implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Announcements');
  private readonly heard = new Subject<Announcement>();
  private client: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get acts(): Observable<Announcement> {
    return this.heard.asObservable();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    this.heard.complete();
    await this.client?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    const client = new Client({ connectionString: this.config.databaseUrl, application_name: 'qingyang-announcements', connectionTimeoutMillis: 10_000 });
    client.on('error', () => undefined);
    client.on('end', () => this.again(client));
    client.on('notification', ({ payload }) => this.heard.next(JSON.parse(payload ?? '{}') as Announcement));
    this.client = client;
    try {
      await client.connect();
      await client.query('LISTEN newsroom');
    } catch (error) {
      this.log.warn(`Live changes wait: ${error instanceof Error ? error.message : String(error)}`);
      this.again(client);
    }
  }

  /** A restarted database must not leave screens stale for good: whoever watches is told to look again once it is back. */
  private again(lost: Client): void {
    if (this.stopped || lost !== this.client) return;
    this.client = undefined;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      void this.listen().then(() => this.heard.next({ seq: 0, action: 'newsroom.reconnected', actorId: null, actorName: null, subjectId: null, detail: null }));
    }, RECONNECT_MS);
    this.timer.unref();
  }
}
