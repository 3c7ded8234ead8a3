import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, UpdateDateColumn, VersionColumn } from 'typeorm';
import type { Role } from '../domain/people/roles';

@Entity('users')
export class User {
  @PrimaryGeneratedColumn('uuid') id: string;
  /** Lower case; what one types to sign in. */
  @Column('text', { unique: true }) username: string;
  @Column('text') displayName: string;
  @Column('text') passwordHash: string;
  @Column('text', { array: true }) roles: Role[];
  @Column('boolean', { default: true }) active: boolean;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
