import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation, UpdateDateColumn, VersionColumn } from 'typeorm';
import type { NoticeDeadlines } from '../domain/notices/notice-deadlines';
import type { Rate } from '../domain/notices/prices';
import { Publication } from '../publications/publication.entity';

/** How a paper takes notices: until when, at what price, and in whose name it certifies. */
@Entity('notice_desks')
export class NoticeDesk {
  /** The paper's own id. */
  @PrimaryColumn('uuid') id: string;
  @OneToOne(() => Publication, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'id' }) publication: Relation<Publication>;
  @Column('jsonb') deadlines: NoticeDeadlines;
  @Column('jsonb', { default: [] }) rates: Rate[];
  /** Who signs 刊登证明; the paper itself when empty. */
  @Column('text', { default: '' }) certificateIssuer: string;
  /** Whether the public form takes notices for this paper. */
  @Column('boolean', { default: true }) takesForms: boolean;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
