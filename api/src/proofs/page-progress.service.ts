import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Checks } from '../checks/checks.service';
import { AppError, conflict, type FieldMessages, forbidden, invalidField, type Message, notFound } from '../common/app-error';
import { checkPage } from '../domain/layout/checks';
import type { Actor } from '../domain/people/roles';
import type { Reading } from '../domain/proofs/rounds';
import { type PageMove, type PageMoveProblem, type PageProgress, pageWants, type PageWant } from '../domain/workflow/page-workflow';
import type { PageStatus } from '../domain/workflow/statuses';
import { Notices } from '../notices/notices.service';
import { type ComposedPage, PageComposer } from '../pages/page-composer.service';

/** A page's proofs and marks as its moves and readers depend on them. */
export interface ProofState {
  pageId: string; issueId: string; status: PageStatus; version: number; pageEditorId: string | null;
  readings: (Reading & { id: string; number: number })[];
  marks: { open: number; unverified: number };
  isDeltaOwed: boolean;
}

const STATE = `
  SELECT g.id AS "pageId", g.issue_id AS "issueId", g.status, g.version, g.page_editor_id AS "pageEditorId",
    coalesce((SELECT json_agg(json_build_object('id', p.id, 'number', p.number, 'round', p.round, 'isDelta', p.is_delta, 'status', p.status,
      'assigneeId', p.assignee_id, 'overrideReason', p.override_reason) ORDER BY p.number) FROM proofs p WHERE p.page_id = g.id), '[]') AS readings,
    (SELECT json_build_object('open', count(*) FILTER (WHERE m.status = 'open'), 'unverified', count(*) FILTER (WHERE m.status <> 'open'))
      FROM proof_marks m WHERE m.page_id = g.id AND m.status <> 'verified') AS marks,
    EXISTS (SELECT 1 FROM page_moves r WHERE r.page_id = g.id AND r.action = 'reopen' AND NOT EXISTS (
      SELECT 1 FROM proofs p WHERE p.page_id = g.id AND p.is_delta AND p.status = 'completed' AND p.pulled_at > r.created_at)) AS "isDeltaOwed"
  FROM pages g WHERE g.id = $1`;

/** How far a page is: what has been read and marked of it, and what its layout and the proof rules find. */
@Injectable()
export class PageProgressReader {
  constructor(private readonly composer: PageComposer, private readonly checks: Checks, private readonly notices: Notices) {}

  /** Proofs and marks alone, in one statement. */
  async state(tx: EntityManager, pageId: string): Promise<ProofState> {
    const [state] = await tx.query<ProofState[]>(STATE, [pageId]);
    if (!state) throw notFound();
    return state;
  }

  /** Everything a move depends on. The proof rules are run, and the notices looked at, only where a move asks for them. */
  async of(tx: EntityManager, actor: Actor, pageId: string, moves: readonly PageMove[], composed?: ComposedPage): Promise<PageProgress & ProofState> {
    const state = await this.state(tx, pageId);
    const page = composed ?? await this.composer.composeWithin(tx, pageId);
    const readsRules = moves.some((move) => move === 'clean' || move === 'sign');
    const blockingFindings = readsRules ? (await this.checks.run(actor, { pageId })).open.block : 0;
    const noticesUnapproved = readsRules ? (await this.notices.noticesBlocking(pageId, tx)).map(({ title }) => title) : [];
    return { ...state, isLaidOut: page.layoutVersion > 0, layout: checkPage(page), blockingFindings, noticesUnapproved };
  }
}

/** A want as the sentence that says it. */
export const messageOf = ({ want, params }: PageWant): Message =>
  (want === 'unread' ? { code: `page.want.unread.${params.round as 'first' | 'second' | 'third'}` } : { code: `page.want.${want}`, params });

/** Why a page does not move, with every sentence of what it is wanting. */
export const moveRefusal = (problem: PageMoveProblem, progress: PageProgress, move: PageMove): AppError => {
  if (problem === 'reasonMissing') return invalidField('reason', 'page.move.reasonMissing');
  if (problem !== 'wanting') return problem === 'notYourPost' ? forbidden('page.move.notYourPost') : conflict('page.move.wrongState');
  const wants = pageWants(progress, move);
  const fields: FieldMessages = Object.fromEntries(wants.map((want, index) => [`wants.${index}`, messageOf(want)]));
  return new AppError('conflict', { code: 'page.move.wanting', params: { count: wants.length } }, fields, { wants });
};
