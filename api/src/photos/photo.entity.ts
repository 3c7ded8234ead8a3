import { Column, CreateDateColumn, DeleteDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, UpdateDateColumn, VersionColumn } from 'typeorm';
import { User } from '../auth/user.entity';
import type { Origin, PhotoStatus } from '../domain/workflow/statuses';
import { Publication } from '../publications/publication.entity';

/** A picture with its caption. Of a historical one often only the caption is left: then there is no file. */
@Entity('photos')
@Index(['publicationId', 'createdAt'])
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
