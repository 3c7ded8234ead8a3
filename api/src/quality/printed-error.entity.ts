import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, UpdateDateColumn, VersionColumn } from 'typeorm';
import { Article } from '../articles/article.entity';
import { User } from '../auth/user.entity';
import type { ErrorPlace, WeightyFact } from '../domain/quality/error-classes';
import { Issue } from '../issues/issue.entity';
import { Page } from '../pages/page.entity';

/** 见报差错: an error found in the printed paper, with who found it. */
@Entity('printed_errors')
@Check('ck_printed_errors_place', "place IN ('nameplate', 'folio', 'columnHead', 'headline', 'body', 'caption', 'table', 'notice', 'colophon')")
@Check('ck_printed_errors_fact', "fact IN ('importantName', 'importantTime', 'importantPicture')")
@Check('ck_printed_errors_wrong_text', "wrong_text <> ''")
export class PrintedError {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') issueId: string;
  @ManyToOne(() => Issue) @JoinColumn() issue: Relation<Issue>;
  @Index() @Column('uuid') pageId: string;
  @ManyToOne(() => Page) @JoinColumn() page: Relation<Page>;
  /** The story it stands in, where it is one. */
  @Column('uuid', { nullable: true }) articleId: string | null;
  @ManyToOne(() => Article) @JoinColumn() article: Relation<Article> | null;
  @Column('text') place: ErrorPlace;
  @Column('text', { nullable: true }) fact: WeightyFact | null;
  @Column('text') classId: string;
  @Column('text') wrongText: string;
  @Column('text', { default: '' }) rightText: string;
  @Column('text', { default: '' }) note: string;
  @Column('text') foundBy: string;
  @Index() @Column('date') foundOn: string;
  @Column('uuid', { nullable: true }) recordedById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() recordedBy: Relation<User> | null;
  @Column('text') recordedByName: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
