import { cmyk, PDFDocument } from '@cantoo/pdf-lib';
import { Injectable } from '@nestjs/common';
import { readFile } from 'node:fs/promises';
import { notFound } from '../common/app-error';
import { Sql } from '../database/sql';
import { type PaperMark, type MarkedPaper, markedPaper } from '../domain/proofs/drawing/marked-paper';
import type { ProofRound } from '../domain/proofs/rounds';
import { INK_VALUES, POINTS_PER_MM } from '../domain/typeset/display-list';
import { fontsFor } from '../edition/fonts-for';
import { encodePdf } from '../edition/pdf/encode-pdf';
import { FontShelf } from '../fonts/font-shelf.service';
import { pressProfile } from '../photos/press-profile';
import { contentKey, Storage } from '../storage/storage';

interface Row extends Record<string, unknown> {
  round: ProofRound; pdfHash: string; width: number; height: number; bleed: number; title: string; reader: string; marks: PaperMark[];
}

const ROW = `SELECT p.round, p.pdf_hash AS "pdfHash", (p.composition -> 'displayList' ->> 'width')::float8 AS width, (p.composition -> 'displayList' ->> 'height')::float8 AS height,
  (p.composition ->> 'bleed')::float8 AS bleed, p.assignee_name AS reader,
  concat_ws('　', b.name, '第' || i.issue_number || '期', coalesce(g.page_number || '版', g.name), CASE p.round WHEN 'first' THEN '一校' WHEN 'second' THEN '二校' WHEN 'third' THEN '三校' ELSE '清样' END, '第' || p.number || '稿') AS title,
  coalesce((SELECT json_agg(json_build_object('id', m.id, 'number', m.number, 'sign', m.sign, 'amount', m.amount, 'place', m.place, 'from', m.from_text, 'to', m.to_text, 'comment', m.comment, 'status', m.status,
    'isRefused', m.is_refused, 'createdByName', m.created_by_name, 'answer', m.answer) ORDER BY m.number) FROM proof_marks m WHERE m.proof_id = p.id), '[]') AS marks
  FROM proofs p JOIN pages g ON g.id = p.page_id JOIN issues i ON i.id = g.issue_id JOIN publications b ON b.id = i.publication_id WHERE p.id = $1`;

/** The stored page of a proof with its marks laid over it: beneath them the very page that was read. */
@Injectable()
export class MarkedPdf {
  constructor(private readonly sql: Sql, private readonly storage: Storage, private readonly shelf: FontShelf) {}

  async of(id: string): Promise<Uint8Array> {
    const row = await this.sql.row<Row>({ text: ROW, values: [id] });
    if (!row) throw notFound();
    const { pdfHash, round, marks, title, reader, width, height, bleed } = row;
    const marked = markedPaper({ width, height }, round, marks, { title, reader });
    const [fonts, press, stored] = await Promise.all([fontsFor([marked.words], this.shelf), pressProfile(), this.storage.asFile(contentKey(pdfHash), (path) => readFile(path))]);
    const over = await encodePdf({ facts: { title, subject: '', author: '', publishedOn: null }, pages: [{ list: marked.words, bleed: 0 }], fonts, picture: () => null, press });
    return overlaid(stored, over, marked, { width, height, edge: bleed * POINTS_PER_MM });
  }
}

const overlaid = async (stored: Uint8Array, over: Uint8Array, { words, strokes, ink, origin }: MarkedPaper, { width, height, edge }: { width: number; height: number; edge: number }): Promise<Uint8Array> => {
  const paper = await PDFDocument.create({ updateMetadata: false });
  const [read] = (await PDFDocument.load(stored, { updateMetadata: false })).getPages();
  if (!read) throw new Error('The stored proof has no page');
  const page = await paper.embedPage(read, { left: edge, bottom: edge, right: edge + width, top: edge + height });
  const [notes] = await paper.embedPdf(over);
  const drawn = paper.addPage([words.width, words.height]);
  const top = words.height - origin.y;
  drawn.drawPage(page, { x: origin.x, y: top - height });
  drawn.drawRectangle({ x: origin.x, y: top - height, width, height, borderColor: cmyk(0, 0, 0, 0.3), borderWidth: 0.3 });
  const pen = cmyk(...INK_VALUES[ink].cmyk);
  for (const { path, width: thick, isFilled } of strokes) drawn.drawSvgPath(path, { x: origin.x, y: top, scale: POINTS_PER_MM, ...(isFilled ? { color: pen } : { borderColor: pen, borderWidth: thick }) });
  if (notes) drawn.drawPage(notes, { x: 0, y: 0 });
  return paper.save();
};
