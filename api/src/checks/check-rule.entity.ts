import { Check, Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique, UpdateDateColumn, VersionColumn } from 'typeorm';
import type { Severity } from '../domain/copy/checks/finding';
import type { ListKind } from '../domain/copy/checks/list-rules';
import type { CheckRuleStatus } from '../domain/workflow/check-rule-workflow';
import { type LicenceKind, Publication } from '../publications/publication.entity';

/** One entry of a newsroom's own lists: 禁用词, 慎用词, 统一写法. Only published ones are read by. */
@Entity('check_rules')
@Unique(['publicationId', 'kind', 'pattern'])
@Check('ck_check_rules_kind', `kind IN ('banned', 'deprecated', 'nameForm', 'custom')`)
@Check('ck_check_rules_severity', `severity IN ('block', 'warn', 'info')`)
@Check('ck_check_rules_status', `status IN ('draft', 'published', 'retired')`)
@Check('ck_check_rules_reason', `status = 'draft' OR reason <> ''`)
@Check('ck_check_rules_days', 'valid_from <= valid_until')
export class CheckRuleEntry {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') publicationId: string;
  @ManyToOne(() => Publication, { onDelete: 'CASCADE' }) @JoinColumn() publication: Relation<Publication>;
  @Column('text') kind: ListKind;
  @Column('text') pattern: string;
  @Column('text', { default: '' }) suggestion: string;
  /** Longer wordings within which it is right. */
  @Column('text', { array: true, default: '{}' }) exceptions: string[];
  @Column('text') severity: Severity;
  /** The kind of licence it holds for; null for any. */
  @Column('text', { nullable: true }) licenceKind: LicenceKind | null;
  @Column('date', { nullable: true }) validFrom: string | null;
  @Column('date', { nullable: true }) validUntil: string | null;
  /** Whose rule it is: an agency's list, a law, the house. */
  @Column('text', { default: '' }) source: string;
  /** Why it was published or retired. */
  @Column('text', { default: '' }) reason: string;
  @Column('text', { default: 'draft' }) status: CheckRuleStatus;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
