import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { User } from '../auth/user.entity';
import type { Locale } from '../common/messages/locale';

/** Whether a person wants one e-mail a day of what waits for them, where and when. Off unless they say so. */
@Entity('digest_settings')
@Check('ck_digest_settings_email', "NOT enabled OR email <> ''")
export class DigestSettings {
  @PrimaryColumn('uuid') userId: string;
  @OneToOne(() => User, { onDelete: 'CASCADE' }) @JoinColumn() user: Relation<User>;
  @Column('boolean', { default: false }) enabled: boolean;
  @Column('text', { default: '' }) email: string;
  /** Of the newsroom's clock. */
  @Column('smallint', { default: 8 }) hour: number;
  @Column('text', { default: 'zh' }) language: Locale;
  @Column('date', { nullable: true }) lastSentOn: string | null;
}
