import type { PageLayout } from '@domain/layout/page-layout';

/** A page under the hands of its editor: as it stands, what it was before each act, and what was undone. */
export interface Draft { past: readonly PageLayout[]; present: PageLayout; future: readonly PageLayout[] }

const MOST_STEPS = 200;

export const freshDraft = (layout: PageLayout): Draft => ({ past: [], present: layout, future: [] });

/** The page after an act; what had been undone can no longer be redone. */
export const acted = ({ past, present }: Draft, layout: PageLayout): Draft => ({ past: [...past.slice(1 - MOST_STEPS), present], present: layout, future: [] });

export const undone = (draft: Draft): Draft => {
  const before = draft.past.at(-1);
  return before ? { past: draft.past.slice(0, -1), present: before, future: [draft.present, ...draft.future] } : draft;
};

export const redone = (draft: Draft): Draft => {
  const [next, ...future] = draft.future;
  return next ? { past: [...draft.past, draft.present], present: next, future } : draft;
};
