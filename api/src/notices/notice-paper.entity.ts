import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { User } from '../auth/user.entity';
import { Notice } from './notice.entity';

/** A client's identity paper, mandate or letter of consent: never public, and every reading is on the record. */
@Entity('notice_papers')
export class NoticePaper {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Index() @Column('uuid') noticeId: string;
  @ManyToOne(() => Notice) @JoinColumn() notice: Relation<Notice>;
  @Column('text') fileName: string;
  @Column('text') hash: string;
  @Column('integer') byteSize: number;
  @Column('text') mediaType: string;
  /** Handed in through the public pages, not at the desk. */
  @Column('boolean') fromClient: boolean;
  @Column('uuid', { nullable: true }) createdById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() createdBy: Relation<User> | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
