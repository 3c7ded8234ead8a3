import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { User } from '../auth/user.entity';
import { Article } from './article.entity';

/** Who is writing in a story now; the lease runs out two minutes after its last heartbeat. */
@Entity('article_locks')
export class ArticleLock {
  @PrimaryColumn('uuid') articleId: string;
  @ManyToOne(() => Article, { onDelete: 'CASCADE' }) @JoinColumn() article: Relation<Article>;
  @Column('uuid') holderId: string;
  @ManyToOne(() => User, { onDelete: 'CASCADE' }) @JoinColumn() holder: Relation<User>;
  @CreateDateColumn({ type: 'timestamptz' }) claimedAt: Date;
  @Index() @Column('timestamptz') expiresAt: Date;
}
