import { Check, Column, CreateDateColumn, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Notice } from './notice.entity';

/** Whose a notice is, and how it came: told to nobody but the notice desk. */
@Entity('notice_clients')
@Unique(['year', 'number'])
@Check('ck_notice_clients_channel', "channel IN ('desk', 'form')")
export class NoticeClient {
  @PrimaryColumn('uuid') noticeId: string;
  @OneToOne(() => Notice) @JoinColumn() notice: Relation<Notice>;
  @Column('text') channel: 'desk' | 'form';
  /** 回执号: 公告2026-0042 is number 42 of 2026. */
  @Column('smallint') year: number;
  @Column('integer') number: number;
  /** Of the code the client looks the notice up with. */
  @Column('text') codeHash: string;
  @Column('text', { default: '' }) name: string;
  @Column('text', { default: '' }) phone: string;
  @Column('text', { default: '' }) email: string;
  /** Who hands it in for the client. */
  @Column('text', { default: '' }) agent: string;
  @Column('date', { array: true, default: '{}' }) wishedOn: string[];
  @Column('text', { default: '' }) note: string;
  /** The file its text was read from. */
  @Column('text', { nullable: true }) originalHash: string | null;
  @Column('text', { default: '' }) originalName: string;
  @Column('integer', { nullable: true }) originalSize: number | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
