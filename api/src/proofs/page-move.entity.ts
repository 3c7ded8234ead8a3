import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { User } from '../auth/user.entity';
import type { PageMove } from '../domain/workflow/page-workflow';
import type { PageStatus } from '../domain/workflow/statuses';
import { Page } from '../pages/page.entity';
import { Proof } from './proof.entity';

/** One step of a page's way to print, for its history. */
@Entity('page_moves')
@Index(['pageId', 'createdAt'])
export class PageMoveRecord {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') pageId: string;
  @ManyToOne(() => Page, { onDelete: 'CASCADE' }) @JoinColumn() page: Relation<Page>;
  @Column('text') action: PageMove;
  @Column('text') fromStatus: PageStatus;
  @Column('text') toStatus: PageStatus;
  @Column('text', { default: '' }) reason: string;
  /** The proof it pulled. */
  @Column('uuid', { nullable: true }) proofId: string | null;
  @ManyToOne(() => Proof) @JoinColumn() proof: Relation<Proof> | null;
  @Column('uuid', { nullable: true }) actorId: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() actor: Relation<User> | null;
  @Column('text') actorName: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
