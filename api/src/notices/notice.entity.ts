import { Check, Column, CreateDateColumn, DeleteDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, UpdateDateColumn, VersionColumn } from 'typeorm';
import { User } from '../auth/user.entity';
import type { Body } from '../domain/copy/body';
import type { NoticeType } from '../domain/copy/notice-types';
import type { Quote } from '../domain/notices/prices';
import type { NoticeStatus, Origin } from '../domain/workflow/statuses';
import { Publication } from '../publications/publication.entity';

/** A public notice: a legal object with issuer, basis, dates and signature, printed as handed in. */
@Entity('notices')
@Index(['publicationId', 'createdAt'])
@Index(['status', 'expiresOn'])
@Index(['firstRunOn', 'id'])
@Check('ck_notices_approved', "status <> 'approved' OR (accepted_at IS NOT NULL AND consent_number IS NOT NULL)")
export class Notice {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') publicationId: string;
  @ManyToOne(() => Publication) @JoinColumn() publication: Relation<Publication>;
  @Column('text') type: NoticeType;
  @Column('text') title: string;
  @Column('text', { default: '' }) issuingBody: string;
  @Column('text', { default: '' }) documentNumber: string;
  @Column('text', { default: '' }) citedBasis: string;
  /** 成文日期, under the signature. */
  @Column('date', { nullable: true }) datedOn: string | null;
  @Column('date', { nullable: true }) objectionsFrom: string | null;
  @Column('date', { nullable: true }) objectionsUntil: string | null;
  @Column('text', { default: '' }) contact: string;
  @Column('jsonb') body: Body;
  @Column('text', { default: '' }) bodyText: string;
  @Column('text', { array: true, default: '{}' }) signatureLines: string[];
  @Column('text', { default: 'received' }) status: NoticeStatus;
  @Column('text', { default: 'filed' }) origin: Origin;
  /** The narrower kind whose rule holds, such as `liquidation`; empty for that of its type. */
  @Column('text', { default: '' }) ruleKey: string;
  /** The sale, hearing or opening it announces, and the act it tells of. */
  @Column('date', { nullable: true }) eventOn: string | null;
  @Column('date', { nullable: true }) resolvedOn: string | null;
  /** When its text was accepted: from then on no word changes without a recorded consent; the database holds it. */
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null;
  /** The last consent, in whose words it stands. */
  @Column('integer', { nullable: true }) consentNumber: number | null;
  /** The notice a correction puts right. */
  @Column('uuid', { nullable: true }) correctsId: string | null;
  @ManyToOne(() => Notice) @JoinColumn() corrects: Relation<Notice> | null;
  @Column('jsonb', { nullable: true }) quote: Quote | null;
  /** Why it was sent back or cancelled. */
  @Column('text', { default: '' }) statusReason: string;
  /** The first issue it is to stand in, or stood in. */
  @Column('date', { nullable: true }) firstRunOn: string | null;
  /** The last day of its period. */
  @Column('date', { nullable: true }) expiresOn: string | null;
  @Column('timestamptz', { nullable: true }) takenDownAt: Date | null;
  @Column('uuid', { nullable: true }) createdById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() createdBy: Relation<User> | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
  @DeleteDateColumn({ type: 'timestamptz' }) deletedAt: Date | null;
  @VersionColumn({ default: 1 }) version: number;
}
