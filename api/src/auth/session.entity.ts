import { Column, CreateDateColumn, Entity, Generated, Index, PrimaryColumn } from 'typeorm';

/** A signed-in browser. The session store writes sid, sess and expire; id is what its owner sees and ends it by. */
@Entity('sessions')
@Index('ix_sessions_user', { synchronize: false })
export class Session {
  @PrimaryColumn('text') sid: string;
  @Column('jsonb') sess: Record<string, unknown>;
  @Index() @Column('timestamptz') expire: Date;
  @Column('uuid', { unique: true }) @Generated('uuid') id: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
