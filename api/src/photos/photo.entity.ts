import { Check, Column, CreateDateColumn, DeleteDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, UpdateDateColumn, VersionColumn } from 'typeorm';
import { User } from '../auth/user.entity';
import type { RightsCategory } from '../domain/photo/rights';
import type { Origin, PhotoStatus } from '../domain/workflow/statuses';
import { Publication } from '../publications/publication.entity';

/** A picture with its caption. Of a historical one often only the caption is left: then there is no file. */
@Entity('photos')
@Index(['publicationId', 'createdAt', 'id'])
@Index(['createdAt', 'id'])
@Index(['publicationId', 'takenOn', 'id'])
@Index('ix_photos_keywords', { synchronize: false })
@Index('ix_photos_looks', { synchronize: false })
@Check('ck_photos_rights_category', "rights_category IN ('staff', 'contributor', 'handout', 'agency', 'unknown')")
@Check('ck_photos_lease', 'usable_from <= usable_until')
@Check('ck_photos_focus', 'num_nonnulls(focus_x, focus_y) <> 1 AND focus_x BETWEEN 0 AND 1 AND focus_y BETWEEN 0 AND 1')
export class Photo {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') publicationId: string;
  @ManyToOne(() => Publication) @JoinColumn() publication: Relation<Publication>;
  /** SHA-256 of the original, under which the store keeps it. */
  @Index() @Column('text', { nullable: true }) fileHash: string | null;
  @Column('text', { default: '' }) fileName: string;
  @Column('text', { nullable: true }) mediaType: string | null;
  @Column('bigint', { nullable: true }) byteSize: string | null;
  /** As seen, after the camera's orientation is applied; in pixels. */
  @Column('integer', { nullable: true }) width: number | null;
  @Column('integer', { nullable: true }) height: number | null;
  @Column('text', { default: '' }) caption: string;
  @Column('text', { default: '' }) headline: string;
  @Column('text', { default: '' }) credit: string;
  @Column('text', { default: '' }) rights: string;
  @Column('date', { nullable: true }) takenOn: string | null;
  @Column('text', { default: '' }) place: string;
  @Column('text', { array: true, default: [] }) keywords: string[];
  @Column('text', { default: 'unknown' }) rightsCategory: RightsCategory;
  /** Not to be printed for now, and why. */
  @Column('boolean', { default: false }) isRestricted: boolean;
  @Column('text', { default: '' }) restrictions: string;
  /** The lease: the first and the last day it may be printed; open where nothing stands. */
  @Column('date', { nullable: true }) usableFrom: string | null;
  @Column('date', { nullable: true }) usableUntil: string | null;
  @Column('boolean', { default: false }) showsPeople: boolean;
  @Column('boolean', { default: false }) showsMinors: boolean;
  @Column('text', { default: '' }) minorsConsent: string;
  /** The point that must stay in sight when it is cut, in shares of width and height. */
  @Column('real', { nullable: true }) focusX: number | null;
  @Column('real', { nullable: true }) focusY: number | null;
  /** How it looks, as 64 bits; null for a picture with nothing to tell it by, or none at all. */
  @Column('bigint', { nullable: true }) looks: string | null;
  @Column('jsonb') metadata: Record<string, unknown>;
  @Column('text', { default: 'filed' }) status: PhotoStatus;
  @Column('text', { default: 'filed' }) origin: Origin;
  /** Set when thumbnail and preview lie in the store. */
  @Column('timestamptz', { nullable: true }) renditionsMadeAt: Date | null;
  @Column('uuid', { nullable: true }) createdById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() createdBy: Relation<User> | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
  @DeleteDateColumn({ type: 'timestamptz' }) deletedAt: Date | null;
  @VersionColumn({ default: 1 }) version: number;
}
