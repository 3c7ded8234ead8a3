import { Check, Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, Unique, UpdateDateColumn, VersionColumn } from 'typeorm';
import type { NoticeType } from '../domain/copy/notice-types';
import type { NoticeFact, RulePeriod } from '../domain/notices/notice-rules';

/** What the law asks of one kind of notice from a day on. */
@Entity('notice_rules')
@Unique(['key', 'effectiveFrom'])
@Check('ck_notice_rules_order', 'effective_until IS NULL OR effective_until >= effective_from')
export class NoticeRuleRecord {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text') key: string;
  @Column('text') type: NoticeType;
  @Column('text') name: string;
  @Column('text', { default: '' }) legalBasis: string;
  @Column('text', { array: true, default: '{}' }) required: NoticeFact[];
  @Column('jsonb', { default: [] }) periods: RulePeriod[];
  @Column('smallint', { default: 1 }) minRuns: number;
  @Column('boolean', { default: true }) lastDayMoves: boolean;
  @Column('boolean', { default: false }) takenDown: boolean;
  @Column('date') effectiveFrom: string;
  @Column('date', { nullable: true }) effectiveUntil: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
