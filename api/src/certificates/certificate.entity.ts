import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique, VersionColumn } from 'typeorm';
import { User } from '../auth/user.entity';
import type { CertificateFacts } from '../domain/notices/certificate-sheet';
import { Notice } from '../notices/notice.entity';

/** 刊登证明: that a notice was printed, with the file that was handed out. It can be revoked, and nothing else. */
@Entity('certificates')
@Unique(['year', 'number'])
@Check('ck_certificates_revoked', "revoked_at IS NULL OR revoke_reason <> ''")
export class Certificate {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('smallint') year: number;
  @Column('integer') number: number;
  @Index() @Column('uuid') noticeId: string;
  @ManyToOne(() => Notice) @JoinColumn() notice: Relation<Notice>;
  /** Eighty random bits: nobody makes a certificate up that verifies. */
  @Column('text') code: string;
  @Column('jsonb') facts: CertificateFacts;
  @Column('text') pdfHash: string;
  @Column('integer') pdfSize: number;
  @Column('uuid', { nullable: true }) issuedById: string | null;
  @ManyToOne(() => User, { onDelete: 'SET NULL' }) @JoinColumn() issuedBy: Relation<User> | null;
  @Column('text') issuedByName: string;
  @CreateDateColumn({ type: 'timestamptz' }) issuedAt: Date;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
  @Column('text', { default: '' }) revokedByName: string;
  @Column('text', { default: '' }) revokeReason: string;
  @VersionColumn({ default: 1 }) version: number;
}
