import { Check, Column, CreateDateColumn, DeleteDateColumn, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique, UpdateDateColumn, VersionColumn } from 'typeorm';
import { User } from '../auth/user.entity';
import type { FaceMetrics } from '../domain/typeset/face-metrics';
import type { OwnFace } from '../domain/typeset/faces';
import { Publication } from './publication.entity';

/** A font a paper brought itself. The store keeps the file as it came; the face is named by its content. */
@Entity('publication_fonts')
@Unique(['publicationId', 'face'])
@Check('ck_publication_fonts_face', "face ~ '^own-[0-9a-f]{64}$'")
@Check('ck_publication_fonts_format', "format IN ('ttf', 'otf')")
export class PublicationFont {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') publicationId: string;
  @ManyToOne(() => Publication) @JoinColumn() publication: Relation<Publication>;
  @Column('text') name: string;
  @Column('text') face: OwnFace;
  @Column('text') fileName: string;
  @Column('text') format: 'ttf' | 'otf';
  @Column('integer') byteSize: number;
  @Column('integer') characters: number;
  @Column('integer') hanCharacters: number;
  /** What composing works from. */
  @Column('jsonb') metrics: FaceMetrics;
  @Column('uuid', { nullable: true }) createdById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() createdBy: Relation<User> | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
  @DeleteDateColumn({ type: 'timestamptz' }) deletedAt: Date | null;
  @VersionColumn({ default: 1 }) version: number;
}
