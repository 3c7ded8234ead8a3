import type { ParsedCredit } from '../copy/byline';
import { findJump } from './jumps';
import { endsSentence } from './paragraphs';
import type { ItemType, ReadTable } from './page-reading';
import { printedDate } from './printed-facts';
import { follower, opensStory, trailingCredit, type PageHabits, type ShapedLine } from './shapes';
import type { SourceLine } from './source-lines';
import { isSubhead } from './subheads';
import { ENUMERATOR, ORGAN, SIGNATORY } from './trade-words';

/** What a line does in its item. */
export type PartRole = 'furniture' | 'title' | 'body' | 'subhead' | 'credit' | 'jump' | 'table' | 'signature' | 'note' | 'verse';

/** One source line in its item. */
export interface Part {
  role: PartRole;
  line: SourceLine;
  credit: ParsedCredit | null;
  table: ReadTable | null;
}

/** An item while it is being gathered, line by line. */
export interface Draft {
  type: ItemType;
  parts: Part[];
  /** The roles its parts have, so that a long item is not searched again and again. */
  roles: Set<PartRole>;
  lastBody: SourceLine | null;
  /** Its end has been printed: a byline, a signature, a jump; what follows without a title is something else. */
  closed: boolean;
  /** Blank lines before its first line. */
  gapBefore: number;
}

const partOf = (role: PartRole, shaped: ShapedLine): Part => ({ role, line: shaped.line, credit: shaped.credit, table: null });
const draftOf = (type: ItemType, gapBefore: number): Draft => ({ type, parts: [], roles: new Set(), lastBody: null, closed: false, gapBefore });
const has = (draft: Draft, role: PartRole): boolean => draft.roles.has(role);

function add(draft: Draft, part: Part): void {
  draft.parts.push(part);
  draft.roles.add(part.role);
  if (part.role === 'body') draft.lastBody = part.line;
}

/** A story whose paragraph is cut open, or that has no end yet, can go on after a picture that stands in it. */
const resumable = (draft: Draft): boolean => {
  const last = draft.lastBody;
  return draft.type !== 'photo' && last !== null && !draft.closed && !endsSentence(last.plain);
};

/** A run of short unmarked lines under a headline is verse: four lines and more, none as long as a headline. */
const isVerse = (cluster: ShapedLine[]): boolean =>
  cluster.length >= 4 && cluster.every(({ line }) => line.marks === 0 && line.plain.length <= 20) && cluster.filter(({ line }) => line.blankBefore === 0).length >= 2;

/** Gathers shaped lines into items: one pass, each line into exactly one item. */
export class Gatherer {
  readonly drafts: Draft[] = [];
  private current: Draft | null = null;
  private suspended: Draft | null = null;

  constructor(private readonly shaped: ShapedLine[], private readonly habits: PageHabits, private readonly places: readonly string[]) {}

  /** Reads all lines and returns the items in printed order. */
  gather(): Draft[] {
    for (let at = 0; at < this.shaped.length; ) at = this.take(at);
    return this.drafts;
  }

  private open(type: ItemType, gap: number): Draft {
    const draft = draftOf(type, gap);
    this.drafts.push(draft);
    this.current = draft;
    return draft;
  }

  private take(at: number): number {
    const shaped = this.shaped[at];
    if (!shaped) return at + 1;
    switch (shaped.shape) {
      case 'masthead':
      case 'colophon': return this.takeFurniture(shaped, at);
      case 'table': return this.takeTable(shaped, at);
      case 'jump': return this.takeJump(shaped, at);
      case 'credit': return this.takeCredit(shaped, at);
      case 'noticeTitle': return this.takeNoticeTitle(at);
      case 'title': return this.takeTitle(at);
      case 'body': return this.takeBody(shaped, at);
    }
  }

  private takeFurniture(shaped: ShapedLine, at: number): number {
    const type = shaped.shape === 'masthead' ? 'masthead' : 'colophon';
    const last = this.drafts[this.drafts.length - 1];
    const draft = last?.type === type ? last : draftOf(type, shaped.line.blankBefore);
    if (draft !== last) {
      if (this.current && resumable(this.current)) this.suspended = this.current;
      this.drafts.push(draft);
    }
    add(draft, partOf('furniture', shaped));
    this.current = null;
    return at + 1;
  }

  private takeTable(shaped: ShapedLine, at: number): number {
    const found = shaped.table;
    const draft = this.current ?? this.open('article', shaped.line.blankBefore);
    if (!found) return at + 1;
    for (let row = at; row <= found.to; row++) {
      const each = this.shaped[row];
      if (each) add(draft, { ...partOf('table', each), table: row === found.from ? found.table : null });
    }
    return found.to + 1;
  }

  private takeJump(shaped: ShapedLine, at: number): number {
    const jump = findJump(shaped.line.text)?.jump;
    const target = this.current ?? this.drafts.findLast((draft) => draft.type === 'article') ?? this.open('article', shaped.line.blankBefore);
    const opensContinuation = jump?.fromPage != null && has(target, 'body');
    const draft = opensContinuation ? this.open('continuation', shaped.line.blankBefore) : target;
    if (jump?.fromPage != null) draft.type = 'continuation';
    add(draft, partOf('jump', shaped));
    if (jump?.toPage != null) draft.closed = true;
    return at + 1;
  }

  private takeCredit(shaped: ShapedLine, at: number): number {
    const draft = this.current ?? this.drafts.findLast((each) => each.type !== 'masthead' && each.type !== 'colophon') ?? this.open('article', shaped.line.blankBefore);
    if (draft.type === 'notice' && shaped.credit?.bylines.every(({ label }) => label === null)) {
      add(draft, partOf('signature', shaped));
      return at + 1;
    }
    add(draft, partOf('credit', shaped));
    if (has(draft, 'body')) this.close(draft, at);
    return at + 1;
  }

  private close(draft: Draft, at: number): void {
    draft.closed = true;
    const next = this.shaped[at + 1]?.shape;
    if (this.suspended && next === 'body') {
      this.current = this.suspended;
      this.suspended = null;
    }
  }

  private takeNoticeTitle(at: number): number {
    const shaped = this.shaped[at];
    const { current } = this;
    if (!shaped) return at + 1;
    const onlyTitles = current !== null && current.type === 'article' && current.parts.every((part) => part.role === 'title') && current.parts.length > 0;
    if (current && current.type === 'article' && onlyTitles) {
      current.type = 'notice';
      add(current, partOf('title', shaped));
      return at + 1;
    }
    add(this.open('notice', shaped.line.blankBefore), partOf('title', shaped));
    return at + 1;
  }

  private takeTitle(at: number): number {
    const { current } = this;
    if (current && current.type === 'notice' && !current.closed && this.belongsToNotice(at)) return this.takeIntoNotice(at);
    let to = at;
    while (this.shaped[to + 1]?.shape === 'title') to++;
    const cluster = this.shaped.slice(at, to + 1);
    if (current && /^[(（【]?\s*作者(?:系|单位|为|简介|:|：)/u.test(cluster[0]?.line.text ?? '')) return this.takeAuthorNote(current, at);
    if (current && current.type === 'article' && has(current, 'title') && isVerse(cluster)) {
      cluster.forEach((each) => add(current, partOf('verse', each)));
      return to + 1;
    }
    if (current && has(current, 'body') && cluster.length <= 3 && this.signsOff(cluster)) {
      cluster.forEach((each) => add(current, partOf('signature', each)));
      current.closed = true;
      return to + 1;
    }
    const gap = cluster[0]?.line.blankBefore ?? 0;
    if (this.shaped[to + 1]?.shape === 'noticeTitle' && cluster.length <= 2) {
      const draft = this.open('notice', gap);
      cluster.forEach((each) => add(draft, partOf('title', each)));
      add(draft, partOf('title', this.shaped[to + 1] as ShapedLine));
      return to + 2;
    }
    if (current && current.type !== 'notice' && !current.closed && has(current, 'body') && isSubhead(this.shaped, at, to, current, this.habits)) {
      cluster.forEach((each) => add(current, partOf('subhead', each)));
      return to + 1;
    }
    const draft = this.open('article', gap);
    cluster.forEach((each) => add(draft, partOf('title', each)));
    return to + 1;
  }

  /** A body and a date close an appeal or an open letter as they close a notice. */
  private signsOff(cluster: ShapedLine[]): boolean {
    const last = cluster[cluster.length - 1]?.line.plain ?? '';
    const date = printedDate(last);
    return date !== null && last.replace(date.text, '').trim().length <= 2 && cluster.slice(0, -1).every(({ line }) => line.marks === 0 && ORGAN.test(line.plain.replace(/[\s()]/gu, '')));
  }

  /** (作者系县作协会员) tells of the author and closes the piece. */
  private takeAuthorNote(current: Draft, at: number): number {
    const shaped = this.shaped[at];
    if (shaped) add(current, partOf('note', shaped));
    current.closed = true;
    return at + 1;
  }

  /** Inside a notice a short line may be an addressee, a clause head, a contact, the signature or the date. */
  private belongsToNotice(at: number): boolean {
    const shaped = this.shaped[at];
    const { current } = this;
    if (!shaped || !current) return false;
    const { plain, marks, blankBefore } = shaped.line;
    if (marks > 0 && marks <= (this.habits.headlineMarks || 1)) return false;
    const date = printedDate(plain);
    if (date && plain.replace(date.text, '').trim().length <= 2) return true;
    if (ENUMERATOR.test(plain) || /[::]/u.test(plain) || /^特此|^此(?:告|致|启)|^附/u.test(plain) || /^[(〔].*[)〕]$/u.test(plain) || /[〔[【]\d{4}[〕\]】]/u.test(plain)) return true;
    const next = this.shaped[at + 1];
    const nextDate = next ? printedDate(next.line.plain) : null;
    if (nextDate && (next?.line.plain.length ?? 99) <= nextDate.text.length + 2) return true;
    if (!has(current, 'body') && !has(current, 'table')) return false;
    if (blankBefore >= 3) return false;
    return plain.length <= 30 && ORGAN.test(plain.replace(/[\s()]/gu, '')) && next?.shape !== 'body' && next?.shape !== 'credit';
  }

  private takeIntoNotice(at: number): number {
    const shaped = this.shaped[at];
    const { current } = this;
    if (!shaped || !current) return at + 1;
    const { plain } = shaped.line;
    const date = printedDate(plain);
    const dateOnly = date !== null && plain.replace(date.text, '').trim().length <= 2;
    const started = has(current, 'body') || has(current, 'table');
    const signs = started && !ENUMERATOR.test(plain) && (dateOnly || (SIGNATORY.test(plain) && [1, 2].some((ahead) => this.dateFollows(at + ahead - 1))) || (ORGAN.test(plain.replace(/[\s()]/gu, '')) && !/[::]/u.test(plain)) || this.dateFollows(at)) && !/^特此|^附/u.test(plain);
    const note = !started && /^[(〔].*[)〕]$|[〔[【]\d{4}[〕\]】]/u.test(plain) && plain.length <= 50;
    add(current, partOf(dateOnly || signs ? 'signature' : note ? 'note' : 'body', shaped));
    if (dateOnly && started) current.closed = true;
    return at + 1;
  }

  private dateFollows(at: number): boolean {
    const next = this.shaped[at + 1]?.line.plain ?? '';
    const date = printedDate(next);
    return date !== null && next.replace(date.text, '').trim().length <= 2;
  }

  private takeBody(shaped: ShapedLine, at: number): number {
    const next = follower(this.shaped, at);
    let draft = this.current;
    if (draft && draft.type === 'notice' && !draft.closed && this.shortInNotice(shaped)) return this.takeIntoNotice(at);
    if (draft && draft.type !== 'notice' && has(draft, 'body') && /^(?:本[报刊台](?:\p{Script=Han}{0,4})讯|新华社.{2,14}电)/u.test(shaped.line.plain)) draft = this.open('article', shaped.line.blankBefore);
    else if (!draft || draft.closed) draft = this.resume(shaped) ?? this.open('article', shaped.line.blankBefore);
    else if (this.startsCaption(draft, shaped, at)) {
      if (resumable(draft)) this.suspended = draft;
      draft = this.open('photo', shaped.line.blankBefore);
    }
    const jump = findJump(shaped.line.text)?.jump;
    if (jump?.fromPage != null && has(draft, 'body')) draft = this.open('continuation', shaped.line.blankBefore);
    add(draft, partOf('body', shaped));
    if (jump?.fromPage != null && !draft.parts.some((part) => part.role === 'body' && part.line !== shaped.line)) draft.type = 'continuation';
    if (jump?.toPage != null) draft.closed = true;
    if (draft.type !== 'notice' && trailingCredit(shaped.line.text, next, this.places)) this.close(draft, at);
    return at + 1;
  }

  private shortInNotice(shaped: ShapedLine): boolean {
    const { plain } = shaped.line;
    const date = printedDate(plain);
    return (date !== null && plain.replace(date.text, '').trim().length <= 2) || /^特此/u.test(plain) || (plain.length <= 40 && /^[(〔].*[)〕]$/u.test(plain));
  }

  /** Text that starts in mid-sentence after a picture or furniture goes on with the story that was cut there. */
  private resume(shaped: ShapedLine): Draft | null {
    const { suspended } = this;
    if (!suspended || opensStory(shaped.line) || /^(?:图为|如图)/u.test(shaped.line.plain)) return null;
    this.suspended = null;
    this.current = suspended;
    return suspended;
  }

  /** After an image gap inside a story comes a caption when it says so, or when its credit stands between it and more of the story. */
  private startsCaption(draft: Draft, shaped: ShapedLine, at: number): boolean {
    const { line } = shaped;
    if (draft.type === 'notice') return line.blankBefore >= 3 && line.plain.length <= 260 && has(draft, 'body') && (/图为/u.test(line.plain) || this.shaped[at + 1]?.shape === 'credit');
    if (!has(draft, 'body')) return false;
    const next = this.shaped[at + 1];
    const own = trailingCredit(line.text, next?.shape, this.places);
    const photographed = [...(next?.credit?.bylines ?? []), ...(own?.credit.bylines ?? [])].some(({ role, label }) => role === 'photo' && label !== null);
    if (photographed && line.plain.length <= 260 && (own !== null || next?.shape === 'credit') && (line.blankBefore >= 3 || /图为|图|摄/u.test(line.plain))) return true;
    const last = draft.lastBody;
    if (/(?:^|[。!])图为|^如图|^[上下左右]图/u.test(line.plain) && line.plain.length <= 260 && (line.blankBefore >= 3 || (last !== null && endsSentence(last.plain)))) return true;
    if (line.blankBefore < 3 || line.plain.length > 260) return false;
    if (next?.shape === 'credit' && this.shaped[at + 2]?.shape === 'body' && (this.shaped[at + 2]?.line.blankBefore ?? 0) < 3) return true;
    if (next?.shape === 'credit' && has(draft, 'credit')) return true;
    const standsAlone = next === undefined || next.shape === 'title' || next.shape === 'colophon' || next.shape === 'noticeTitle' || next.shape === 'masthead';
    return standsAlone && this.habits.endCredits === 0 && last !== null && endsSentence(last.plain) && line.plain.length <= 200;
  }
}
