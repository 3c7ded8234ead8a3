import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { User } from '../auth/user.entity';
import type { PageChange, PageFingerprint } from '../domain/press/fingerprint';
import { Page } from '../pages/page.entity';
import { Proof } from '../proofs/proof.entity';

/** 签样: who signed which proof of a page, and everything it was made of. The database voids it when any of that changes. */
@Entity('page_signatures')
@Unique(['pageId', 'number'])
@Unique(['proofId'])
@Index('uq_page_signatures_page_id', ['pageId'], { unique: true, where: 'voided_at IS NULL' })
@Check('ck_page_signatures_two_people', 'number = 1 OR coalesce(second_id <> signed_by_id, false)')
@Check('ck_page_signatures_voided', 'num_nonnulls(voided_at, voided_by_name, void_reason, void_changes) IN (0, 4)')
export class PageSignature {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') pageId: string;
  @ManyToOne(() => Page) @JoinColumn() page: Relation<Page>;
  @Column('uuid') proofId: string;
  @ManyToOne(() => Proof) @JoinColumn() proof: Relation<Proof>;
  /** From 1 on its page; every late change is signed once more. */
  @Column('integer') number: number;
  @Column('text') pdfHash: string;
  @Column('integer') pdfBytes: number;
  @Column('text') compositionHash: string;
  @Column('text') engineVersion: string;
  @Column('jsonb') fingerprint: PageFingerprint;
  @Column('uuid') signedById: string;
  @ManyToOne(() => User) @JoinColumn() signedBy: Relation<User>;
  @Column('text') signedByName: string;
  @CreateDateColumn({ type: 'timestamptz' }) signedAt: Date;
  /** Who read the late change, where there was one. */
  @Column('uuid', { nullable: true }) secondId: string | null;
  @ManyToOne(() => User) @JoinColumn() second: Relation<User> | null;
  @Column('text', { nullable: true }) secondName: string | null;
  @Column('text', { nullable: true }) sentByName: string | null;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
  @Column('uuid', { nullable: true }) voidedById: string | null;
  @ManyToOne(() => User) @JoinColumn() voidedBy: Relation<User> | null;
  @Column('text', { nullable: true }) voidedByName: string | null;
  @Column('timestamptz', { nullable: true }) voidedAt: Date | null;
  @Column('text', { nullable: true }) voidReason: string | null;
  @Column('jsonb', { nullable: true }) voidChanges: PageChange[] | null;
}
