import { Column, CreateDateColumn, DeleteDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, UpdateDateColumn, VersionColumn } from 'typeorm';
import { User } from '../auth/user.entity';
import type { Body } from '../domain/copy/body';
import type { NoticeType } from '../domain/copy/notice-types';
import type { NoticeStatus, Origin } from '../domain/workflow/statuses';
import { Publication } from '../publications/publication.entity';

/** A public notice: a legal object with issuer, basis, dates and signature, printed as handed in. */
@Entity('notices')
@Index(['publicationId', 'createdAt'])
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
  @Column('uuid', { nullable: true }) createdById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() createdBy: Relation<User> | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
  @DeleteDateColumn({ type: 'timestamptz' }) deletedAt: Date | null;
  @VersionColumn({ default: 1 }) version: number;
}
