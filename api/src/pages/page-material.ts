import type { EntityManager } from 'typeorm';
import { isHeldBack } from '../domain/copy/embargo';
import { blankPage } from '../domain/layout/blank-page';
import type { NumberedLayout } from '../domain/layout/compose-layout';
import { UNNUMBERED } from '../domain/layout/compose-layout';
import type { ColophonPost, PaperFacts } from '../domain/layout/furniture-words';
import type { PageFacts, PaperFace, PlacedPhoto, PlacedPiece, PlannedItem } from '../domain/layout/page-facts';
import type { PageGeometry } from '../domain/layout/page-geometry';
import { type PageLayout, placedItems } from '../domain/layout/page-layout';
import { obstaclesTo, type PhotoObstacle, type PhotoStanding, unanswered } from '../domain/photo/rights';
import type { PageStatus } from '../domain/workflow/statuses';
import { answeredIn, STANDING } from '../photos/photo-clearance.service';

/** One page of an issue with its layout, as read. */
interface PageRow { id: string; number: number | null; name: string; status: PageStatus; editor: string | null; layout: PageLayout | null; version: number; planned: PlannedItem[] }
interface IssueRow {
  id: string;
  publishedOn: string | null; issueNumber: number | null; totalIssueNumber: number | null; pageCount: number;
  staff: ColophonPost[]; paper: PaperFacts; faces: PaperFace[]; geometry: PageGeometry; pages: PageRow[];
}
type PhotoRow = Omit<PlacedPhoto, 'obstacles'> & { standing: PhotoStanding; answered: PhotoObstacle[] };
type PieceRow = PlacedPiece & { embargoUntil?: string | null };
type ItemRow = { kind: 'piece'; facts: PieceRow } | { kind: 'photo'; facts: PhotoRow };

/** A page with all it takes to compose it. `others` are the pages of its issue that its texts may run through. */
export interface PageMaterial { pageId: string; status: PageStatus; layoutVersion: number; own: NumberedLayout; others: readonly NumberedLayout[]; facts: PageFacts }

const ISSUE = `
  SELECT i.id, i.published_on::text AS "publishedOn", i.issue_number AS "issueNumber", i.total_issue_number AS "totalIssueNumber", i.page_count AS "pageCount", i.staff,
    json_build_object('name', p.name, 'nameplate', p.nameplate, 'slogan', p.slogan, 'hotline', p.hotline, 'submissionEmail', p.submission_email, 'licenceNumber', p.licence_number) AS paper,
    p.geometry,
    (SELECT coalesce(json_agg((f.metrics || jsonb_build_object('face', f.face, 'name', f.name, 'isRemoved', f.deleted_at IS NOT NULL)) ORDER BY f.name, f.id), '[]')
      FROM publication_fonts f WHERE f.publication_id = p.id) AS faces,
    (SELECT coalesce(json_agg(json_build_object('id', g.id, 'number', g.page_number, 'name', g.name, 'status', g.status, 'editor', u.display_name,
        'layout', l.layout, 'version', coalesce(l.version, 0),
        'planned', coalesce((SELECT json_agg(json_build_object('kind', t.kind, 'itemId', coalesce(t.article_id, t.photo_id, t.notice_id)) ORDER BY t.position)
          FROM page_items t WHERE t.page_id = g.id AND t.kind IN ('article', 'photo', 'notice')), '[]')) ORDER BY g.page_number, g.created_at, g.id), '[]')
      FROM pages g LEFT JOIN page_layouts l ON l.page_id = g.id LEFT JOIN users u ON u.id = g.page_editor_id WHERE g.issue_id = i.id) AS pages
  FROM issues i JOIN publications p ON p.id = i.publication_id`;

const printed = (column: string, id: string): string =>
  `coalesce((SELECT string_agg(trim(b.printed_label || ' ' || b.printed_name), ' ' ORDER BY b.position) FROM bylines b WHERE b.${column} = ${id}), '')`;

const ITEMS = `
  SELECT 'piece' AS kind, json_build_object('kind', 'article', 'id', a.id, 'kicker', a.kicker, 'headline', a.headline, 'deck', a.deck, 'body', a.body,
      'byline', ${printed('article_id', 'a.id')}, 'isReleased', a.status IN ('released', 'published'), 'mustRun', a.must_run, 'noCut', a.no_cut,
      'embargoUntil', to_char(a.embargo_until AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'),
      'continuedFromPage', a.continued_from_page, 'continuedToPage', a.continued_to_page) AS facts
    FROM articles a WHERE a.id = ANY($1::uuid[]) AND a.deleted_at IS NULL
  UNION ALL
  SELECT 'piece', json_build_object('kind', 'notice', 'id', n.id, 'headline', n.title, 'note', CASE WHEN n.origin = 'filed' THEN nullif(n.document_number, '') END, 'body', n.body, 'signature', n.signature_lines,
      'isReleased', n.status IN ('approved', 'published', 'certified'), 'mustRun', true, 'noCut', true, 'continuedFromPage', NULL, 'continuedToPage', NULL)
    FROM notices n WHERE n.id = ANY($1::uuid[]) AND n.deleted_at IS NULL
  UNION ALL
  SELECT 'photo', json_build_object('id', h.id, 'caption', h.caption, 'credit', coalesce(nullif(h.credit, ''), ${printed('photo_id', 'h.id')}), 'headline', h.headline,
      'width', h.width, 'height', h.height, 'fileHash', h.file_hash, 'focus', CASE WHEN h.focus_x IS NOT NULL THEN json_build_object('x', h.focus_x, 'y', h.focus_y) END,
      'standing', ${STANDING}, 'answered', ${answeredIn('$2::uuid')})
    FROM photos h WHERE h.id = ANY($1::uuid[]) AND h.deleted_at IS NULL`;

/** A photo as the page knows it: what stands in its way on the day of the issue and nobody answers for. */
const placedPhoto = ({ standing, answered, ...photo }: PhotoRow, publishedOn: string | null): PlacedPhoto => ({ ...photo, obstacles: unanswered(obstaclesTo(standing, publishedOn), answered) });

/** A story as the page knows it: until when it is held back, where that is later than the issue. */
const placedPiece = ({ embargoUntil = null, ...piece }: PieceRow, publishedOn: string | null): PlacedPiece => (isHeldBack(embargoUntil, publishedOn) ? { ...piece, heldUntil: embargoUntil } : piece);

const layoutOf = (issue: IssueRow, page: PageRow): NumberedLayout => ({
  number: page.number ?? UNNUMBERED,
  layout: page.layout ?? blankPage(issue.geometry, { number: page.number, isLast: page.number === issue.pageCount }),
});

/** Two pages of one number would answer for each other: only the first of them takes part in other pages' texts. */
const neighbours = (issue: IssueRow, own: PageRow): PageRow[] =>
  issue.pages.filter((page, index) => page.id !== own.id && page.number !== null && page.number !== own.number && issue.pages.findIndex(({ number }) => number === page.number) === index);

const materialOf = (issue: IssueRow, page: PageRow, items: readonly ItemRow[]): PageMaterial => {
  const { publishedOn, issueNumber, totalIssueNumber, paper, staff, faces } = issue;
  return {
    pageId: page.id, status: page.status, layoutVersion: page.version, own: layoutOf(issue, page), others: neighbours(issue, page).map((other) => layoutOf(issue, other)),
    facts: {
      paper, staff, faces, planned: page.planned, page: { number: page.number, name: page.name, editor: page.editor, publishedOn, issueNumber, totalIssueNumber },
      pieces: items.flatMap((item) => (item.kind === 'piece' ? [placedPiece(item.facts, publishedOn)] : [])), photos: items.flatMap((item) => (item.kind === 'photo' ? [placedPhoto(item.facts, publishedOn)] : [])),
    },
  };
};

const idsOn = ({ layout, planned }: PageRow): string[] => [...planned.map(({ itemId }) => itemId), ...(layout ? placedItems(layout).map(({ itemId }) => itemId) : [])];

const read = async (tx: EntityManager, issue: IssueRow | undefined, wanted: (page: PageRow) => boolean): Promise<PageMaterial[]> => {
  const pages = issue?.pages.filter(wanted) ?? [];
  if (!issue || pages.length === 0) return [];
  const items = await tx.query<ItemRow[]>(ITEMS, [[...new Set(pages.flatMap(idsOn))], issue.id]);
  return pages.map((page) => materialOf(issue, page, items));
};

/** Everything one page is composed from, in two statements; null when there is no such page. */
export const materialOfPage = async (tx: EntityManager, pageId: string): Promise<PageMaterial | null> => {
  const [issue] = await tx.query<IssueRow[]>(`${ISSUE} WHERE i.id = (SELECT o.issue_id FROM pages o WHERE o.id = $1)`, [pageId]);
  return (await read(tx, issue, ({ id }) => id === pageId))[0] ?? null;
};

/** Everything the pages of an issue are composed from, in two statements, in the order of their numbers. */
export const materialOfIssue = async (tx: EntityManager, issueId: string): Promise<PageMaterial[]> => {
  const [issue] = await tx.query<IssueRow[]>(`${ISSUE} WHERE i.id = $1`, [issueId]);
  return read(tx, issue, () => true);
};
