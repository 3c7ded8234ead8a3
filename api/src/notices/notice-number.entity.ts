import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given out in a year for receipts or certificates. */
@Entity('notice_numbers')
export class NoticeNumber {
  @PrimaryColumn('text') purpose: string;
  @PrimaryColumn('smallint') year: number;
  @Column('integer') last: number;
}
