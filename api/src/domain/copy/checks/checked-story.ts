import type { CivilDate } from '../../calendar/civil-date';
import type { BylineRole } from '../../people/contributors';
import type { Body } from '../body';
import { textOf } from '../body';
import { textBlocksOf } from '../passage';

/** Where words of a story stand. The body's blocks are counted as in `textBlocksOf`, bylines and captions as they come. */
export const CHECKED_FIELDS = ['kicker', 'headline', 'deck', 'dateline', 'body', 'byline', 'caption', 'issue'] as const;
export type CheckedField = (typeof CHECKED_FIELDS)[number];

/** One stretch of text that is read by itself. */
export interface CheckedPassage { field: CheckedField; block: number; text: string }

/** A picture's words: what stands beneath it, and whose name. */
export interface CheckedCaption { text: string; credit: string }

export type CheckedKind = 'article' | 'notice' | 'photo' | 'text';

/** A story, notice or photo as the proof rules read it. */
export interface CheckedStory {
  /** Tells it from itself among the stories of the last months. */
  id: string | null;
  kind: CheckedKind;
  /** What stands on the page, in reading order. */
  passages: readonly CheckedPassage[];
  /** Tables of the body: each cell by row, with the block it is counted as. */
  tables: readonly (readonly (readonly CheckedCell[])[])[];
  bylines: readonly { name: string; label: string; role: BylineRole }[];
  captions: readonly CheckedCaption[];
  continuedFromPage: number | null;
  continuedToPage: number | null;
}
export interface CheckedCell { block: number; text: string }

/** The parts a story is made of; whatever is missing is empty. */
export interface StoryParts {
  id?: string; kind?: CheckedKind; kicker?: string; headline?: string; deck?: string; dateline?: string; body?: Body;
  bylines?: readonly { name: string; label?: string; role?: BylineRole }[]; captions?: readonly CheckedCaption[];
  continuedFromPage?: number | null; continuedToPage?: number | null;
}

const tablesOf = (body: Body): CheckedCell[][][] => {
  const blocks = textBlocksOf(body);
  const at = new Map(blocks.map((block, index) => [block, index]));
  return body.content.flatMap((block) => (block.type !== 'table' ? [] : [block.content.map((row) => row.content.map((cell) => ({
    block: at.get(cell.content[0]) ?? 0, text: cell.content.map(textOf).join('\n'),
  })))]));
};

/** Lays a story out for checking; offsets of findings count UTF-16 units within a passage. */
export const checkedStory = (parts: StoryParts): CheckedStory => {
  const bylines = (parts.bylines ?? []).map(({ name, label = '', role = 'text' }) => ({ name, label, role }));
  const captions = parts.captions ?? [];
  const passages: CheckedPassage[] = [
    ...(['kicker', 'headline', 'deck', 'dateline'] as const).map((field) => ({ field, block: 0, text: parts[field] ?? '' })),
    ...(parts.body ? textBlocksOf(parts.body) : []).map((block, index) => ({ field: 'body' as const, block: index, text: textOf(block) })),
    ...bylines.map(({ name }, block) => ({ field: 'byline' as const, block, text: name })),
    ...captions.map(({ text }, block) => ({ field: 'caption' as const, block, text })),
  ];
  return {
    id: parts.id ?? null, kind: parts.kind ?? 'article', passages: passages.filter(({ text }) => text !== ''), tables: parts.body ? tablesOf(parts.body) : [], bylines, captions,
    continuedFromPage: parts.continuedFromPage ?? null, continuedToPage: parts.continuedToPage ?? null,
  };
};

/** Bare text, a line a block. */
export const checkedText = (text: string): CheckedStory => ({
  ...checkedStory({ kind: 'text' }),
  passages: text.split(/\r\n|\r|\n/u).map((line, block) => ({ field: 'body' as const, block, text: line })).filter((passage) => passage.text !== ''),
});

/** The running text of a story, without bylines. */
export const runningText = (story: CheckedStory): readonly CheckedPassage[] => story.passages.filter(({ field }) => field !== 'byline' && field !== 'issue');

export const isHeadline = ({ field }: CheckedPassage): boolean => field === 'kicker' || field === 'headline' || field === 'deck';

/** An official of the district with the post they hold from a day until another (null: still, or always). */
export interface OfficeHolder {
  name: string;
  /** The post as it is printed before the name: 区委副书记. */
  title: string;
  /** The organ the post belongs to: 港闸区人民政府. */
  body: string;
  /** Place in the list of the leaders, 1 first. */
  rank: number;
  from: CivilDate | null;
  until: CivilDate | null;
}
