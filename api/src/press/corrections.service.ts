import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { ArticleMoves } from '../articles/article-moves.service';
import { Articles } from '../articles/articles.service';
import { Audit } from '../audit/audit.service';
import { conflict, notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { Reader } from '../database/reader';
import { lockForUpdate } from '../database/versions';
import type { Actor } from '../domain/people/roles';
import { CORRECTION_GENRE, correctionActions, correctionWords, slotInWords } from '../domain/press/print-record';
import type { CorrectDto, CorrectionDto, WithdrawCorrectionDto } from './correction.dto';
import { Correction } from './correction.entity';
import { PrintedItem } from './printed-item.entity';
import { CORRECTIONS } from './printed-items.view';

/** 更正: owed to the reader in the next issue, at the same page and position. */
@Injectable()
export class Corrections {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly reader: Reader, private readonly articles: Articles, private readonly moves: ArticleMoves, private readonly audit: Audit,
  ) {}

  async list(actor: Actor, params: ListParams): Promise<PageOf<CorrectionDto>> {
    const page = await this.reader.list<CorrectionDto>(CORRECTIONS, parseListQuery(params));
    return { ...page, rows: page.rows.map((correction) => shownTo(actor, correction)) };
  }

  async get(actor: Actor, id: string): Promise<CorrectionDto> {
    const correction = await this.reader.one<CorrectionDto>(CORRECTIONS, id);
    if (!correction) throw notFound();
    return shownTo(actor, correction);
  }

  /** A correction is a must-run story from the first, filed for the three reviews, with its place written on its slip. */
  async correct(actor: Actor, printedItemId: string, { wrongText, rightText }: CorrectDto): Promise<CorrectionDto> {
    const id = await this.db.transaction(async (tx) => {
      const item = await tx.findOneBy(PrintedItem, { id: printedItemId });
      if (!item) throw notFound();
      const { publicationId } = item;
      const { headline, body: bodyText } = correctionWords({ ...item, wrongText, rightText });
      const articleId = await this.articles.begin(tx, actor, { publicationId, headline, bodyText, genre: CORRECTION_GENRE, mustRun: true, noCut: true, instructions: slotInWords(item) });
      await this.moves.makeIn(tx, actor, articleId, { action: 'file', version: 1 });
      const correction = await tx.save(tx.create(Correction, { publicationId, printedItemId, articleId, wrongText, rightText, createdById: actor.id, createdByName: actor.displayName }));
      await this.audit.record(tx, actor, 'correction.made', correction.id, { title: item.title, wrongText, rightText, articleId });
      return correction.id;
    });
    return this.get(actor, id);
  }

  /** Not owed after all, as when the error was none; its story is dealt with on its own way. */
  async withdraw(actor: Actor, id: string, { version, reason }: WithdrawCorrectionDto): Promise<CorrectionDto> {
    const before = await this.get(actor, id);
    await this.db.transaction(async (tx) => {
      const correction = await lockForUpdate(tx, Correction, id, version, () => this.get(actor, id));
      if (!before.actions.includes('withdraw')) throw conflict('correction.settled');
      await tx.save(Object.assign(correction, { withdrawnAt: new Date(), withdrawReason: reason }));
      await this.audit.record(tx, actor, 'correction.withdrawn', id, { title: before.wrong.title, reason });
    });
    return this.get(actor, id);
  }
}

const shownTo = (actor: Actor, correction: CorrectionDto): CorrectionDto => ({ ...correction, actions: correctionActions(actor, correction) });
