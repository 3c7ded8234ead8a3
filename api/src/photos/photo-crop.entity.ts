import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { User } from '../auth/user.entity';
import { Photo } from './photo.entity';

/** A part of a photo somebody cut out; it never changes, so a page that uses it prints what was chosen. */
@Entity('photo_crops')
@Index(['photoId', 'createdAt'])
@Check('ck_photo_crops_inside', 'x >= 0 AND y >= 0 AND w > 0 AND h > 0 AND x + w <= 1.0001 AND y + h <= 1.0001')
export class PhotoCrop {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') photoId: string;
  @ManyToOne(() => Photo, { onDelete: 'CASCADE' }) @JoinColumn() photo: Relation<Photo>;
  @Column('text', { default: '' }) name: string;
  @Column('double precision') x: number;
  @Column('double precision') y: number;
  @Column('double precision') w: number;
  @Column('double precision') h: number;
  @Column('uuid', { nullable: true }) madeById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() madeBy: Relation<User> | null;
  @Column('text') madeByName: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
