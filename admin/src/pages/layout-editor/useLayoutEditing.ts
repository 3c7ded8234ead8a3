import { type Act, type ActProblem, freePlace, placeBlock, removeBlock, roomAt, setBlock, setLocked, splitBlock, swapBlocks } from '@domain/layout/operations';
import type { LayoutBlock, PageLayout } from '@domain/layout/page-layout';
import { useCallback, useState, useSyncExternalStore } from 'react';
import { useNotify } from 'react-admin';
import { useNewsroom } from '../../api/hooks';
import { acted, type Draft, freshDraft, redone, undone } from './draft';
import type { Point } from './grid-places';
import { newBlockId, startingBlock, type TrayItem, wantedSize } from './starting-blocks';
import type { Blank } from './Tray';
import { LayoutSaver } from './layout-saver';

const SMALLEST = { w: 1, h: 6 } as const;
const BLANK_SIZE = { w: 2, h: 12 } as const;

/** Where a thing may go: where it was let go if there is room, else the first free room, smaller if need be. */
const placeFor = (layout: PageLayout, item: TrayItem, at: Point | null) => {
  const kind = item.kind === 'photo' ? 'photo' : item.kind === 'notice' ? 'notice' : 'story';
  const size = wantedSize(layout, item);
  if (at) return roomAt(layout, kind, { ...at, ...size });
  for (let { w, h } = size; w >= SMALLEST.w && h >= SMALLEST.h; [w, h] = w > 2 ? [w - 1, h] : [w, Math.floor(h * 0.7)]) {
    const place = freePlace(layout, kind, { w, h });
    if (place) return place;
  }
  return freePlace(layout, kind, SMALLEST);
};

/** A page under the editor's hands: every accepted act is shown at once, can be undone, and goes to the server as a draft. */
export const useLayoutEditing = (pageId: string, first: PageLayout, version: number) => {
  const notify = useNotify();
  const [draft, setDraft] = useState<Draft>(() => freshDraft(first));
  const [selected, setSelected] = useState<string | null>(null);
  const newsroom = useNewsroom();
  const [saver] = useState(() => new LayoutSaver(version, async ({ version: seen, layout: drafted, act }) =>
    (await newsroom.call('put', '/api/pages/{id}/layout', { path: { id: pageId }, body: { version: seen, layout: drafted as never, act } })).version));
  const saving = useSyncExternalStore(saver.subscribe, saver.state);
  const layout = draft.present;

  const refuse = useCallback((problem: ActProblem): void => notify(`layoutEditor.problems.${problem.rule}`, { type: 'warning' }), [notify]);
  const accept = (act: string, next: PageLayout): void => {
    if (next === layout) return;
    setDraft(acted(draft, next));
    saver.save(next, act);
  };
  const take = (act: string, done: Act): boolean => {
    if (done.ok) accept(act, done.value);
    else refuse(done.problem);
    return done.ok;
  };
  const step = (next: Draft, act: string): void => {
    if (next === draft) return;
    setDraft(next);
    saver.save(next.present, act);
  };
  return {
    layout, selected, select: setSelected, saving, refuse, accept,
    undo: draft.past.length > 0 ? () => step(undone(draft), 'undo') : null,
    redo: draft.future.length > 0 ? () => step(redone(draft), 'redo') : null,
    /** After a conflict: mine on top of theirs, or theirs, from which mine can still be undone to. */
    settle: (theirs: { layout: PageLayout; version: number }, isMine: boolean): void => {
      if (!isMine) setDraft(acted(draft, theirs.layout));
      saver.settle(theirs.version, isMine ? layout : null);
    },
    put: (item: TrayItem, at: Point | null): void => {
      const place = placeFor(layout, item, at);
      if (!place) return refuse({ rule: 'noRoom', block: item.itemId });
      const id = newBlockId(layout, item.kind);
      if (take('place', placeBlock(layout, startingBlock(item, id, place)))) setSelected(id);
    },
    putBlank: (kind: Blank): void => {
      const place = freePlace(layout, kind, BLANK_SIZE) ?? freePlace(layout, kind, SMALLEST);
      if (!place) return refuse({ rule: 'noRoom', block: kind });
      const id = newBlockId(layout, kind);
      if (take('place', placeBlock(layout, kind === 'ad' ? { id, kind, ...place } : { id, kind, fill: 'top', ...place }))) setSelected(id);
    },
    remove: (id: string): void => {
      if (take('takeOff', removeBlock(layout, id))) setSelected(null);
    },
    change: (id: string, act: string, change: (block: LayoutBlock) => LayoutBlock): void => void take(act, setBlock(layout, id, change)),
    lock: (id: string, locked: boolean): void => void take(locked ? 'lock' : 'unlock', setLocked(layout, id, locked)),
    split: (id: string, at: { columns: number } | { rows: number }): void => void take('split', splitBlock(layout, id, at, newBlockId(layout, 'story'))),
    swap: (id: string, other: string): void => void take('swap', swapBlocks(layout, id, other)),
  };
};
export type LayoutEditing = ReturnType<typeof useLayoutEditing>;
