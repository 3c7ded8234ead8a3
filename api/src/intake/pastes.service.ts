import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { Articles } from '../articles/articles.service';
import { Audit } from '../audit/audit.service';
import { conflict, forbidden, notFound } from '../common/app-error';
import { Sql } from '../database/sql';
import type { Actor } from '../domain/people/roles';
import { contentKey, Storage } from '../storage/storage';
import type { KeepPasteDto, LinkPasteDto, PasteDto } from './contribution.dto';
import type { KeptFile } from './contributions.service';
import { Paste } from './paste.entity';

const PASTE = `SELECT p.id, p.article_id AS "articleId", p.original_size AS "originalSize", p.is_cut AS "isCut", p.report, coalesce(u.display_name, '') AS "createdByName", p.created_at AS "createdAt"
  FROM pastes p LEFT JOIN users u ON u.id = p.created_by_id`;

/** What was pasted into stories, as it came: cleaning may be wrong, and then the original is wanted. */
@Injectable()
export class Pastes {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly sql: Sql, private readonly storage: Storage,
    private readonly articles: Articles, private readonly audit: Audit,
  ) {}

  /** The pastes of one story, newest first. */
  async ofStory(actor: Actor, articleId: string): Promise<PasteDto[]> {
    await this.articles.get(actor, articleId);
    return this.sql.rows<PasteDto & Record<string, unknown>>({ text: `${PASTE} WHERE p.article_id = $1 ORDER BY p.created_at DESC LIMIT 100`, values: [articleId] });
  }

  async keep(actor: Actor, { publicationId, articleId = null, content, isCut = false, report }: KeepPasteDto): Promise<PasteDto> {
    if (articleId) await this.refuseUnlessTheirs(actor, articleId);
    const { hash, size } = await this.storage.put(Readable.from([Buffer.from(content, 'utf8')]));
    const id = await this.db.transaction(async (tx) => {
      const paste = await tx.save(tx.create(Paste, { publicationId, articleId, originalHash: hash, originalSize: size, isCut, report, createdById: actor.id }));
      await this.audit.record(tx, actor, 'paste.kept', paste.id, { characters: content.length, articleId });
      return paste.id;
    });
    return this.get(id);
  }

  /** Puts a paste with the story it was pasted into before the story was filed. */
  async link(actor: Actor, id: string, { articleId }: LinkPasteDto): Promise<PasteDto> {
    await this.refuseUnlessTheirs(actor, articleId);
    const [, linked] = await this.db.query<[unknown, number]>('UPDATE pastes SET article_id = $2 WHERE id = $1 AND article_id IS NULL AND created_by_id = $3', [id, articleId, actor.id]);
    const paste = await this.get(id);
    if (linked === 0 && paste.articleId !== articleId) throw conflict('contribution.pasteTaken');
    return paste;
  }

  async original(id: string): Promise<KeptFile> {
    const found = await this.sql.row<{ hash: string }>({ text: 'SELECT original_hash AS hash FROM pastes WHERE id = $1', values: [id] });
    if (!found) throw notFound();
    const key = contentKey(found.hash);
    return { fileName: 'pasted.txt', mediaType: 'text/plain; charset=utf-8', size: await this.storage.size(key), content: await this.storage.read(key) };
  }

  private async get(id: string): Promise<PasteDto> {
    const paste = await this.sql.row<PasteDto & Record<string, unknown>>({ text: `${PASTE} WHERE p.id = $1`, values: [id] });
    if (!paste) throw notFound();
    return paste;
  }

  private async refuseUnlessTheirs(actor: Actor, articleId: string): Promise<void> {
    const { actions } = await this.articles.get(actor, articleId);
    if (!actions.includes('edit')) throw forbidden('article.notYours');
  }
}
