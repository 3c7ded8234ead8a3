import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { User } from '../auth/user.entity';
import type { UserNoticeKind } from '../domain/workflow/user-notices';

/** 提醒: something one person is told of. One cause tells a person once, however often the job that tells it runs. */
@Entity('user_notices')
@Index(['userId', 'createdAt', 'id'])
@Unique(['userId', 'cause'])
export class UserNotice {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') userId: string;
  @ManyToOne(() => User, { onDelete: 'CASCADE' }) @JoinColumn() user: Relation<User>;
  @Column('text') kind: UserNoticeKind;
  /** The act of the record (`act:12`) or the time (`due:<story>:<when>`) that it tells of. */
  @Column('text') cause: string;
  @Column('text') subjectKind: string;
  @Column('uuid') subjectId: string;
  /** The headline or topic as it was. */
  @Column('text') title: string;
  @Column('text', { default: '' }) actorName: string;
  /** The reason given, or the words of a comment. */
  @Column('text', { default: '' }) note: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) readAt: Date | null;
}
