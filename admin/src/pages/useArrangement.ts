import { useNotify, useRefresh } from 'react-admin';
import { useState } from 'react';
import { type ApiError, useNewsroom } from '../api/hooks';
import type { Page, PageItem } from '../api/types';
import { arrangedOf, isAnother, moved, type Placed, placedOf, rebased } from './arrangement';

interface Draft { version: number; placed: Placed[]; taken: ReadonlySet<string> }

/** What stands in the way of saving: someone was quicker, or the API's words by field. */
export interface Refusal { isRebased: boolean; said: [field: string, sentence: string][]; message: string }

export interface Arrangement {
  placed: readonly Placed[] | null;
  /** Whether leaving would lose something. */
  isChanged: boolean;
  busy: boolean;
  refusal: Refusal | null;
  start: () => void;
  stop: () => void;
  move: (from: number, to: number) => void;
  takeOff: (key: string) => void;
  put: (item: Pick<Placed, 'kind' | 'itemId' | 'title' | 'kicker'>) => void;
  save: () => Promise<void>;
}

const refusalOf = (error: unknown): Refusal => {
  const { body, message } = error as ApiError;
  const said = Object.entries(body?.errors ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { isRebased: false, said, message: message || 'ra.notification.http_error' };
};

/** A page being rearranged: nothing changes until it is saved, in one command; if someone was quicker, my order is laid over theirs. */
export const useArrangement = (page: Page): Arrangement => {
  const newsroom = useNewsroom();
  const notify = useNotify();
  const refresh = useRefresh();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const change = (next: (draft: Draft) => Partial<Draft>): void => setDraft((now) => now && { ...now, ...next(now) });
  const begin = (next: Draft | null): void => {
    setRefusal(null);
    setDraft(next);
  };
  const failed = (error: unknown): void => {
    const current = (error as ApiError).body?.current as { version: number; items?: PageItem[] } | undefined;
    if (!current?.items) return setRefusal(refusalOf(error));
    const { items, version } = current;
    change(({ placed, taken }) => ({ version, placed: rebased(placed, taken, items) }));
    return setRefusal({ isRebased: true, said: [], message: '' });
  };
  const save = async (): Promise<void> => {
    if (!draft) return;
    setBusy(true);
    try {
      await newsroom.call('put', '/api/pages/{id}/items', { path: { id: page.id }, body: { version: draft.version, items: arrangedOf(draft.placed) } });
      begin(null);
      notify('pages.saved', { type: 'success' });
      refresh();
    } catch (error) {
      failed(error);
    } finally {
      setBusy(false);
    }
  };
  return {
    placed: draft?.placed ?? null, isChanged: draft !== null && isAnother(draft.placed, page.items), busy, refusal, save,
    start: () => begin({ version: page.version, placed: page.items.map(placedOf), taken: new Set() }),
    stop: () => begin(null),
    move: (from, to) => change(({ placed }) => ({ placed: moved(placed, from, to) })),
    takeOff: (key) => change(({ placed, taken }) => ({ placed: placed.filter((one) => one.key !== key), taken: new Set([...taken, key]) })),
    put: (item) => change(({ placed }) => ({ placed: [...placed, { ...item, key: `new ${item.itemId}`, text: '', isNew: true }] })),
  };
};
