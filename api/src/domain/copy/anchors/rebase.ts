import { type Body, textOf } from '../body';
import { findPassage, type Passage, type Quotation, textBlocksOf } from '../passage';
import { ok, refuse, type Result } from '../../result';
import { type Anchor, anchorIn } from './anchor';
import { type TextChange, textChanges } from './text-changes';

/** A comment whose words were cut: what it quoted last, and which running text it stood in. */
export type OrphanedAnchor = Quotation & { text: number };

interface Range { start: number; end: number }

const orphaned = ({ text, quoted, before, after }: OrphanedAnchor): Result<never, OrphanedAnchor> => refuse({ text, quoted, before, after });

/** Fewer quoted words than these are not looked for elsewhere: they stand in too many places by chance. */
const LEAST_SOUGHT = 4;

const textsOf = (body: Body): string[] => textBlocksOf(body).map(textOf);

/** What of a passage stayed, in offsets of the later text, with all that was put between; and the words that took its place when nothing stayed. */
const followed = ({ segments }: TextChange, { start, end }: Range): { stayed: Range | null; replaced: Range | null } => {
  let [wasAt, nowAt] = [0, 0];
  let stayed: Range | null = null;
  let replaced: Range | null = null;
  let cut: Range = { start: 0, end: 0 };
  const grown = (range: Range | null, from: number, to: number): Range => (range ? { start: Math.min(range.start, from), end: Math.max(range.end, to) } : { start: from, end: to });
  for (const { kind, text } of segments) {
    if (kind === 'same') {
      const [from, to] = [Math.max(start, wasAt), Math.min(end, wasAt + text.length)];
      if (from < to) stayed = grown(stayed, nowAt + from - wasAt, nowAt + to - wasAt);
    }
    if (kind === 'deleted') cut = { start: cut.end === wasAt ? cut.start : wasAt, end: wasAt + text.length };
    if (kind === 'inserted' && cut.end === wasAt && cut.end > cut.start) {
      const shared = Math.min(end, cut.end) - Math.max(start, cut.start);
      if (shared > 0 && shared * 2 >= cut.end - cut.start) replaced = grown(replaced, nowAt, nowAt + text.length);
    }
    if (kind !== 'inserted') wasAt += text.length;
    if (kind !== 'deleted') nowAt += text.length;
  }
  return { stayed: stayed && replaced ? grown(stayed, replaced.start, replaced.end) : stayed, replaced };
};

/** Where a passage of one of several joined texts stands in them laid end to end. */
const rangeInChange = ({ was }: TextChange, { text, start, end }: Passage, texts: readonly string[]): Range => {
  const before = was.slice(0, was.indexOf(text)).reduce((sum, index) => sum + texts[index].length + 1, 0);
  return { start: before + start, end: before + end };
};

/** The passage a range of a change is in the later body; one that was split keeps to the part with most of it. */
const passageOf = ({ now }: TextChange, range: Range, texts: readonly string[]): Passage | null => {
  let best: Passage | null = null;
  let at = 0;
  for (const text of now) {
    const [start, end] = [Math.max(0, range.start - at), Math.min(texts[text].length, range.end - at)];
    if (end > start && (!best || end - start > best.end - best.start)) best = { text, start, end };
    at += texts[text].length + 1;
  }
  return best;
};

/** The stretches of the later body that are new, by running text. */
const addedRanges = (changes: readonly TextChange[], texts: readonly string[]): Passage[] => changes.flatMap((change) => {
  let nowAt = 0;
  return change.segments.flatMap(({ kind, text }) => {
    if (kind === 'deleted') return [];
    nowAt += text.length;
    const passage = kind === 'inserted' ? passageOf(change, { start: nowAt - text.length, end: nowAt }, texts) : null;
    return passage ?? [];
  });
});

/** The quoted words where they were pasted: only in what is new, so that a comment never jumps to words that stood elsewhere before. */
const pastedElsewhere = (anchor: Anchor, changes: readonly TextChange[], texts: readonly string[]): Passage | null => {
  if (anchor.quoted.length < LEAST_SOUGHT) return null;
  const added = addedRanges(changes, texts);
  const isAdded = (found: Passage): boolean => added.some(({ text, start, end }) => text === found.text && start <= found.start && found.end <= end);
  const found = findPassage(texts, anchor);
  if (found && isAdded(found)) return found;
  const within = findPassage(added.map(({ text, start, end }) => texts[text].slice(start, end)), { quoted: anchor.quoted, before: '', after: '' });
  return within && { text: added[within.text].text, start: added[within.text].start + within.start, end: added[within.text].start + within.end };
};

/** The passage in the earlier body: where the anchor says, or where its words are when it was not kept up to date. */
const standing = (anchor: Anchor, texts: readonly string[]): Passage | null => {
  const { text, start, end, quoted } = anchor;
  return texts.at(text)?.slice(start, end) === quoted ? { text, start, end } : findPassage(texts, anchor);
};

/**
 * Carries a comment's anchor from one version of the body to the next. Words typed inside the passage belong to it, words
 * typed at its edges do not; it follows a moved paragraph and words cut and pasted, and stays with the words that replaced all
 * of its own. When they were all cut it is refused as orphaned, with the words it quoted last.
 */
export const rebase = (anchor: Anchor, beforeBody: Body, afterBody: Body): Result<Anchor, OrphanedAnchor> => rebasing(beforeBody, afterBody)(anchor);

/** The same for many anchors of one version, compared with the next only once. */
export const rebasing = (beforeBody: Body, afterBody: Body): ((anchor: Anchor) => Result<Anchor, OrphanedAnchor>) => {
  const [wasTexts, nowTexts] = [textsOf(beforeBody), textsOf(afterBody)];
  const changes = textChanges(beforeBody, afterBody);
  return (anchor) => carried(anchor, changes, wasTexts, nowTexts);
};

const carried = (anchor: Anchor, changes: readonly TextChange[], wasTexts: readonly string[], nowTexts: readonly string[]): Result<Anchor, OrphanedAnchor> => {
  const passage = standing(anchor, wasTexts);
  if (!passage) return orphaned(anchor);
  const change = changes.find(({ was }) => was.includes(passage.text));
  if (!change) return orphaned(anchor);
  const { stayed, replaced } = followed(change, rangeInChange(change, passage, wasTexts));
  const next = (stayed && passageOf(change, stayed, nowTexts))
    ?? pastedElsewhere(anchor, changes, nowTexts)
    ?? (replaced && passageOf(change, replaced, nowTexts));
  return next ? ok(anchorIn(nowTexts[next.text], next)) : orphaned(anchor);
};

/** Anchors an orphaned comment again when its words are back, in one place that can be told from the others. */
export const reattach = (orphan: OrphanedAnchor, body: Body): Result<Anchor, OrphanedAnchor> => {
  const texts = textsOf(body);
  const found = findPassage(texts, orphan);
  return found ? ok(anchorIn(texts[found.text], found)) : orphaned(orphan);
};
