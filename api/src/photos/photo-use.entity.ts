import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Photo } from './photo.entity';

export const USE_KINDS = ['print', 'digital'] as const;
export type UseKind = (typeof USE_KINDS)[number];

/** One use of a photo, kept for good: the ledger outlives the pages and stories it names. */
@Entity('photo_uses')
@Index(['photoId', 'publishedOn'])
@Index('uq_photo_uses_print', ['photoId', 'pageId', 'slot'], { unique: true, where: "kind = 'print'" })
@Index('uq_photo_uses_digital', ['photoId', 'address'], { unique: true, where: "kind = 'digital' AND withdrawn_at IS NULL" })
@Check('ck_photo_uses_kind', "CASE kind WHEN 'print' THEN num_nonnulls(page_id, issue_id) = 2 AND address = '' WHEN 'digital' THEN address <> '' ELSE false END")
@Check('ck_photo_uses_withdrawal', "CASE WHEN withdrawn_at IS NULL THEN withdrawn_reason = '' ELSE kind = 'digital' AND btrim(withdrawn_reason) <> '' END")
export class PhotoUse {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') photoId: string;
  @ManyToOne(() => Photo) @JoinColumn() photo: Relation<Photo>;
  @Column('text') kind: UseKind;
  @Column('uuid', { nullable: true }) issueId: string | null;
  @Column('uuid', { nullable: true }) pageId: string | null;
  @Column('text', { default: '' }) pageName: string;
  /** The block of the page it stood in. */
  @Column('text', { default: '' }) slot: string;
  @Column('uuid', { nullable: true }) articleId: string | null;
  @Column('text', { default: '' }) headline: string;
  /** Where it was put up, for a digital use. */
  @Column('text', { default: '' }) address: string;
  @Column('date', { nullable: true }) publishedOn: string | null;
  /** As it was printed, in millimetres, and the part of the picture that showed (null: as much as filled the place). */
  @Column('real', { nullable: true }) widthMm: number | null;
  @Column('real', { nullable: true }) heightMm: number | null;
  @Column('jsonb', { nullable: true }) crop: { x: number; y: number; w: number; h: number } | null;
  @Column('text', { default: '' }) notedByName: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  /** When a use outside the paper was found to be noted by mistake; it counts no more. */
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('text', { default: '' }) withdrawnByName: string;
  @Column('text', { default: '' }) withdrawnReason: string;
}
