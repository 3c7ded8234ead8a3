import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { Photo } from '../photos/photo.entity';
import { Contribution } from './contribution.entity';

/** A file that came with a contribution, or a picture that stood in it; kept byte for byte. */
@Entity('contribution_files')
@Unique(['contributionId', 'position'])
export class ContributionFile {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') contributionId: string;
  @ManyToOne(() => Contribution, { onDelete: 'CASCADE' }) @JoinColumn() contribution: Relation<Contribution>;
  @Column('smallint') position: number;
  @Column('text') fileName: string;
  @Column('text') hash: string;
  @Column('integer') byteSize: number;
  /** Of a picture that can be printed from; null for every other file. */
  @Column('text', { nullable: true }) mediaType: string | null;
  /** The photo made of it when the story was. */
  @Column('uuid', { nullable: true }) photoId: string | null;
  @ManyToOne(() => Photo) @JoinColumn() photo: Relation<Photo> | null;
}
