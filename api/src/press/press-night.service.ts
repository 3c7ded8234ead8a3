import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { notFound } from '../common/app-error';
import type { Locale } from '../common/messages/locale';
import { Sql } from '../database/sql';
import type { Actor } from '../domain/people/roles';
import { issueMovesOf, PRINTED } from '../domain/workflow/issue-workflow';
import { PageMoves } from '../proofs/page-moves.service';
import { changedSince } from './fingerprints';
import { Preflight } from './preflight.service';
import type { PressNightDto, PressPageDto } from './press-night.dto';
import { asSent, shown, type SignatureRow, signaturesWhere } from './signatures.service';

type ReadPage = Pick<PressPageDto, 'id' | 'version' | 'number' | 'name' | 'status' | 'pageEditorName' | 'pressAt' | 'proof'>;
type Read = Omit<PressNightDto, 'pages' | 'preflight' | 'moves'> & { pages: ReadPage[] };

const NIGHT = `
  SELECT json_build_object('id', i.id, 'version', i.version, 'publicationName', p.name, 'publishedOn', i.published_on, 'issueNumber', i.issue_number, 'totalIssueNumber', i.total_issue_number, 'status', i.status,
    'timeZone', p.time_zone, 'pages', coalesce((SELECT json_agg(json_build_object('id', g.id, 'version', g.version, 'number', g.page_number, 'name', g.name, 'status', g.status, 'pageEditorName', u.display_name,
      'pressAt', (SELECT d.due_at FROM issue_deadlines d WHERE d.issue_id = i.id AND d.stage = 'press' AND (d.page_id = g.id OR d.page_id IS NULL) ORDER BY d.page_id NULLS LAST LIMIT 1),
      'proof', (SELECT json_build_object('id', f.id, 'number', f.number, 'round', f.round, 'isDelta', f.is_delta, 'status', f.status, 'assigneeName', f.assignee_name) FROM proofs f WHERE f.page_id = g.id ORDER BY f.number DESC LIMIT 1)
    ) ORDER BY g.page_number NULLS LAST, g.created_at, g.id) FROM pages g LEFT JOIN users u ON u.id = g.page_editor_id WHERE g.issue_id = i.id), '[]')) AS read
  FROM issues i JOIN publications p ON p.id = i.publication_id WHERE i.id = $1`;

/** 付印夜: an issue's pages against the clock, what each still lacks, and what stands in the way of closing it. */
@Injectable()
export class PressNights {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly sql: Sql, private readonly moves: PageMoves, private readonly preflight: Preflight) {}

  async ofIssue(actor: Actor, issueId: string, locale: Locale): Promise<PressNightDto> {
    const row = await this.sql.row<{ read: Read }>({ name: 'press_night', text: NIGHT, values: [issueId] });
    if (!row) throw notFound();
    const { pages: read, ...issue } = row.read;
    const signatures = (await this.sql.rows<{ read: SignatureRow }>({ text: signaturesWhere('g.issue_id = $1'), values: [issueId] })).map((one) => one.read);
    const pages: PressPageDto[] = [];
    for (const page of read) pages.push(await this.page(actor, page, { signatures: signatures.filter(({ pageId }) => pageId === page.id), isPrinted: PRINTED.includes(issue.status), locale }));
    const preflight = PRINTED.includes(issue.status) ? [] : await this.preflight.ofIssue(issueId);
    return { ...issue, pages, preflight, moves: issueMovesOf(actor, issue.status) };
  }

  private async page(actor: Actor, page: ReadPage, { signatures, isPrinted, locale }: { signatures: readonly SignatureRow[]; isPrinted: boolean; locale: Locale }): Promise<PressPageDto> {
    const [last] = signatures;
    const standing = last?.voidedAt === null ? last : null;
    const voided = last && !standing ? last : null;
    const { moves } = isPrinted ? { moves: [] } : await this.moves.open(actor, page.id, locale);
    const next = moves.filter(({ action }) => action !== 'reopen').at(-1);
    return {
      ...page, next: next ? { action: next.action, isYours: next.isYours, wants: next.wants } : null, mayReopen: moves.some(({ action, isYours }) => action === 'reopen' && isYours),
      signature: standing ? shown(standing) : null, voided: voided ? shown(voided) : null,
      changes: voided ? asSent(await changedSince(this.db.manager, page.id, voided.fingerprint)) : [],
    };
  }
}
