import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { conflict, forbidden, invalidField, notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { Reader } from '../database/reader';
import { lockForUpdate } from '../database/versions';
import type { Actor } from '../domain/people/roles';
import { photoRequestActions, photoRequestMove, type PhotoRequestProblem } from '../domain/workflow/photo-request-workflow';
import type { CreatePhotoRequestDto, MovePhotoRequestDto, PhotoRequestDto } from './photo-request.dto';
import { PhotoRequest } from './photo-request.entity';
import { PHOTO_REQUESTS } from './photo-request.view';

/** 要图: pictures wanted, from the wish to the choice. */
@Injectable()
export class PhotoRequests {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly reader: Reader, private readonly audit: Audit) {}

  async list(actor: Actor, params: ListParams): Promise<PageOf<PhotoRequestDto>> {
    const page = await this.reader.list<PhotoRequestDto>(PHOTO_REQUESTS, parseListQuery(params));
    return { ...page, rows: page.rows.map((request) => shownTo(actor, request)) };
  }

  async get(actor: Actor, id: string): Promise<PhotoRequestDto> {
    const request = await this.reader.one<PhotoRequestDto>(PHOTO_REQUESTS, id);
    if (!request) throw notFound();
    return shownTo(actor, request);
  }

  async create(actor: Actor, given: CreatePhotoRequestDto): Promise<PhotoRequestDto> {
    const id = await this.db.transaction(async (tx) => {
      if (given.articleId) await this.checkOurs(tx, 'articles', given.articleId, given.publicationId, 'articleId');
      const request = await tx.save(tx.create(PhotoRequest, { ...given, createdById: actor.id }));
      await this.audit.record(tx, actor, 'photoRequest.created', request.id, { wanted: request.wanted, articleId: request.articleId ?? null });
      return request.id;
    });
    return this.get(actor, id);
  }

  /** Offering a picture, choosing it, asking for another, giving the wish up. */
  async move(actor: Actor, id: string, { action, version, reason = '', photoId }: MovePhotoRequestDto): Promise<PhotoRequestDto> {
    await this.db.transaction(async (tx) => {
      const request = await lockForUpdate(tx, PhotoRequest, id, version, () => this.get(actor, id));
      if (photoId) await this.checkOurs(tx, 'photos', photoId, request.publicationId, 'photoId');
      const from = request.status;
      if (photoId && (action === 'offer' || action === 'fill')) request.photoId = photoId;
      const moved = photoRequestMove(actor, request, action, reason);
      if (!moved.ok) throw refusal(moved.problem);
      if (action === 'askAgain') request.photoId = null;
      await tx.save(Object.assign(request, { status: moved.value, reason }));
      const { wanted, articleId } = request;
      await this.audit.record(tx, actor, 'photoRequest.moved', id, { wanted, action, from, to: moved.value, reason, photoId: request.photoId, articleId });
    });
    return this.get(actor, id);
  }

  private async checkOurs(tx: EntityManager, table: 'articles' | 'photos', id: string, publicationId: string, field: string): Promise<void> {
    const [found] = await tx.query<{ ours: boolean }[]>(`SELECT publication_id = $2 AS ours FROM ${table} WHERE id = $1 AND deleted_at IS NULL`, [id, publicationId]);
    if (!found) throw invalidField(field, 'field.foreign');
    if (!found.ours) throw invalidField(field, 'field.otherPublication');
  }
}

const refusal = (problem: PhotoRequestProblem): Error => {
  if (problem === 'reasonMissing') return invalidField('reason', 'article.move.reasonMissing');
  if (problem === 'noPhoto') return invalidField('photoId', 'photoRequest.noPhoto');
  return problem === 'wrongState' ? conflict('photoRequest.wrongState') : forbidden('photoRequest.notYours');
};

const shownTo = (actor: Actor, request: PhotoRequestDto): PhotoRequestDto => ({ ...request, actions: photoRequestActions(actor, request) });
