import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Article } from '../articles/article.entity';

/** A story as it is compared with others, reckoned from one version of its words; made when first needed. */
@Entity('story_sketches')
export class StorySketch {
  @PrimaryColumn('uuid') articleId: string;
  @ManyToOne(() => Article, { onDelete: 'CASCADE' }) @JoinColumn() article: Relation<Article>;
  @Column('integer') articleVersion: number;
  @Column('bigint', { array: true }) sketch: string[];
}
