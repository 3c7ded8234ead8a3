import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, UpdateDateColumn, VersionColumn } from 'typeorm';
import { Publication } from '../publications/publication.entity';

/** A post someone holds, from a day until another: one person has as many entries as posts. */
@Entity('office_holders')
@Index(['publicationId', 'rank'])
@Check('ck_office_holders_days', 'in_office_from <= in_office_until')
export class OfficeHolderEntry {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') publicationId: string;
  @ManyToOne(() => Publication, { onDelete: 'CASCADE' }) @JoinColumn() publication: Relation<Publication>;
  @Column('text') name: string;
  /** As it is printed before the name: 区委副书记. */
  @Column('text') title: string;
  /** The organ the post belongs to. */
  @Column('text', { default: '' }) body: string;
  /** Place among the leaders, 1 first. */
  @Column('smallint', { default: 99 }) rank: number;
  @Column('date', { nullable: true }) inOfficeFrom: string | null;
  @Column('date', { nullable: true }) inOfficeUntil: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
