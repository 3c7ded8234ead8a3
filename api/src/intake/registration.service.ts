import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Readable } from 'node:stream';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, type AuditActor } from '../audit/audit.service';
import { conflict } from '../common/app-error';
import { projected } from '../common/written-body';
import { Sql } from '../database/sql';
import { emptyReport } from '../domain/copy/cleaning/report';
import { contributionNumber } from '../domain/copy/contribution-number';
import type { Likeness } from '../domain/copy/likeness';
import type { Actor } from '../domain/people/roles';
import type { Upload } from '../storage/file-upload';
import { type Incoming, Storage } from '../storage/storage';
import type { ContributionDto } from './contribution.dto';
import { Contribution } from './contribution.entity';
import { ContributionFile } from './contribution-file.entity';
import { Contributions } from './contributions.service';
import { Likenesses } from './likenesses.service';
import type { ContributionCopy, Letter } from './reading/contribution-copy';
import { pictureType } from './reading/contribution-picture';
import type { CopyKind } from './reading/file-kind';
import { ContributionReader } from './reading/reader';
import type { ReadingProblem } from './reading/reading-error';

interface Registered { publicationId: string; kind: CopyKind; read: ContributionCopy; upload: Upload; actor: AuditActor; likenesses: Likeness[] }

/** 来稿登记: a file or letter is read, numbered and kept with its original; nothing becomes a story by itself. */
@Injectable()
export class Registration {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly sql: Sql, private readonly reader: ContributionReader,
    private readonly likenesses: Likenesses, private readonly storage: Storage, private readonly contributions: Contributions, private readonly audit: Audit,
  ) {}

  /** A file somebody hands in; one that cannot be read is refused with what to do. */
  async register(actor: Actor, publicationId: string, upload: Upload): Promise<ContributionDto> {
    const { kind, read } = await this.reader.ofUpload(upload);
    const known = await this.known(publicationId, read.letter, upload.incoming);
    if (known) throw conflict('contribution.known', { number: known.number }, { contributionId: known.id });
    return this.contributions.get(actor, await this.keep({ publicationId, kind, read, upload, actor, likenesses: await this.alike(publicationId, read) }));
  }

  /**
   * A letter from the mailbox. One that cannot be read is registered all the same, with its original and the reason; one
   * that is here already is not registered again. Answers whether it is new.
   */
  async registerLetter(actor: AuditActor, publicationId: string, incoming: Incoming, messageId: string): Promise<boolean> {
    const answer = await this.reader.read('mail', incoming.path);
    const read = answer.ok ? answer.value : unread(answer.problem, messageId);
    if (await this.known(publicationId, read.letter, incoming)) return false;
    await this.keep({ publicationId, kind: 'mail', read, upload: { incoming, fileName: `${read.letter?.subject.replace(/[\\/:*?"<>|]/gu, ' ').slice(0, 80).trim() || 'letter'}.eml` }, actor, likenesses: await this.alike(publicationId, read) });
    return true;
  }

  private async known(publicationId: string, letter: Letter | null, incoming: Incoming): Promise<{ id: string; number: string } | null> {
    if (!letter) return null;
    const found = await this.sql.row<{ id: string; year: number; number: number }>({ text: 'SELECT id, year, number FROM contributions WHERE publication_id = $1 AND message_id = $2', values: [publicationId, identityOf(letter, incoming)] });
    return found && { id: found.id, number: contributionNumber(found.year, found.number) };
  }

  private alike(publicationId: string, { copy }: ContributionCopy): Promise<Likeness[]> {
    return this.likenesses.of(publicationId, projected(copy.body).bodyText);
  }

  private async keep({ publicationId, kind, read: { copy, files, letter, note }, upload: { incoming, fileName }, actor, likenesses }: Registered): Promise<string> {
    const taken: Incoming[] = [];
    try {
      for (const { content } of files) taken.push(await this.storage.receive(Readable.from([content])));
      return await this.db.transaction(async (tx) => {
        const { kicker, headline, deck, creditLine, body, report } = copy;
        const contribution = await tx.save(tx.create(Contribution, {
          publicationId, kind, ...(await nextNumber(tx, publicationId)), kicker, headline, deck, creditLine, ...projected(body), report, likenesses, note,
          senderName: letter?.fromName ?? '', senderAddress: letter?.fromAddress ?? '', subject: letter?.subject ?? '', messageId: letter && identityOf(letter, incoming),
          sentAt: letter?.sentAt ? new Date(letter.sentAt) : null, originalHash: incoming.hash, originalName: fileName, originalSize: incoming.size, createdById: actor.id,
        }));
        await tx.insert(ContributionFile, taken.map(({ hash, size }, position) => ({
          contributionId: contribution.id, position, fileName: files[position].name, hash, byteSize: size, mediaType: pictureType(files[position].content),
        })));
        await this.audit.record(tx, actor, 'contribution.registered', contribution.id, { number: contributionNumber(contribution.year, contribution.number), kind, subject: contribution.subject || fileName });
        // Last of all, so that what is refused before leaves no file behind.
        for (const file of [incoming, ...taken]) await file.keep();
        return contribution.id;
      });
    } finally {
      for (const file of taken) await file.discard();
    }
  }
}

/** A letter without an id of its own is known by its bytes. */
const identityOf = ({ messageId }: Letter, { hash }: Incoming): string => messageId || `sha256:${hash}`;

/** The next number of the paper's year, counted where the paper is made; taken for good only when the act stands. */
const nextNumber = async (tx: EntityManager, publicationId: string): Promise<{ year: number; number: number }> => {
  const [taken] = await tx.query<{ year: number; number: number }[]>(
    `INSERT INTO contribution_numbers AS c (publication_id, year, last) VALUES ($1, extract(year FROM now() AT TIME ZONE 'Asia/Shanghai'), 1)
     ON CONFLICT (publication_id, year) DO UPDATE SET last = c.last + 1 RETURNING year, last AS number`, [publicationId]);
  return taken;
};

const unread = (problem: ReadingProblem, messageId: string): ContributionCopy => ({
  copy: { kicker: '', headline: '', deck: '', creditLine: '', bylines: [], body: { type: 'doc', content: [] }, report: { ...emptyReport(), look: [{ kind: 'unread', fileName: '', why: problem }] } },
  files: [], note: '', letter: { messageId, subject: '', fromName: '', fromAddress: '', to: [], sentAt: null },
});
