import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Page } from '../pages/page.entity';
import { Proof } from '../proofs/proof.entity';

/** How many characters a page counts, reckoned from its last proof (else from its layout); made when first needed, and anew when either is another. */
@Entity('page_extents')
export class PageExtentRecord {
  @PrimaryColumn('uuid') pageId: string;
  @ManyToOne(() => Page, { onDelete: 'CASCADE' }) @JoinColumn() page: Relation<Page>;
  @Column('uuid', { nullable: true }) proofId: string | null;
  @ManyToOne(() => Proof, { onDelete: 'CASCADE' }) @JoinColumn() proof: Relation<Proof> | null;
  @Column('integer', { nullable: true }) layoutVersion: number | null;
  @Column('double precision') charactersPerLine: number;
  @Column('double precision') lines: number;
  @Column('double precision') photoCharacters: number;
  @Column('double precision') decorativeCharacters: number;
}
