import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { conflict, notFound } from '../common/app-error';
import { compareProofs, type ProofComparison } from '../domain/proofs/compare';
import type { ComparedMark } from '../domain/proofs/compare-marks';
import type { MarkOutcome } from '../domain/proofs/outcomes';
import type { Frozen } from './freezer.service';

type Kept = Pick<Frozen, 'composition' | 'text' | 'revisions'> & { id: string; pageId: string; number: number; marks: ComparedMark[] };

const MARK = `json_build_object('id', m.id, 'sign', m.sign, 'place', m.place, 'from', m.from_text, 'to', m.to_text, 'status', m.status, 'isRefused', m.is_refused)`;

const KEPT = `SELECT p.id, p.page_id AS "pageId", p.number, p.composition, p.text, p.revisions,
  coalesce((SELECT json_agg(${MARK} ORDER BY m.number) FROM proof_marks m WHERE m.proof_id = p.id), '[]') AS marks FROM proofs p`;

/** Proofs that the next one answers: the last, and every one with marks that nobody has verified yet. */
const TO_ANSWER = `${KEPT} WHERE p.page_id = $1 AND (p.number = (SELECT max(o.number) FROM proofs o WHERE o.page_id = $1)
  OR EXISTS (SELECT 1 FROM proof_marks m WHERE m.proof_id = p.id AND m.status <> 'verified')) ORDER BY p.number LIMIT 20`;

const sideOf = ({ composition, text, revisions }: Pick<Frozen, 'composition' | 'text' | 'revisions'>) => ({ displayList: composition.displayList, hotAreas: composition.hotAreas, pieces: text, photos: revisions.photos });

/** Holds two proofs of a page against one another: what changed, and what became of the marks of the earlier. */
@Injectable()
export class ProofComparing {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** The later by number is held against the earlier, whichever is asked for first. */
  async compare(id: string, withId: string): Promise<ProofComparison & { olderId: string; newerId: string }> {
    const kept = await this.db.query<Kept[]>(`${KEPT} WHERE p.id = ANY($1::uuid[]) ORDER BY p.number`, [[id, withId]]);
    const [older, newer] = kept;
    if (!older || (!newer && id !== withId)) throw notFound();
    if (!newer || older.pageId !== newer.pageId) throw conflict('proof.otherPage');
    return { olderId: older.id, newerId: newer.id, ...compareProofs(sideOf(older), sideOf(newer), older.marks) };
  }

  /** What a proof about to be pulled shows of the marks that still matter. */
  async outcomesOf(tx: EntityManager, pageId: string, frozen: Frozen): Promise<MarkOutcome[]> {
    const kept = await tx.query<Kept[]>(TO_ANSWER, [pageId]);
    const last = kept.at(-1)?.id;
    return kept.flatMap((older) => {
      const marks = older.marks.filter(({ status }) => older.id === last || status !== 'verified');
      return marks.length === 0 ? [] : compareProofs(sideOf(older), sideOf(frozen), marks).marks;
    });
  }
}
