import { type BeforeApplicationShutdown, Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type FetchMessageObject, ImapFlow } from 'imapflow';
import { DataSource } from 'typeorm';
import { SYSTEM } from '../../audit/audit.service';
import { BackgroundLoop } from '../../common/background-loop';
import type { Config, MailboxConfig } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Sql } from '../../database/sql';
import { Storage } from '../../storage/storage';
import { Registration } from '../registration.service';

/** Held by the one process that is fetching letters at the moment. */
const FETCHING = 71_003;
const A_ROUND = 50;
const MOST_BYTES = 50 * 1024 * 1024;
const PATIENCE_MS = 60_000;

/**
 * Fetches the letters of the mailbox, in whichever process comes first. A letter is marked as seen only when it stands
 * registered: whatever breaks before, it is fetched again, and its Message-ID keeps it from being registered twice.
 */
@Injectable()
export class Mailbox implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Mailbox');
  private readonly loop = new BackgroundLoop(() => this.look(), (reason) => {
    this.log.warn(`Letters could not be fetched from ${this.config.mailbox?.host}: ${reason}`);
    return this.rest;
  });
  /** Letters that were told of once as too large. */
  private readonly skipped = new Set<number>();

  constructor(
    @Inject(CONFIG) private readonly config: Config, @InjectDataSource() private readonly db: DataSource, private readonly sql: Sql,
    private readonly storage: Storage, private readonly registration: Registration,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.mailbox) this.loop.start(0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  private get rest(): number {
    return (this.config.mailbox?.pollSeconds ?? 0) * 1_000;
  }

  private async look(): Promise<number> {
    if (this.config.mailbox) await this.fetch(this.config.mailbox);
    return this.rest;
  }

  /** One look into the mailbox; how many letters were registered. Nothing while another process is looking. */
  async fetch(mailbox: MailboxConfig): Promise<number> {
    const holder = this.db.createQueryRunner();
    try {
      const [{ mine }] = await holder.query('SELECT pg_try_advisory_lock($1) AS mine', [FETCHING]) as { mine: boolean }[];
      if (!mine) return 0;
      try {
        return await this.visit(mailbox);
      } finally {
        await holder.query('SELECT pg_advisory_unlock($1)', [FETCHING]);
      }
    } finally {
      await holder.release();
    }
  }

  private async visit(mailbox: MailboxConfig): Promise<number> {
    const client = clientOf(mailbox);
    try {
      await client.connect();
      const folder = await client.getMailboxLock(mailbox.folder);
      try {
        const unseen = (await client.search({ seen: false }, { uid: true })) || [];
        let registered = 0;
        for (const uid of unseen.filter((one) => !this.skipped.has(one)).slice(0, A_ROUND)) {
          if (this.loop.isStopped) break;
          if (await this.take(client, mailbox, uid)) registered += 1;
        }
        return registered;
      } finally {
        folder.release();
      }
    } finally {
      await client.logout().catch(() => undefined);
      client.close();
    }
  }

  /** One letter; what is wrong with it keeps none of the others waiting. */
  private async take(client: ImapFlow, mailbox: MailboxConfig, uid: number): Promise<boolean> {
    try {
      const head = await client.fetchOne(String(uid), { size: true, envelope: true }, { uid: true });
      if (!head) return false;
      if ((head.size ?? 0) > MOST_BYTES) {
        this.skipped.add(uid);
        this.log.warn(`A letter of more than 50 MB stays in the mailbox: ${head.envelope?.subject ?? uid}`);
        return false;
      }
      const isNew = await this.register(client, uid, head, mailbox);
      await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
      return isNew;
    } catch (error) {
      this.log.warn(`A letter could not be registered and is tried again: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }

  private async register(client: ImapFlow, uid: number, { envelope }: FetchMessageObject, mailbox: MailboxConfig): Promise<boolean> {
    const to = [...(envelope?.to ?? []), ...(envelope?.cc ?? [])].flatMap(({ address }) => (address ? [address.toLowerCase()] : []));
    const publicationId = await this.paperOf(to, mailbox.publication ?? '');
    if (!publicationId) throw new Error('there is no newspaper yet to register it for');
    const { content } = await client.download(String(uid), undefined, { uid: true });
    const incoming = await this.storage.receive(content);
    try {
      return await this.registration.registerLetter(SYSTEM, publicationId, incoming, envelope?.messageId ?? '');
    } finally {
      await incoming.discard();
    }
  }

  /** The paper a letter was sent to by its own address, else the one the settings name, else the first there was. */
  private async paperOf(to: readonly string[], slug: string): Promise<string | null> {
    const found = await this.sql.row<{ id: string }>({
      text: `SELECT id FROM publications ORDER BY (lower(submission_email) = ANY($1) AND submission_email <> '') DESC, (slug = $2) DESC, created_at, id LIMIT 1`, values: [to, slug],
    });
    return found?.id ?? null;
  }
}

const clientOf = ({ host, port, user, password, tls }: MailboxConfig): ImapFlow => {
  const client = new ImapFlow({
    host, port, secure: tls === 'on', doSTARTTLS: tls === 'on' ? undefined : tls === 'starttls', auth: { user, pass: password }, logger: false,
    connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS,
  });
  // A line that breaks is told by the command that was under way; unheard, it would end the process.
  client.on('error', () => undefined);
  return client;
};
