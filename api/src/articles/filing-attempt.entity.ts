import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { User } from '../auth/user.entity';
import { Article } from './article.entity';

/** An attempt to file a story, by its writer's own key: tried again, it is the same story. */
@Entity('filing_attempts')
export class FilingAttempt {
  @PrimaryColumn('uuid') userId: string;
  @ManyToOne(() => User, { onDelete: 'CASCADE' }) @JoinColumn() user: Relation<User>;
  @PrimaryColumn('uuid') key: string;
  /** Null only inside the transaction that files it. */
  @Column('uuid', { nullable: true }) articleId: string | null;
  @ManyToOne(() => Article, { onDelete: 'CASCADE' }) @JoinColumn() article: Relation<Article> | null;
  @Column('timestamptz', { default: () => 'now()' }) triedAt: Date;
}
