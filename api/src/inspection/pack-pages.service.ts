import { Injectable } from '@nestjs/common';
import { Sql } from '../database/sql';
import { readingText } from '../domain/proofs/frozen-text';
import { fileNameOf, type ZipWriter } from '../outputs/zip-writer';
import { MarkedPdf } from '../proofs/marked-pdf.service';
import { contentKey, Storage } from '../storage/storage';
import { MARKS_SQL, PAGE_MOVES_SQL, PAGE_PIECES_SQL, type PackedMark, type PackedMove, type PackedPage, type PackedProof, type PackedSignature, type PackedStory, type PagePieces, PROOFS_SQL, SIGNATURES_SQL } from './pack-facts';
import { PackStories } from './pack-stories.service';

type Row<Fields> = Fields & Record<string, unknown>;

/** What the index tells of a page, and where its files lie in the pack. */
export interface PageOfPack { page: PackedPage; path: string; proofs: PackedProof[]; marks: PackedMark[]; signatures: PackedSignature[]; moves: PackedMove[]; stories: PackedStory[] }

export const proofPath = (path: string, number: number): string => `${path}/大样-${number}.pdf`;

/** Packs a page: every proof byte for byte and as it was marked, its marks, signatures and moves, and the stories on it. */
@Injectable()
export class PackPages {
  constructor(private readonly sql: Sql, private readonly storage: Storage, private readonly marked: MarkedPdf, private readonly stories: PackStories) {}

  async pack(zip: ZipWriter, folder: string, page: PackedPage, step: () => Promise<void>): Promise<PageOfPack> {
    const path = `${folder}/${page.number === null ? '' : `第${page.number}版-`}${fileNameOf(page.name)}`;
    const [proofs, marks, signatures, moves] = await Promise.all([
      this.sql.rows<Row<PackedProof>>({ text: PROOFS_SQL, values: [page.id] }), this.sql.rows<Row<PackedMark>>({ text: MARKS_SQL, values: [page.id] }),
      this.sql.rows<Row<PackedSignature>>({ text: SIGNATURES_SQL, values: [page.id] }), this.sql.rows<Row<PackedMove>>({ text: PAGE_MOVES_SQL, values: [page.id] }),
    ]);
    await zip.add(`${path}/校次.json`, JSON.stringify(proofs, null, 1));
    await zip.add(`${path}/大样标记.json`, JSON.stringify(marks, null, 1));
    await zip.add(`${path}/签样.json`, JSON.stringify(signatures, null, 1));
    await zip.add(`${path}/版面流转.json`, JSON.stringify(moves, null, 1));
    for (const proof of proofs) {
      await zip.add(proofPath(path, proof.number), await this.storage.read(contentKey(proof.pdfHash)));
      if (marks.some(({ proofNumber }) => proofNumber === proof.number)) await zip.add(`${path}/大样-${proof.number}-标记.pdf`, await this.marked.of(proof.id));
      await step();
    }
    return { page, path, proofs, marks, signatures, moves, stories: await this.packStories(zip, path, page.id, step) };
  }

  private async packStories(zip: ZipWriter, path: string, pageId: string, step: () => Promise<void>): Promise<PackedStory[]> {
    const found = await this.sql.row<Row<PagePieces>>({ text: PAGE_PIECES_SQL, values: [pageId] });
    const { pieces = [], revisions = null } = found ?? {};
    if (pieces.length > 0) await zip.add(`${path}/版面文字.txt`, readingText(pieces));
    const stories: PackedStory[] = [];
    for (const id of new Set(pieces.filter(({ kind }) => kind === 'article').map(({ itemId }) => itemId))) {
      const story = await this.stories.pack(zip, `${path}/稿件`, id, revisions?.articles[id] ?? null);
      if (story) stories.push(story);
      await step();
    }
    return stories;
  }
}
