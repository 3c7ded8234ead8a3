import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What somebody without an account asked of the public pages, counted against the address it came from. */
@Entity('public_attempts')
@Index(['address', 'purpose', 'attemptedAt'])
export class PublicAttempt {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id: string;
  @Column('text') purpose: string;
  @Column('text') address: string;
  @Column('timestamptz', { default: () => 'now()' }) attemptedAt: Date;
}
