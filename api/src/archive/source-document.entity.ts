import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { User } from '../auth/user.entity';
import { Page } from '../pages/page.entity';
import { Publication } from '../publications/publication.entity';

/** Which stretch of the source text an item was read from; offsets in UTF-16 units, half-open. */
export interface Placement { start: number; end: number; itemId: string }

/** A delivered file, kept byte for byte, with every character assigned to the item it went to. */
@Entity('source_documents')
export class SourceDocument {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Index() @Column('uuid') publicationId: string;
  @ManyToOne(() => Publication) @JoinColumn() publication: Relation<Publication>;
  @Index() @Column('uuid') pageId: string;
  @ManyToOne(() => Page) @JoinColumn() page: Relation<Page>;
  @Column('text') fileName: string;
  @Column('text', { unique: true }) sha256: string;
  @Column('bytea', { select: false }) content: Buffer;
  @Column('text') encoding: string;
  @Column('integer') characters: number;
  @Column('integer') placed: number;
  @Column('jsonb') placements: Placement[];
  @Column('uuid', { nullable: true }) importedById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() importedBy: Relation<User> | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
