import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { AppError, conflict, notFound } from '../common/app-error';
import { Reader, type RecordSpec } from '../database/reader';
import { columnList } from '../database/list-spec';
import { Sql } from '../database/sql';
import { lockForUpdate } from '../database/versions';
import type { Actor } from '../domain/people/roles';
import type { OwnFace, OwnFaceMetrics } from '../domain/typeset/faces';
import { judgeFont, type JudgedFont } from '../fonts/judge-font';
import { Storage } from '../storage/storage';
import { LONGEST_FONT_NAME, type PublicationFontDto } from './publication-font.dto';
import { PublicationFont } from './publication-font.entity';
import { Publication } from './publication.entity';

const FONT: RecordSpec = {
  table: 'publication_fonts', alias: 'f',
  columns: {
    id: 'f.id', publicationId: 'f.publication_id', name: 'f.name', face: 'f.face', fileName: 'f.file_name', format: 'f.format', byteSize: 'f.byte_size',
    characters: 'f.characters', hanCharacters: 'f.han_characters',
    pageCount: `(SELECT count(*)::int FROM page_layouts l JOIN pages g ON g.id = l.page_id JOIN issues i ON i.id = g.issue_id
      WHERE i.publication_id = f.publication_id AND position(f.face IN l.layout::text) > 0)`,
    createdAt: 'f.created_at', deletedAt: 'f.deleted_at', version: 'f.version',
  },
};
/** A paper with more fonts than these has lost count of them. */
const MOST_FONTS = 100;

/** A font as it comes in. */
export interface FontFile { originalname: string; buffer: Buffer }

/** The fonts papers bring themselves: judged, kept byte for byte, measured for composing. */
@Injectable()
export class PublicationFonts {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly reader: Reader, private readonly sql: Sql,
    private readonly storage: Storage, private readonly audit: Audit,
  ) {}

  /** The fonts of a paper by name, those removed last. */
  list(publicationId: string): Promise<PublicationFontDto[]> {
    return this.sql.rows<PublicationFontDto & Record<string, unknown>>({
      text: `SELECT ${columnList(FONT.columns)} FROM publication_fonts f WHERE f.publication_id = $1
        ORDER BY f.deleted_at IS NOT NULL, f.name COLLATE "zh-Hans-CN-x-icu", f.id LIMIT ${MOST_FONTS}`,
      values: [publicationId],
    });
  }

  async get(id: string): Promise<PublicationFontDto> {
    const font = await this.reader.one<PublicationFontDto>(FONT, id);
    if (!font) throw notFound();
    return font;
  }

  /** What composing needs of a paper's own faces; removed ones too, as pages of old may still name them. */
  async faces(publicationId: string): Promise<OwnFaceMetrics[]> {
    const rows = await this.sql.rows<{ face: OwnFace; metrics: Omit<OwnFaceMetrics, 'face'> }>({
      text: `SELECT face, metrics FROM publication_fonts WHERE publication_id = $1 LIMIT ${MOST_FONTS}`, values: [publicationId],
    });
    return rows.map(({ face, metrics }) => ({ face, ...metrics }));
  }

  async add(actor: Actor, publicationId: string, { originalname, buffer }: FontFile, name?: string): Promise<PublicationFontDto> {
    const judged = await judgeFont(buffer);
    if (!judged.ok) {
      const refusal = { code: `font.${judged.reason}` as const };
      throw new AppError(judged.reason === 'notFont' ? 'unsupported' : 'invalid', refusal, { file: refusal });
    }
    const hash = createHash('sha256').update(buffer).digest('hex');
    const fileName = originalname.slice(-200);
    const id = await this.db.transaction(async (tx) => {
      const paper = await tx.findOne(Publication, { where: { id: publicationId }, lock: { mode: 'pessimistic_read' } });
      if (!paper) throw notFound();
      const face: OwnFace = `own-${hash}`;
      const known = await tx.findOne(PublicationFont, { where: { publicationId, face }, withDeleted: true });
      if (known && known.deletedAt === null) throw conflict('font.duplicate', { name: known.name });
      const called = name || judged.font.name || fileName;
      const font = await tx.save(Object.assign(known ?? tx.create(PublicationFont, { publicationId, face, createdById: actor.id }), described(judged.font, face), {
        name: called.slice(0, LONGEST_FONT_NAME), fileName, byteSize: buffer.length, deletedAt: null,
      }));
      await this.audit.record(tx, actor, 'font.added', font.id, { name: font.name, fileName, fileHash: hash });
      // Last of all: whatever refuses the font before this leaves no file, and no font is ever without its file.
      await this.storage.put(buffer);
      return font.id;
    });
    return this.get(id);
  }

  async rename(actor: Actor, id: string, version: number, name: string): Promise<PublicationFontDto> {
    await this.db.transaction(async (tx) => {
      const font = await lockForUpdate(tx, PublicationFont, id, version, () => this.get(id));
      if (font.name === name) return;
      await this.audit.record(tx, actor, 'font.renamed', id, { from: font.name, to: name });
      await tx.save(Object.assign(font, { name }));
    });
    return this.get(id);
  }

  /** Takes a font off the list; its file stays. One that pages are laid out with cannot go. */
  async remove(actor: Actor, id: string, version: number): Promise<PublicationFontDto> {
    await this.db.transaction(async (tx) => {
      const font = await lockForUpdate(tx, PublicationFont, id, version, () => this.get(id));
      const { pageCount } = await this.get(id);
      if (pageCount > 0) throw conflict('font.inUse', { count: pageCount });
      await tx.save(Object.assign(font, { deletedAt: new Date() }));
      await this.audit.record(tx, actor, 'font.removed', id, { name: font.name });
    });
    return this.get(id);
  }

  async restore(actor: Actor, id: string, version: number): Promise<PublicationFontDto> {
    await this.db.transaction(async (tx) => {
      const font = await lockForUpdate(tx, PublicationFont, id, version, () => this.get(id), true);
      if (font.deletedAt === null) return;
      await tx.save(Object.assign(font, { deletedAt: null }));
      await this.audit.record(tx, actor, 'font.restored', id, { name: font.name });
    });
    return this.get(id);
  }
}

/** One family a face: two files of one family and weight must not answer for each other. */
const described = ({ format, characters, hanCharacters, metrics }: JudgedFont, face: OwnFace): Partial<PublicationFont> =>
  ({ format, characters, hanCharacters, metrics: { family: face.slice(0, 'own-'.length + 16), weight: 400, ...metrics } });
