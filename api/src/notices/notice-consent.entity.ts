import { Check, Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { User } from '../auth/user.entity';
import type { ConsentKind, ConsentWay, NoticeWords } from '../domain/notices/notice-words';
import { NoticePaper } from './notice-paper.entity';
import { Notice } from './notice.entity';

/** A client's consent to the very words it holds: who gave it, when, how, and the paper it stands on. Never changed, never deleted. */
@Entity('notice_consents')
@Unique(['noticeId', 'number'])
@Check('ck_notice_consents_given_by', "given_by <> ''")
@Check('ck_notice_consents_written', "kind <> 'change' OR paper_id IS NOT NULL")
export class NoticeConsent {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') noticeId: string;
  @ManyToOne(() => Notice) @JoinColumn() notice: Relation<Notice>;
  @Column('integer') number: number;
  @Column('text') kind: ConsentKind;
  @Column('text') way: ConsentWay;
  @Column('text') givenBy: string;
  @Column('timestamptz') givenAt: Date;
  @Column('text', { default: '' }) note: string;
  @Column('jsonb') words: NoticeWords;
  @Column('uuid', { nullable: true }) paperId: string | null;
  @ManyToOne(() => NoticePaper) @JoinColumn() paper: Relation<NoticePaper> | null;
  @Column('uuid', { nullable: true }) recordedById: string | null;
  @ManyToOne(() => User) @JoinColumn() recordedBy: Relation<User> | null;
  @Column('text') recordedByName: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
