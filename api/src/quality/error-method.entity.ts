import { Check, Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { User } from '../auth/user.entity';

/** How errors are weighed from a day on; kept for ever, for what was rated then was rated so. */
@Entity('error_methods')
@Unique(['validFrom'])
@Check('ck_error_methods_reason', "reason <> ''")
@Check('ck_error_methods_figures', 'multiplier >= 1 AND repeats_counted >= 1 AND rate_limit > 0')
export class ErrorMethodRecord {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('date') validFrom: string;
  @Column('real') multiplier: number;
  @Column('smallint') repeatsCounted: number;
  @Column('real') rateLimit: number;
  @Column('text') reason: string;
  @Column('uuid', { nullable: true }) setById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() setBy: Relation<User> | null;
  @Column('text', { default: '' }) setByName: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
