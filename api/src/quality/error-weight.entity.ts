import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ErrorMethodRecord } from './error-method.entity';

/** What one class of error weighs under a method, and whether that was read in the rule itself. */
@Entity('error_weights')
@Check('ck_error_weights_weight', 'weight >= 0 AND cap_per_issue >= 0')
export class ErrorWeight {
  @PrimaryColumn('uuid') methodId: string;
  @ManyToOne(() => ErrorMethodRecord, { onDelete: 'CASCADE' }) @JoinColumn() method: Relation<ErrorMethodRecord>;
  @PrimaryColumn('text') classId: string;
  @Column('smallint') position: number;
  @Column('real') weight: number;
  @Column('real', { nullable: true }) capPerIssue: number | null;
  @Column('boolean') isVerified: boolean;
}
