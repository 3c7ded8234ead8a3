import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, UpdateDateColumn, VersionColumn } from 'typeorm';
import { User } from '../auth/user.entity';
import type { PhotoRequestStatus } from '../domain/workflow/photo-request-workflow';
import { Publication } from '../publications/publication.entity';
import { Photo } from './photo.entity';

/** 要图: a picture wanted, for a story or at large. The story lives a storey above and is named by string. */
@Entity('photo_requests')
@Index(['publicationId', 'status', 'dueAt', 'id'])
@Index(['articleId'])
@Check('ck_photo_requests_photo', "status NOT IN ('offered', 'filled') OR photo_id IS NOT NULL")
export class PhotoRequest {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') publicationId: string;
  @ManyToOne(() => Publication) @JoinColumn() publication: Relation<Publication>;
  @Column('uuid', { nullable: true }) articleId: string | null;
  @ManyToOne('Article', { onDelete: 'CASCADE' }) @JoinColumn() article: object | null;
  /** What the picture should show. */
  @Column('text') wanted: string;
  @Column('text', { default: '' }) place: string;
  @Column('timestamptz', { nullable: true }) dueAt: Date | null;
  @Column('text', { default: 'wanted' }) status: PhotoRequestStatus;
  /** Why it was given up, or asked again. */
  @Column('text', { default: '' }) reason: string;
  /** The picture offered, and chosen once it is filled. */
  @Index() @Column('uuid', { nullable: true }) photoId: string | null;
  @ManyToOne(() => Photo) @JoinColumn() photo: Relation<Photo> | null;
  @Column('uuid', { nullable: true }) createdById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() createdBy: Relation<User> | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
