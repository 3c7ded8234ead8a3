import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { type EntityManager, type FindOptionsWhere } from 'typeorm';
import type { AuditActor } from '../audit/audit.service';
import { weekdayOf } from '../domain/calendar/civil-date';
import type { IssueProvenance } from '../domain/calendar/provenance';
import type { Colophon, PageReading } from '../domain/ocr/page-reading';
import { type ColophonPost, Issue } from '../issues/issue.entity';
import { Publication } from '../publications/publication.entity';
import { Publications } from '../publications/publications.service';

/** Where a page belongs whose paper could not be read: an archivist moves it later by naming the paper. */
const UNKNOWN_PAPER = '待考报纸';

/** Which paper and which number of it an imported page belongs to; what is not here yet is founded. */
@Injectable()
export class IssueFiling {
  constructor(private readonly publications: Publications) {}

  async issueOf(tx: EntityManager, actor: AuditActor, reading: PageReading): Promise<Issue> {
    const name = reading.publication ?? UNKNOWN_PAPER;
    // Two pages of one paper imported side by side must not found it, or their issue, twice.
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [name]);
    const publication = await this.paper(tx, actor, name, reading);
    const known = reading.publication ? await this.sameIssue(tx, publication.id, reading) : null;
    if (known) return this.complete(tx, known, reading);
    const { issueNumber, totalIssueNumber, date } = reading;
    return tx.save(tx.create(Issue, {
      publicationId: publication.id, publishedOn: date.value, issueNumber, totalIssueNumber, status: 'archived',
      staff: staffOf(reading.colophon), provenance: provenanceOf(reading),
    }));
  }

  private async paper(tx: EntityManager, actor: AuditActor, name: string, reading: PageReading): Promise<Publication> {
    const known = await tx.findOne(Publication, { where: [{ name }, { nameplate: name }], order: { createdAt: 'ASC' } });
    // A slug must be typed on any keyboard: without romanisation the name's own digest is the one that never clashes.
    const slug = `paper-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
    const publication = known ?? (await this.publications.found(tx, actor, { name, slug }));
    const learnt = learntFrom(publication, reading);
    return Object.keys(learnt).length ? tx.save(Object.assign(publication, learnt)) : publication;
  }

  private async sameIssue(tx: EntityManager, publicationId: string, { date, totalIssueNumber }: PageReading): Promise<Issue | null> {
    const where: FindOptionsWhere<Issue>[] = [];
    if (date.value) where.push({ publicationId, publishedOn: date.value });
    if (totalIssueNumber) where.push({ publicationId, totalIssueNumber });
    return where.length ? tx.findOne(Issue, { where }) : null;
  }

  /** Another page of an issue that is here adds what it alone prints: the colophon, the numbers. */
  private async complete(tx: EntityManager, issue: Issue, reading: PageReading): Promise<Issue> {
    const staff = issue.staff.length ? issue.staff : staffOf(reading.colophon);
    const learnt = provenanceOf(reading);
    const provenance = { ...issue.provenance };
    for (const fact of Object.keys(learnt) as (keyof IssueProvenance)[]) {
      const isBetter = learnt[fact]?.source === 'printed' && provenance[fact]?.source !== 'printed' && provenance[fact]?.source !== 'confirmed';
      if (!isBetter) continue;
      provenance[fact] = learnt[fact];
      Object.assign(issue, { [fact]: fact === 'publishedOn' ? reading.date.value : reading[fact] });
    }
    return tx.save(Object.assign(issue, { staff, provenance }));
  }
}

/** What a page prints of its paper and nobody has entered yet: slogan, hotline, address, weekday, numbering. */
const learntFrom = (known: Publication, { items, colophon, date, issueNumber, totalIssueNumber, issueNumberSource }: PageReading): Partial<Publication> => {
  const masthead = items.find((item) => item.masthead)?.masthead;
  const email = emailOf(colophon);
  const printedOn = date.source === 'printed' ? date.value : null;
  const year = printedOn?.slice(0, 4) ?? '';
  const isNumbered = printedOn !== null && issueNumberSource === 'printed' && issueNumber !== null && totalIssueNumber !== null;
  return {
    ...(!known.slogan && masthead?.slogan ? { slogan: masthead.slogan } : {}),
    ...(!known.hotline && masthead?.hotline ? { hotline: masthead.hotline } : {}),
    ...(!known.submissionEmail && email ? { submissionEmail: email } : {}),
    ...(known.weekday == null && printedOn ? { weekday: weekdayOf(printedOn) } : {}),
    ...(isNumbered && !(year in known.numbering.cumulativeBase)
      ? { numbering: { cumulativeBase: { ...known.numbering.cumulativeBase, [year]: totalIssueNumber - issueNumber } } } : {}),
  };
};

const provenanceOf = ({ date, issueNumber, totalIssueNumber, issueNumberSource, issueNumberEvidence }: PageReading): IssueProvenance => ({
  publishedOn: { source: date.source, evidence: date.evidence },
  issueNumber: { source: issueNumber === null ? 'unknown' : issueNumberSource, evidence: issueNumberEvidence },
  totalIssueNumber: { source: totalIssueNumber === null ? 'unknown' : issueNumberSource, evidence: issueNumberEvidence },
});

const staffOf = (colophon: Colophon | null): ColophonPost[] =>
  Object.entries(colophon ?? {}).flatMap(([role, names]) => (Array.isArray(names) && names.length ? [{ role, names }] : []));

const emailOf = (colophon: Colophon | null): string =>
  Object.values(colophon ?? {}).find((value): value is string => typeof value === 'string' && /^\S+@\S+\.\S+$/u.test(value)) ?? '';
