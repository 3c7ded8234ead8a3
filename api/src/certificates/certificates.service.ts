import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { randomBytes } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { conflict, forbidden, notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { byId, byPresence, containing, type ListSpec } from '../database/list-spec';
import { Reader } from '../database/reader';
import { lockForUpdate } from '../database/versions';
import { newsroomDay } from '../domain/calendar/newsroom-day';
import type { CertificateFacts, CertifiedRun } from '../domain/notices/certificate-sheet';
import type { Clipping } from '../domain/notices/clipping';
import type { PrintedRun } from '../domain/notices/notice-runs';
import { codeFrom } from '../domain/notices/verification-code';
import { may } from '../domain/people/permissions';
import type { Actor } from '../domain/people/roles';
import { noticeActions } from '../domain/workflow/notice-workflow';
import { Notice } from '../notices/notice.entity';
import { nextNumber } from '../notices/notice-receipts.service';
import { contentKey, Storage } from '../storage/storage';
import type { CertificateDto, RevokeCertificateDto } from './certificate.dto';
import { Certificate } from './certificate.entity';
import { CertificatePrinter } from './certificate-printer.service';

const CODE_LENGTH = 16;
const NUMBER = `'刊证' || c.year || '-' || lpad(c.number::text, 4, '0')`;
const CERTIFICATES: ListSpec = {
  resource: 'certificates', table: 'certificates', alias: 'c',
  columns: {
    id: 'c.id', number: NUMBER, noticeId: 'c.notice_id', noticeTitle: 'n.title', code: "regexp_replace(c.code, '(.{4})(?=.)', '\\1-', 'g')", facts: 'c.facts', pdfHash: 'c.pdf_hash', issuedByName: 'c.issued_by_name', issuedAt: 'c.issued_at',
    revokedAt: 'c.revoked_at', revokedByName: 'c.revoked_by_name', revokeReason: 'c.revoke_reason', version: 'c.version',
  },
  joins: 'JOIN notices n ON n.id = c.notice_id',
  filters: { noticeId: byId('c.notice_id'), revoked: byPresence('c.revoked_at'), q: containing("c.facts ->> 'title'", "c.facts ->> 'client'", NUMBER) },
  sorts: { issuedAt: { sql: 'c.issued_at' }, number: { sql: '(c.year, c.number)' } },
  defaultSort: ['issuedAt', 'DESC'],
};

interface RunRow extends Omit<CertifiedRun, 'width' | 'height' | 'proofNumber' | 'pdfHash'> { printed: PrintedRun }
interface Certifiable { client: string; paper: string; licence: string; issuer: string; runs: RunRow[] }

/** 刊登证明, from its issue to its revocation. */
@Injectable()
export class Certificates {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly reader: Reader, private readonly printer: CertificatePrinter, private readonly storage: Storage, private readonly audit: Audit,
  ) {}

  async list(actor: Actor, params: ListParams): Promise<PageOf<CertificateDto>> {
    const page = await this.reader.list<CertificateDto>(CERTIFICATES, parseListQuery(params));
    return { ...page, rows: page.rows.map((certificate) => shownTo(actor, certificate)) };
  }

  async get(actor: Actor, id: string): Promise<CertificateDto> {
    const certificate = await this.reader.one<CertificateDto>(CERTIFICATES, id);
    if (!certificate) throw notFound();
    return shownTo(actor, certificate);
  }

  /** Certifies every insertion printed so far; the file is made once and kept, so that all copies are one. */
  async issue(actor: Actor, noticeId: string, origin: string): Promise<CertificateDto> {
    const id = await this.db.transaction(async (tx) => {
      const notice = await lockForUpdate(tx, Notice, noticeId, null, () => Promise.resolve(null));
      if (!noticeActions(actor, notice).includes('certify')) throw notice.origin === 'filed' && may(actor, 'certificate.issue') ? conflict('certificate.noRuns') : forbidden();
      const { runs, ...known } = await this.certifiable(tx, notice);
      const { year, number } = await nextNumber(tx, 'certificate');
      const code = codeFrom(randomBytes(CODE_LENGTH), CODE_LENGTH);
      const facts: CertificateFacts = { ...known, number: `刊证${year}-${String(number).padStart(4, '0')}`, title: notice.title, type: notice.type, issuedOn: newsroomDay(new Date()), address: `${origin}/public/certificates`, runs: runs.map(certified) };
      const pdf = await this.printer.pdf(facts, runs.map(({ printed }) => printed.clipping as Clipping), code);
      const { hash, size } = await this.storage.put(pdf);
      const { id: made } = await tx.save(tx.create(Certificate, { year, number, noticeId, code, facts, pdfHash: hash, pdfSize: size, issuedById: actor.id, issuedByName: actor.displayName }));
      if (notice.status === 'published') await tx.save(Object.assign(notice, { status: 'certified' }));
      await this.audit.record(tx, actor, 'certificate.issued', made, { number: facts.number, title: notice.title, runs: facts.runs.map(({ runOn }) => runOn) });
      return made;
    });
    return this.get(actor, id);
  }

  async revoke(actor: Actor, id: string, { version, reason }: RevokeCertificateDto): Promise<CertificateDto> {
    await this.db.transaction(async (tx) => {
      const certificate = await lockForUpdate(tx, Certificate, id, version, () => this.get(actor, id));
      if (certificate.revokedAt) throw conflict('certificate.revoked');
      await tx.save(Object.assign(certificate, { revokedAt: new Date(), revokedByName: actor.displayName, revokeReason: reason }));
      await this.audit.record(tx, actor, 'certificate.revoked', id, { number: certificate.facts.number, title: certificate.facts.title, reason });
    });
    return this.get(actor, id);
  }

  /** The very file that was handed out. */
  async file(id: string): Promise<{ fileName: string; mediaType: string; size: number; content: Awaited<ReturnType<Storage['read']>> }> {
    const certificate = await this.db.getRepository(Certificate).findOneBy({ id });
    if (!certificate) throw notFound();
    const key = contentKey(certificate.pdfHash);
    return { fileName: `${certificate.facts.number}.pdf`, mediaType: 'application/pdf', size: await this.storage.size(key), content: await this.storage.read(key) };
  }

  /** What can be certified of a notice; nothing that was printed otherwise than its client approved. */
  private async certifiable(tx: EntityManager, { id, issuingBody }: Notice): Promise<Certifiable> {
    const [found] = await tx.query<Certifiable[]>(
      `SELECT coalesce((SELECT nullif(c.name, '') FROM notice_clients c WHERE c.notice_id = n.id), $2) AS client, p.name AS paper, p.licence_number AS licence, coalesce(nullif(d.certificate_issuer, ''), p.name) AS issuer,
        coalesce((SELECT json_agg(json_build_object('runOn', r.run_on, 'issueNumber', r.issue_number, 'totalIssueNumber', r.total_issue_number, 'pageNumber', r.page_number, 'printed', r.printed) ORDER BY r.run_on)
          FROM notice_runs r WHERE r.notice_id = n.id AND r.status = 'published'), '[]') AS runs
       FROM notices n JOIN publications p ON p.id = n.publication_id LEFT JOIN notice_desks d ON d.id = p.id WHERE n.id = $1`, [id, issuingBody]);
    if (!found || found.runs.length === 0) throw conflict('certificate.noRuns');
    for (const { runOn, printed } of found.runs) {
      if (!printed.clipping) throw conflict('certificate.unlaid', { runOn });
      if (printed.difference) throw conflict('certificate.notExact', { runOn });
    }
    return found;
  }
}

const certified = ({ printed: { width, height, proofNumber, pdfHash }, ...run }: RunRow): CertifiedRun => ({ ...run, width, height, proofNumber, pdfHash });

const shownTo = (actor: Actor, certificate: CertificateDto): CertificateDto => {
  const acts = may(actor, 'certificate.issue');
  // Whoever may not issue one has no use for its code: with it and the number a copy could be made to verify.
  return { ...certificate, code: acts ? certificate.code : '', actions: acts && certificate.revokedAt === null ? ['revoke'] : [] };
};

