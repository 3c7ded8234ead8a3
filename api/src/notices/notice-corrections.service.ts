import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type AppError, conflict, forbidden, invalidField } from '../common/app-error';
import { blanksIn } from '../domain/notices/blanks';
import { correctionPhase, type CorrectionPhase, type CorrectionProblem, mayCorrect } from '../domain/notices/corrections';
import { noticeDeadline } from '../domain/notices/notice-deadlines';
import type { RunFacts } from '../domain/notices/notice-runs';
import { type ConsentKind, wordsOf } from '../domain/notices/notice-words';
import type { Actor } from '../domain/people/roles';
import type { ConsentFieldsDto } from './notice.dto';
import type { Notice } from './notice.entity';
import { NoticeConsent } from './notice-consent.entity';
import { NoticeKnowledgeBase } from './notice-knowledge.service';
import { NoticePaper } from './notice-paper.entity';

/** 不得删改: what may become of an accepted notice's words, and the consent it takes. */
@Injectable()
export class NoticeCorrections {
  constructor(private readonly knowledge: NoticeKnowledgeBase) {}

  /** Refuses a change of words that the phase does not allow; with consent, puts it on record and answers its number. */
  async admit(tx: EntityManager, actor: Actor, notice: Notice, brought: { consent?: ConsentFieldsDto; reason: string }): Promise<CorrectionPhase> {
    if (notice.acceptedAt !== null) this.checkFilled(notice);
    const phase = await this.phaseOf(tx, notice);
    const allowed = mayCorrect(actor, phase, { hasConsent: brought.consent !== undefined, reason: brought.reason });
    if (!allowed.ok) throw refusalOf(allowed.problem);
    if (phase !== 'beforeAcceptance' && brought.consent) {
      if (!brought.consent.paperId) throw invalidField('consent.paperId', 'notice.consentPaper');
      await this.record(tx, actor, notice, 'change', brought.consent);
    }
    return phase;
  }

  async phaseOf(tx: EntityManager, notice: Pick<Notice, 'id' | 'acceptedAt' | 'publicationId'>): Promise<CorrectionPhase> {
    const runs = await tx.query<RunFacts[]>('SELECT run_on::text AS "runOn", status FROM notice_runs WHERE notice_id = $1', [notice.id]);
    const [{ deadlines, timeZone }, { calendar }] = [await this.knowledge.desk(notice.publicationId, tx), await this.knowledge.read(tx)];
    return correctionPhase(notice.acceptedAt !== null, runs.map(({ runOn, status }) => ({ status, dueAt: noticeDeadline(runOn, deadlines, timeZone, calendar) })), new Date().toISOString());
  }

  /** A text with a place still to be filled in is neither accepted nor approved, whoever agrees to it. */
  checkFilled(notice: Notice): void {
    if (blanksIn(notice).length > 0) throw conflict('notice.blankLeft');
  }

  /** Puts a consent to the notice's words, as they stand on the entity, on the record: nobody changes or deletes it. */
  async record(tx: EntityManager, actor: Actor, notice: Notice, kind: ConsentKind, { givenBy, way, givenAt, note = '', paperId = null }: ConsentFieldsDto): Promise<void> {
    if (paperId !== null && !(await tx.findOneBy(NoticePaper, { id: paperId, noticeId: notice.id }))) throw invalidField('consent.paperId', 'field.foreign');
    const at = givenAt ? new Date(givenAt) : new Date();
    if (at.getTime() > Date.now() + 60_000) throw invalidField('consent.givenAt', 'notice.consentInFuture');
    const number = (notice.consentNumber ?? 0) + 1;
    await tx.insert(NoticeConsent, { noticeId: notice.id, number, kind, way, givenBy, givenAt: at, note, paperId, words: wordsOf(notice) as never, recordedById: actor.id, recordedByName: actor.displayName });
    notice.consentNumber = number;
  }
}

const refusalOf = (problem: CorrectionProblem): AppError => {
  switch (problem) {
    case 'correctionNotice': return conflict('notice.correctByNotice');
    case 'afterDeadline': return forbidden('notice.afterDeadline');
    case 'consentMissing': return invalidField('consent', 'notice.consentMissing');
    case 'reasonMissing': return invalidField('reason', 'article.move.reasonMissing');
    case 'notYourPost': return forbidden();
  }
};
