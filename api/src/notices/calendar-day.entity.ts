import { Check, Column, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import type { DayKind } from '../domain/calendar/working-days';

/** A day off on a weekday, or a weekend that is worked, as the State Council's notice of the year has it. */
@Entity('calendar_days')
@Check('ck_calendar_days_kind', "kind IN ('off', 'work')")
export class CalendarDayRecord {
  @PrimaryColumn('date') day: string;
  @Column('text') kind: DayKind;
  @Column('text', { default: '' }) name: string;
  /** The State Council's notice it stands in, or who entered it. */
  @Column('text', { default: '' }) source: string;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
}
