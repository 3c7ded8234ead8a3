import { Injectable } from '@nestjs/common';
import { Sql } from '../database/sql';
import type { PageGeometry } from '../domain/layout/page-geometry';
import { FURNITURE_KINDS } from '../domain/layout/page-layout';
import type { PageExtent } from '../domain/quality/error-rate';
import { type ComposedPicture, extentOf, type Ruling } from '../domain/quality/page-extent';

/** Where a page's figures come from: its last proof as it was frozen, its layout, or only the ruling of its paper. */
export const EXTENT_SOURCES = ['proof', 'layout', 'ruling'] as const;
export type ExtentSource = (typeof EXTENT_SOURCES)[number];
export type KnownExtent = PageExtent & { source: ExtentSource };

interface KeptRow { pageId: string; proofId: string | null; layoutVersion: number | null; isFresh: boolean; charactersPerLine: number; lines: number; photoCharacters: number; decorativeCharacters: number }

const KEPT = `SELECT g.id AS "pageId", p.id AS "proofId", l.version AS "layoutVersion",
    e.page_id IS NOT NULL AND e.proof_id IS NOT DISTINCT FROM p.id AND (p.id IS NOT NULL OR e.layout_version IS NOT DISTINCT FROM l.version) AS "isFresh",
    e.characters_per_line AS "charactersPerLine", e.lines, e.photo_characters AS "photoCharacters", e.decorative_characters AS "decorativeCharacters"
  FROM pages g LEFT JOIN page_layouts l ON l.page_id = g.id LEFT JOIN page_extents e ON e.page_id = g.id
  LEFT JOIN LATERAL (SELECT id FROM proofs WHERE page_id = g.id ORDER BY number DESC LIMIT 1) p ON true
  WHERE g.id = ANY($1::uuid[])`;

interface ComposedRow { pageId: string; grid: Ruling | null; geometry: PageGeometry; blocks: { id: string; kind: string; w: number; h: number }[]; images: { block: string; w: number; h: number }[] | null }

/** Only pictures and places of blocks are read out of what is stored, never a line of text. */
const COMPOSED = `SELECT g.id AS "pageId", u.geometry, l.layout->'spec'->'grid' AS grid,
    coalesce((SELECT json_agg(json_build_object('id', b->'id', 'kind', b->'kind', 'w', b->'w', 'h', b->'h')) FROM jsonb_array_elements(l.layout->'blocks') b), '[]') AS blocks,
    (SELECT coalesce(json_agg(json_build_object('block', d->'block', 'w', d->'w', 'h', d->'h')), '[]') FROM jsonb_path_query(p.composition, '$.displayList.items[*] ? (@.kind == "image")') d WHERE p.composition IS NOT NULL) AS images
  FROM pages g JOIN issues i ON i.id = g.issue_id JOIN publications u ON u.id = i.publication_id LEFT JOIN page_layouts l ON l.page_id = g.id
  LEFT JOIN proofs p ON p.id = (SELECT id FROM proofs WHERE page_id = g.id ORDER BY number DESC LIMIT 1)
  WHERE g.id = ANY($1::uuid[])`;

/** 版面字数: how many characters each page counts, by its real composition. */
@Injectable()
export class PageExtents {
  constructor(private readonly sql: Sql) {}

  /** Of these pages; those whose proof or layout is another since are reckoned anew and kept. */
  async of(pageIds: readonly string[]): Promise<Map<string, KnownExtent>> {
    const kept = await this.sql.rows<KeptRow & Record<string, unknown>>({ text: KEPT, values: [pageIds] });
    const stale = kept.filter(({ isFresh }) => !isFresh);
    const reckoned = stale.length > 0 ? await this.reckon(stale) : new Map<string, PageExtent>();
    return new Map(kept.map((row) => [row.pageId, { ...(reckoned.get(row.pageId) ?? extentIn(row)), source: row.proofId ? 'proof' : row.layoutVersion === null ? 'ruling' : 'layout' }]));
  }

  private async reckon(stale: readonly KeptRow[]): Promise<Map<string, PageExtent>> {
    const rows = await this.sql.rows<ComposedRow & Record<string, unknown>>({ text: COMPOSED, values: [stale.map(({ pageId }) => pageId)] });
    const reckoned = new Map(rows.map((row) => [row.pageId, composedExtent(row)]));
    await this.sql.rows({
      text: `INSERT INTO page_extents (page_id, proof_id, layout_version, characters_per_line, lines, photo_characters, decorative_characters)
        SELECT e.* FROM jsonb_to_recordset($1::jsonb) AS e("pageId" uuid, "proofId" uuid, "layoutVersion" integer, "charactersPerLine" double precision, lines double precision, "photoCharacters" double precision, "decorativeCharacters" double precision)
        JOIN pages g ON g.id = e."pageId"
        ON CONFLICT (page_id) DO UPDATE SET proof_id = excluded.proof_id, layout_version = excluded.layout_version, characters_per_line = excluded.characters_per_line, lines = excluded.lines,
          photo_characters = excluded.photo_characters, decorative_characters = excluded.decorative_characters`,
      values: [JSON.stringify(stale.map(({ pageId, proofId, layoutVersion }) => ({ pageId, proofId, layoutVersion, ...reckoned.get(pageId) })))],
    });
    return reckoned;
  }
}

const extentIn = ({ charactersPerLine, lines, photoCharacters, decorativeCharacters }: KeptRow): PageExtent => ({ charactersPerLine, lines, photoCharacters, decorativeCharacters });

const PICTURES = ['photo', 'ad'];

/** Without a proof a picture's block stands for the picture, captions and all: as near as a layout by itself can tell. */
const composedExtent = ({ grid, geometry, blocks, images }: ComposedRow): PageExtent => {
  const ruling = grid ?? geometry.grid;
  const kinds = new Map(blocks.map(({ id, kind }) => [id, kind]));
  // An advertisement is a work and has words to be read; what stands in nameplate and folio is ornament.
  const isDecorative = (kind: string | undefined): boolean => (FURNITURE_KINDS as readonly string[]).includes(kind ?? '');
  const width = (columns: number): number => (columns * ruling.columnChars + (columns - 1) * ruling.gutterChars) * ruling.bodyPt;
  const pictures: ComposedPicture[] = images
    ? images.map(({ block, w, h }) => ({ w, h, isDecorative: isDecorative(kinds.get(block)) }))
    : blocks.filter(({ kind }) => PICTURES.includes(kind)).map(({ kind, w, h }) => ({ w: width(w), h: h * ruling.leadingPt, isDecorative: isDecorative(kind) }));
  return extentOf(ruling, pictures);
};
