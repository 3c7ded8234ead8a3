import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { User } from '../auth/user.entity';
import { Page } from './page.entity';

/** Who is laying out a page now; the lease runs out two minutes after its last heartbeat. */
@Entity('page_locks')
export class PageLock {
  @PrimaryColumn('uuid') pageId: string;
  @ManyToOne(() => Page, { onDelete: 'CASCADE' }) @JoinColumn() page: Relation<Page>;
  @Column('uuid') holderId: string;
  @ManyToOne(() => User, { onDelete: 'CASCADE' }) @JoinColumn() holder: Relation<User>;
  @CreateDateColumn({ type: 'timestamptz' }) claimedAt: Date;
  @Index() @Column('timestamptz') expiresAt: Date;
}
