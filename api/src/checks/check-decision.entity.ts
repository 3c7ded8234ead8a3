import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { User } from '../auth/user.entity';
import type { CheckDecision } from '../domain/copy/checks/decisions';
import type { CheckRule } from '../domain/copy/checks/rules';
import { Publication } from '../publications/publication.entity';

/** A person's word on a finding, kept by the place and words it was said of; the story may be edited round it. */
@Entity('check_decisions')
@Unique(['subjectId', 'fingerprint'])
@Index('ix_check_decisions_always', ['publicationId', 'wordsKey'], { where: "decision = 'ignoredAlways'" })
@Check('ck_check_decisions_decision', `decision IN ('accepted', 'ignoredHere', 'ignoredAlways')`)
export class CheckDecisionRecord {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') publicationId: string;
  @ManyToOne(() => Publication, { onDelete: 'CASCADE' }) @JoinColumn() publication: Relation<Publication>;
  /** The story, photo, notice or page it was found in. */
  @Column('uuid') subjectId: string;
  @Column('text') rule: CheckRule;
  @Column('text') fingerprint: string;
  @Column('text') wordsKey: string;
  @Column('text') quoted: string;
  @Column('text') decision: CheckDecision;
  @Column('text', { default: '' }) reason: string;
  @Column('uuid', { nullable: true }) decidedById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() decidedBy: Relation<User> | null;
  @Column('text') decidedByName: string;
  @Column('timestamptz', { default: () => 'now()' }) decidedAt: Date;
}
