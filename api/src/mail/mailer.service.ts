import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';

export interface Letter { to: string; subject: string; text: string; html: string; /** The same for the same letter, so that a mailbox that gets it twice shows it once. */ messageId: string }

const PATIENCE_MS = 20_000;

/** Hands letters to the mail server of the settings; without one there is no mail, and whoever asks is told so. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private transport: Transporter | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get isSet(): boolean {
    return this.config.mail !== undefined;
  }

  async send(letter: Letter): Promise<void> {
    const { mail } = this.config;
    if (!mail) throw new Error('No mail server is set (SMTP_URL or SMTP_HOST)');
    this.transport ??= createTransport({ url: mail.server, connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS });
    await this.transport.sendMail({ from: mail.from, ...letter });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
