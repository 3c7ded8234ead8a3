import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A failed sign-in, counted for a quarter of an hour against the name and the address it came from. */
@Entity('login_failures')
export class LoginFailure {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id: string;
  @Index() @Column('text') username: string;
  @Index() @Column('text') address: string;
  @Column('timestamptz', { default: () => 'now()' }) failedAt: Date;
}
