import { readBody, paragraphCount } from './body';
import { readMasthead } from './colophon';
import type { Draft } from './drafts';
import { readHeadline } from './headline';
import { findJump } from './jumps';
import { citedBasisOf, contactOf, documentNumberOf, issuingBodyOf, noticeTypeOf, objectionPeriodOf } from './notice-fields';
import type { LegJoin, PageItemReading, ReadByline, Span } from './page-reading';
import { signedOn } from './printed-facts';
import { restorePunctuation } from './punctuation';
import type { PageHabits } from './shapes';
import { NOTICE_KINDS, ORGAN } from './trade-words';

const PICTURE_TEXT = 260;

const emptyItem = (draft: Draft, order: number): PageItemReading => ({
  type: draft.type, order, confidence: 0.9, kicker: null, headline: null, deck: null, subheads: [], bylines: [], paragraphs: [], caption: null,
  jump: null, noticeType: null, issuingBody: null, documentNumber: null, citedBasis: null, signatureLines: [], datedOn: null, objectionPeriod: null,
  contact: null, table: null, masthead: null, body: [], spans: [], lines: [draft.parts[0]?.line.number ?? 1, draft.parts[draft.parts.length - 1]?.line.number ?? 1], note: null,
});

/** Tells pictures and small notices from stories once the whole item is known. */
export function settleType(draft: Draft, before: Draft | undefined): void {
  if (draft.type !== 'article') return;
  const body = draft.parts.filter((part) => part.role === 'body');
  const titles = draft.parts.filter((part) => part.role === 'title');
  const text = body.map((part) => part.line.plain).join('');
  if (body.length === 0) return;
  if (titles.length === 0 && /遗失/u.test(text) && /作废|声明/u.test(text) && text.length < 400) { draft.type = 'notice'; return; }
  if (draft.parts.some((part) => part.role === 'subhead' || part.role === 'table' || part.role === 'jump') || text.length > PICTURE_TEXT) return;
  if (paragraphCount(draft) > 1 || /^本[报刊台].{0,4}讯/u.test(text)) return;
  const credits = draft.parts.flatMap((part) => (part.role === 'credit' ? (part.credit?.bylines ?? []) : []));
  const inline = /(?:摄|摄影|图|摄影报道)\s*\)?$|\((?:[^()]{0,14}摄(?:影报道)?)\)$/u.test(text);
  const photographed = credits.some(({ role, label }) => (role === 'photo' || label === '摄影报道') && label !== null) || inline;
  const written = credits.some(({ role, label }) => role === 'text' && label !== null);
  if (photographed && (!written || draft.gapBefore >= 3)) draft.type = 'photo';
  else if (/图为|^如图|^[上下左右]图/u.test(text) && !written) draft.type = 'photo';
  else if (written && titles.length > 0) return;
  else if (draft.gapBefore >= 3 && titles.length <= 1) draft.type = 'photo';
  else if (titles.length === 0 && (before !== undefined || credits.length > 0)) draft.type = 'photo';
}

function bylinesOf(draft: Draft, inline: ReadByline[]): ReadByline[] {
  const printed = [...draft.parts.flatMap((part) => (part.role === 'credit' ? (part.credit?.bylines ?? []) : [])), ...inline];
  const seen = new Set<string>();
  return printed
    .map((byline) => (draft.type === 'photo' && byline.label === null ? { ...byline, role: 'photo' as const } : byline))
    .filter(({ name }) => !seen.has(name) && seen.add(name));
}

function fillNotice(item: PageItemReading, draft: Draft): void {
  const notes = draft.parts.filter((part) => part.role === 'note').map((part) => part.line.text);
  const text = item.paragraphs.join('\n');
  const title = [item.kicker, item.headline, item.deck].filter((level) => level !== null).join('');
  item.signatureLines = draft.parts.filter((part) => part.role === 'signature').map((part) => part.line.text);
  item.noticeType = noticeTypeOf(title, text);
  item.documentNumber = notes.map(documentNumberOf).find((number) => number !== null) ?? documentNumberOf(draft.parts.filter((part) => part.role === 'body').map((part) => part.line.text).join('')) ?? documentNumberOf(title);
  item.citedBasis = notes.find((note) => /通过|批准/u.test(note)) ?? citedBasisOf(text);
  item.issuingBody = issuingBodyOf(item.signatureLines, title, text);
  item.datedOn = signedOn(item.signatureLines);
  item.objectionPeriod = objectionPeriodOf(text);
  item.contact = contactOf(text);
  item.table = item.body.find((part) => part.kind === 'table')?.table ?? null;
}

/** Headlines of notices are one level, however many lines they are set in, the body that issues it first; any other line over a notice stays its kicker. */
function noticeHeadline(item: PageItemReading, titles: string[]): void {
  const isKind = (text: string): boolean => NOTICE_KINDS.some(([, words]) => words.test(text));
  const kind = titles.findIndex((text) => text.includes('关于') || isKind(text));
  const issued = kind > 0 && ORGAN.test((titles[kind - 1] ?? '').replace(/[\s()（）]/gu, ''));
  const start = issued ? kind - 1 : kind;
  const title = titles.slice(Math.max(0, Math.min(start, titles.length - 1))).join('').trim();
  item.headline = /^\S(?:\s+\S)+$/u.test(title) ? title.replace(/\s/gu, '') : title;
  item.deck = null;
  item.kicker = start > 0 ? titles.slice(0, start).join(' ') : null;
}

/** Turns a gathered draft into an item with its parts in the words of the trade. */
export function buildItem(draft: Draft, order: number, habits: PageHabits, places: readonly string[]): { item: PageItemReading; joins: LegJoin[] } {
  const item = emptyItem(draft, order);
  if (draft.type === 'masthead' || draft.type === 'colophon') {
    if (draft.type === 'masthead') item.masthead = readMasthead(draft.parts.map((part) => part.line));
    return { item, joins: [] };
  }
  const titleLines = draft.parts.filter((part) => part.role === 'title').map((part) => part.line);
  const head = readHeadline(titleLines, habits.tight);
  const body = readBody(draft, places);
  Object.assign(item, { kicker: head.kicker, headline: head.headline, deck: head.deck });
  item.body = body.parts;
  item.paragraphs = body.parts.flatMap((part) => (part.kind === 'paragraph' ? [part.text] : []));
  item.subheads = body.parts.flatMap((part) => (part.kind === 'subhead' ? [part.text] : []));
  item.table = body.parts.find((part) => part.kind === 'table')?.table ?? null;
  item.bylines = bylinesOf(draft, body.inlineBylines);
  const ownJump = draft.parts.filter((part) => part.role === 'jump' || part.role === 'credit').map((part) => findJump(part.line.text)?.jump ?? null).find((jump) => jump !== null) ?? null;
  item.jump = ownJump ?? body.jump;
  if (draft.type === 'notice') {
    noticeHeadline(item, titleLines.map((line) => line.text));
    fillNotice(item, draft);
  }
  if (draft.type === 'photo') item.caption = item.paragraphs.join('\n') || null;
  for (const level of ['kicker', 'headline', 'deck'] as const) item[level] = item[level] === null ? null : restorePunctuation(item[level]);
  item.confidence = confidenceOf(draft, head.confidence, item);
  return { item, joins: body.joins };
}

/** An item is as sure as its weakest decision. */
function confidenceOf(draft: Draft, headline: number, item: PageItemReading): number {
  const credits = draft.parts.flatMap((part) => (part.credit ? [part.credit.confidence] : []));
  const reasons = [0.95, ...credits];
  if (item.headline !== null) reasons.push(headline);
  if (item.headline === null && draft.type !== 'photo') reasons.push(0.4);
  if (item.paragraphs.length === 0 && item.table === null) reasons.push(0.3);
  return Math.round(Math.min(...reasons) * 100) / 100;
}

/** Merges the owned stretches of the source into spans. */
export function mergeSpans(stretches: Span[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of stretches) {
    const last = spans[spans.length - 1];
    if (last && last.end === start) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
