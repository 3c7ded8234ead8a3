import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { User } from '../auth/user.entity';
import { Contributor } from './contributor.entity';

export const CONTRIBUTOR_CHANGES = ['merge', 'split'] as const;

/** Bylines moved from one contributor to another, kept so that it can be undone. */
@Entity('contributor_changes')
export class ContributorChange {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text') kind: (typeof CONTRIBUTOR_CHANGES)[number];
  @Index() @Column('uuid') fromId: string;
  @ManyToOne(() => Contributor, { onDelete: 'CASCADE' }) @JoinColumn() from: Relation<Contributor>;
  @Index() @Column('uuid') toId: string;
  @ManyToOne(() => Contributor, { onDelete: 'CASCADE' }) @JoinColumn() to: Relation<Contributor>;
  @Column('uuid', { array: true }) bylineIds: string[];
  @Column('uuid', { nullable: true }) byId: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() by: Relation<User> | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) undoneAt: Date | null;
}
