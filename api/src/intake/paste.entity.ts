import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Article } from '../articles/article.entity';
import { User } from '../auth/user.entity';
import type { CleaningReport } from '../domain/copy/cleaning/report';
import { Publication } from '../publications/publication.entity';

/** What somebody pasted into a story, as their other program gave it, and what cleaning did to it. */
@Entity('pastes')
export class Paste {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') publicationId: string;
  @ManyToOne(() => Publication) @JoinColumn() publication: Relation<Publication>;
  /** Null until the story it was pasted into is filed. */
  @Index() @Column('uuid', { nullable: true }) articleId: string | null;
  @ManyToOne(() => Article) @JoinColumn() article: Relation<Article> | null;
  @Column('text') originalHash: string;
  @Column('integer') originalSize: number;
  /** It was larger than is kept: only its plain text is here. */
  @Column('boolean', { default: false }) isCut: boolean;
  @Column('jsonb') report: CleaningReport;
  @Column('uuid', { nullable: true }) createdById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() createdBy: Relation<User> | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
