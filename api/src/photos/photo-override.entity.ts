import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { User } from '../auth/user.entity';
import type { PhotoObstacle } from '../domain/photo/rights';
import { Photo } from './photo.entity';

/** Somebody answers for printing a photo in one issue against what stands in its way, and says why. */
@Entity('photo_overrides')
@Index(['photoId', 'issueId'])
@Check('ck_photo_overrides_reason', "btrim(reason) <> ''")
export class PhotoOverride {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') photoId: string;
  @ManyToOne(() => Photo, { onDelete: 'CASCADE' }) @JoinColumn() photo: Relation<Photo>;
  @Column('uuid') issueId: string;
  @ManyToOne('Issue', { onDelete: 'CASCADE' }) @JoinColumn() issue: object;
  @Column('text', { array: true }) obstacles: PhotoObstacle[];
  @Column('text') reason: string;
  @Column('uuid', { nullable: true }) byId: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() by: Relation<User> | null;
  @Column('text') byName: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
