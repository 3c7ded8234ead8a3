import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { type Locale, sentence } from '../common/messages/locale';
import { lockForUpdate } from '../database/versions';
import type { Actor, Role } from '../domain/people/roles';
import { isPulling, movesFrom, PAGE_TRANSITIONS, pageMove, pageWants, ROUND_OF_MOVE } from '../domain/workflow/page-workflow';
import { Page } from '../pages/page.entity';
import { Pages } from '../pages/pages.service';
import type { MovePageDto, PageMovesDto, PageStepDto } from './page-move.dto';
import { messageOf, moveRefusal, PageProgressReader } from './page-progress.service';
import { takeStep } from './page-step';
import { PressDesk } from './press-desk';
import { ProofPulling } from './proof-pulling.service';

const STEPS = `SELECT id, action, from_status AS "fromStatus", to_status AS "toStatus", reason, proof_id AS "proofId", actor_name AS "actorName", created_at AS "createdAt"
  FROM page_moves WHERE page_id = $1 ORDER BY created_at DESC, id DESC LIMIT 200`;

/** A page's way to print: what each move is wanting, and the moves themselves. */
@Injectable()
export class PageMoves {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly progress: PageProgressReader, private readonly pulling: ProofPulling,
    private readonly pages: Pages, private readonly press: PressDesk, private readonly audit: Audit,
  ) {}

  /** The moves that lead on from where the page stands, each with what it is wanting, in sentences. */
  async open(actor: Actor, pageId: string, locale: Locale): Promise<PageMovesDto> {
    const { status, version } = await this.progress.state(this.db.manager, pageId);
    const moves = movesFrom(status);
    const progress = await this.progress.of(this.db.manager, actor, pageId, moves);
    const steps = await this.db.query<PageStepDto[]>(STEPS, [pageId]);
    return {
      pageId, status, version, steps,
      moves: moves.map((action) => {
        const { to, roles, ...rest } = PAGE_TRANSITIONS[action];
        const wants = pageWants(progress, action).map((want) => ({ ...want, sentence: sentence(messageOf(want), locale) }));
        return { action, to, isYours: roles.some((role) => (actor.roles as readonly Role[]).includes(role)), needsReason: 'needsReason' in rest, wants };
      }),
    };
  }

  /** Makes a page's move. One that leads to a proof pulls it for whoever takes it up. */
  async move(actor: Actor, pageId: string, { action, version, reason = '', password }: MovePageDto): Promise<void> {
    if (isPulling(action)) {
      await this.pulling.pull(actor, pageId, { version, round: ROUND_OF_MOVE[action] });
      return;
    }
    if (action !== 'makeUp') return this.press.move(actor, pageId, { action, version, reason, password });
    await this.db.transaction(async (tx) => {
      const page = await lockForUpdate(tx, Page, pageId, version, () => this.pages.get(actor, pageId));
      const progress = await this.progress.of(tx, actor, pageId, [action]);
      const moved = pageMove(actor, progress, action, reason);
      if (!moved.ok) throw moveRefusal(moved.problem, progress, action);
      await takeStep(tx, this.audit, actor, page, { action, to: moved.value, reason });
    });
  }
}
