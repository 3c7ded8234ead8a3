import { type Anchor, anchorAt } from '../domain/copy/anchors/anchor';
import { rebasing, reattach } from '../domain/copy/anchors/rebase';
import type { Body } from '../domain/copy/body';
import type { PassageDto } from './article-comment.dto';

/** A comment as far as finding its passage again goes; `ground` is the text it was made on, null when that is still the text. */
export interface Anchored { anchor: Anchor | null; ground: Body | null }

/** The passage in the text as it stands: where its reader saw it, or where its words are now; null when they are in neither. */
export const placeIn = (body: Body, { before = '', after = '', ...passage }: PassageDto): Anchor | null => {
  const exact = anchorAt(body, passage);
  if (exact.ok && exact.value.quoted === passage.quoted) return exact.value;
  const found = reattach({ ...passage, before, after }, body);
  return found.ok ? found.value : null;
};

/** Where each comment's passage stands in a text, null for those whose words were cut; texts commented on are compared with it once each. */
export const standings = (comments: readonly Anchored[], body: Body): (Anchor | null)[] => {
  const carriers = new Map<string, ReturnType<typeof rebasing>>();
  return comments.map(({ anchor, ground }) => {
    if (!anchor || !ground) return anchor;
    const key = JSON.stringify(ground);
    const carry = carriers.get(key) ?? rebasing(ground, body);
    carriers.set(key, carry);
    const carried = carry(anchor);
    return carried.ok ? carried.value : null;
  });
};
