import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { isIPv6 } from 'node:net';
import { DataSource } from 'typeorm';
import { AppError } from '../common/app-error';

/** How often one address may ask within how many minutes. */
const LIMITS = { file: { most: 10, minutes: 60 }, papers: { most: 30, minutes: 60 }, lookUp: { most: 20, minutes: 15 }, verify: { most: 30, minutes: 15 } } as const;
export type PublicPurpose = keyof typeof LIMITS;

/** Guards what is asked without an account; the counts live in Postgres, so they hold for every process and outlive each. */
@Injectable()
export class PublicAttempts {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Refuses whoever has asked too often. */
  async check(purpose: PublicPurpose, address: string): Promise<void> {
    const { most, minutes } = LIMITS[purpose];
    const [{ asked }] = await this.db.query<{ asked: number }[]>(
      'SELECT count(*)::int AS asked FROM public_attempts WHERE address = $1 AND purpose = $2 AND attempted_at > now() - make_interval(mins => $3)', [placeOf(address), purpose, minutes]);
    if (asked >= most) throw new AppError('tooMany', { code: 'notice.tooMany', params: { minutes } }, {}, { retryAfterSeconds: minutes * 60 });
  }

  /** Counts an attempt; for looking up, one that failed. */
  async note(purpose: PublicPurpose, address: string): Promise<void> {
    await this.db.query("DELETE FROM public_attempts WHERE id IN (SELECT id FROM public_attempts WHERE attempted_at < now() - interval '1 day' LIMIT 500)");
    await this.db.query('INSERT INTO public_attempts (purpose, address) VALUES ($1, $2)', [purpose, placeOf(address)]);
  }
}

/** One household has a whole /64 of addresses. */
const placeOf = (address: string): string => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/u.exec(address)?.[1];
  if (mapped || !isIPv6(address)) return mapped ?? address.slice(0, 64);
  const [head = '', tail] = address.split('::');
  const groups = tail === undefined ? head.split(':') : [...head.split(':').filter(Boolean), ...Array<string>(4).fill('0')];
  return `${groups.slice(0, 4).join(':')}::/64`;
};
