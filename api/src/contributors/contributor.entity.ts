import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, UpdateDateColumn, VersionColumn } from 'typeorm';
import { User } from '../auth/user.entity';
import type { ContributorKind, ContributorType } from '../domain/people/contributors';
import { Publication } from '../publications/publication.entity';

/** Whoever signs: a person, a collective pen name or a unit. An account of their own is the exception. */
@Entity('contributors')
@Index(['publicationId', 'printedName'])
export class Contributor {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') publicationId: string;
  @ManyToOne(() => Publication) @JoinColumn() publication: Relation<Publication>;
  @Column('text') printedName: string;
  @Column('text', { default: 'person' }) kind: ContributorKind;
  @Column('text', { nullable: true }) type: ContributorType | null;
  @Column('text', { default: '' }) unit: string;
  @Column('text', { array: true, default: '{}' }) penNames: string[];
  /** The addresses they send copy from. */
  @Column('text', { array: true, default: '{}' }) emails: string[];
  @Column('text', { default: '' }) note: string;
  @Index() @Column('uuid', { nullable: true }) userId: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() user: Relation<User> | null;
  /** Set while merged into another; their bylines stand there. */
  @Index() @Column('uuid', { nullable: true }) mergedIntoId: string | null;
  @ManyToOne(() => Contributor) @JoinColumn() mergedInto: Relation<Contributor> | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
