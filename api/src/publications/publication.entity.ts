import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, UpdateDateColumn, VersionColumn } from 'typeorm';
import type { TimetableLine } from '../domain/calendar/deadlines';
import type { SkippedDays } from '../domain/calendar/publication-days';
import type { PageGeometry } from '../domain/layout/page-geometry';
import type { TemplatePage } from '../domain/layout/page-template';

/** CN: a registered newspaper; permit: an internal sheet under a 准印证, for which other rules hold. */
export const LICENCE_KINDS = ['cn', 'permit', 'unknown'] as const;
export type LicenceKind = (typeof LICENCE_KINDS)[number];

/** Cumulative number minus number in the year is constant within a year (1220 for 2020). */
export interface NumberingRule { cumulativeBase: Record<string, number> }
export type Imprint = Record<string, string>;

@Entity('publications')
export class Publication {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text', { unique: true }) slug: string;
  @Column('text', { default: '' }) nameplate: string;
  @Column('text', { default: '' }) slogan: string;
  @Column('text', { default: 'unknown' }) licenceKind: LicenceKind;
  @Column('text', { default: '' }) licenceNumber: string;
  @Column('text', { default: '' }) hotline: string;
  @Column('text', { default: '' }) submissionEmail: string;
  /** ISO weekday, 1 Monday to 7 Sunday. */
  @Column('smallint', { nullable: true }) weekday: number | null;
  @Column('jsonb') numbering: NumberingRule;
  @Column('jsonb') imprint: Imprint;
  @Column('jsonb') geometry: PageGeometry;
  @Column('text', { array: true, default: '{}' }) sections: string[];
  /** Whose clock its deadlines go by. */
  @Column('text', { default: 'Asia/Shanghai' }) timeZone: string;
  /** 休刊: days on which it does not appear. */
  @Column('jsonb', { default: [] }) skippedDays: SkippedDays[];
  /** The pages a new issue begins with. */
  @Column('jsonb') pageTemplate: TemplatePage[];
  /** The deadlines a new issue begins with. */
  @Column('jsonb') timetable: TimetableLine[];
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
