import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { User } from '../auth/user.entity';
import type { CreatePhotoDto } from './photo.dto';
import { Photo } from './photo.entity';

/** A picture on its way in, part by part; the bytes so far lie in the store. */
@Entity('photo_uploads')
@Index(['expiresAt'])
@Check('ck_photo_uploads_received', 'received BETWEEN 0 AND length')
@Check('ck_photo_uploads_whole', 'photo_id IS NULL OR received = length')
export class PhotoUploadRecord {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') ownerId: string;
  @ManyToOne(() => User, { onDelete: 'CASCADE' }) @JoinColumn() owner: Relation<User>;
  @Column('text') fileName: string;
  @Column('bigint') length: string;
  @Column('bigint', { default: 0 }) received: string;
  @Column('smallint', { default: 0 }) parts: number;
  /** What goes with the picture, as it would stand in a form. */
  @Column('jsonb') words: CreatePhotoDto;
  /** The photo it became. */
  @Column('uuid', { nullable: true }) photoId: string | null;
  @ManyToOne(() => Photo, { onDelete: 'CASCADE' }) @JoinColumn() photo: Relation<Photo> | null;
  @Column('timestamptz') expiresAt: Date;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
