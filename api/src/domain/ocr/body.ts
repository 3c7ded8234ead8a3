import { parseCredit } from '../copy/byline';
import type { Draft, Part } from './drafts';
import { findJump } from './jumps';
import type { BodyPart, LegJoin, LineRange, ReadByline, ReadJump } from './page-reading';
import { joinsNext } from './paragraphs';
import { restorePunctuation } from './punctuation';
import { LEAD_CREDIT, trailingCredit } from './shapes';

/** The running text of an item with what was printed inside it: bylines, jump markers, joins. */
export interface BodyReading {
  parts: BodyPart[];
  inlineBylines: ReadByline[];
  jump: ReadJump | null;
  joins: LegJoin[];
}

interface Piece { text: string; part: Part }

const UNBRACKETED_LEAD = /^(本[报刊台]讯)\s+((?:(?:本报)?(?:记者|通讯员|见习记者|实习生)\s*\p{Script=Han}{2,3}\s+){1,3})/u;

/** Takes 本报讯(记者 甲) apart: the byline goes to the credits, 本报讯 stays in the text. */
function cutLead(text: string, places: readonly string[]): { text: string; bylines: ReadByline[] } {
  const bracketed = LEAD_CREDIT.exec(text.slice(0, 80).replace(/[（）]/gu, (mark) => (mark === '（' ? '(' : ')')));
  if (bracketed) {
    const credit = parseCredit(bracketed[2] ?? '', places);
    if (credit && credit.bylines.some(({ label }) => label !== null)) return { text: (bracketed[1] ?? '') + text.slice(bracketed[0].length).trimStart(), bylines: credit.bylines };
  }
  const bare = UNBRACKETED_LEAD.exec(text.slice(0, 80));
  const credit = bare ? parseCredit(bare[2] ?? '', places) : null;
  return bare && credit ? { text: `${bare[1] ?? ''} ${text.slice(bare[0].length)}`, bylines: credit.bylines } : { text, bylines: [] };
}

function cutJump(text: string): { text: string; jump: ReadJump | null } {
  const found = findJump(text);
  if (!found || found.length === text.length) return { text, jump: null };
  return { text: (text.slice(0, found.at) + text.slice(found.at + found.length)).trim(), jump: found.jump };
}

/** Strips jump markers and inline bylines from the first and last piece of a story's text. */
function strip(pieces: Piece[], draft: Draft, places: readonly string[]): { bylines: ReadByline[]; jump: ReadJump | null } {
  const bylines: ReadByline[] = [];
  let jump: ReadJump | null = null;
  const [first] = pieces;
  const last = pieces[pieces.length - 1];
  for (const piece of pieces) {
    const cut = cutJump(piece.text);
    if (cut.jump && (piece === first || piece === last || cut.jump.toPage !== null)) {
      piece.text = cut.text;
      jump ??= cut.jump;
    }
  }
  if (draft.type === 'notice') return { bylines, jump };
  if (first) {
    const cut = cutLead(first.text, places);
    first.text = cut.text;
    bylines.push(...cut.bylines);
  }
  const trailing = last ? trailingCredit(last.text, undefined, places) : null;
  if (last && trailing && trailing.at > 0) {
    last.text = last.text.slice(0, trailing.at).trimEnd();
    bylines.push(...trailing.credit.bylines);
  }
  return { bylines, jump };
}

/** Sets the pieces of a story in order, rejoining the paragraphs that column feet cut. */
export function readBody(draft: Draft, places: readonly string[]): BodyReading {
  const pieces: Piece[] = draft.parts.filter((part) => part.role === 'body').map((part) => ({ text: part.line.text, part }));
  const { bylines, jump } = strip(pieces, draft, places);
  const textOf = new Map(pieces.map((piece) => [piece.part, piece.text]));
  const parts: BodyPart[] = [];
  const joins: LegJoin[] = [];
  let open: { raw: string; plain: string; lines: LineRange } | null = null;
  const flush = (): void => {
    if (open && open.raw !== '') parts.push({ kind: 'paragraph', text: restorePunctuation(open.raw), lines: open.lines });
    open = null;
  };
  for (const part of draft.parts) {
    const { number } = part.line;
    if (part.role === 'body') {
      const text = textOf.get(part) ?? part.line.text;
      const state = open as { raw: string; plain: string; lines: LineRange } | null;
      const verdict = state ? joinsNext(state.plain.slice(-600), part.line, draft.type === 'notice') : null;
      if (state && verdict?.joined) {
        joins.push({ afterLine: state.lines[1], beforeLine: number, confidence: verdict.confidence, reason: verdict.reason });
        open = { raw: state.raw + text, plain: part.line.plain.length > 600 ? part.line.plain : state.plain.slice(-600) + part.line.plain, lines: [state.lines[0], number] };
      } else {
        flush();
        open = { raw: text, plain: part.line.plain, lines: [number, number] };
      }
    } else if (part.role === 'subhead' || part.role === 'table') {
      flush();
      if (part.role === 'subhead') parts.push({ kind: 'subhead', text: restorePunctuation(part.line.text), lines: [number, number] });
      else if (part.table) parts.push({ kind: 'table', table: part.table, lines: [number, number + part.table.rows.length] });
    } else if (part.role === 'verse') {
      flush();
      parts.push({ kind: 'paragraph', text: restorePunctuation(part.line.text), lines: [number, number] });
    } else if (part.role !== 'credit' && part.role !== 'jump') flush();
  }
  flush();
  return { parts, inlineBylines: bylines, jump, joins };
}

/** Number of paragraphs the body lines of a draft make, without building them. */
export function paragraphCount(draft: Draft): number {
  const lines = draft.parts.filter((part) => part.role === 'body');
  return lines.filter(({ line }, at) => at === 0 || !joinsNext(lines[at - 1]?.line.plain ?? '', line, draft.type === 'notice').joined).length;
}

