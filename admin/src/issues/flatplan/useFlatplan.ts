import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { useCallback, useMemo, useState } from 'react';
import { type ApiError, useNewsroom, useReading } from '../../api/hooks';
import type { Flatplan, FlatplanItem, FlatplanPage, PoolItem } from '../../api/types';
import { usePageName } from '../../pages/usePageName';
import { useLiveFigures } from './useLiveFigures';

const PATH = '/api/issues/{id}/flatplan';
const seen = ({ id, version }: FlatplanPage): { id: string; version: number } => ({ id, version });

export interface FlatplanActs {
  put: (item: PoolItem, page: FlatplanPage) => void;
  takeOff: (item: FlatplanItem, page: FlatplanPage) => void;
  move: (item: FlatplanItem, from: FlatplanPage, to: FlatplanPage, position?: number) => void;
  swap: (one: FlatplanPage, other: FlatplanPage) => void;
  /** Gives a page another number; those between move up. */
  place: (page: FlatplanPage, number: number) => void;
  undo: () => void;
}

type Deed = () => Promise<Flatplan>;
/** `warning` is what somebody should look at after it. */
type Perform = (deed: Deed, words: string, warning?: string | false) => void;

const isFront = ({ pageNumber }: FlatplanPage): boolean => pageNumber === 1;

/** One act at a time: its answer is the flatplan as it is then; whoever was too slow gets the newest and is told. */
const usePerform = (issueId: string): { perform: Perform; busy: boolean; said: string } => {
  const cache = useQueryClient();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const perform = useCallback<Perform>((deed, words, warning) => {
    const show = (flatplan: Flatplan): void => void cache.setQueryData([PATH, { path: { id: issueId } }], flatplan);
    const failed = (error: ApiError): void => {
      const current = error.body?.current as unknown as Flatplan | undefined;
      if (current?.pages) show(current);
      else void cache.invalidateQueries({ queryKey: [PATH] });
      notify(current?.pages ? 'flatplan.changed' : error.message || 'ra.notification.http_error', { type: current?.pages ? 'warning' : 'error' });
    };
    setBusy(true);
    deed().then((flatplan) => {
      show(flatplan);
      setSaid(words);
      if (warning) notify(warning, { type: 'warning' });
      void cache.invalidateQueries({ queryKey: ['/api/issues/{id}/pool'] });
    }, failed).finally(() => setBusy(false));
  }, [cache, notify, issueId]);
  return { perform, busy, said };
};

const useActs = (issueId: string, flatplan: Flatplan | undefined, perform: Perform): FlatplanActs => {
  const translate = useTranslate();
  const { call } = useNewsroom();
  const pageName = usePageName();
  return useMemo(() => {
    const path = { id: issueId };
    return {
      put: (item, page) => perform(() => call('post', `${PATH}/put`, { path, body: { page: seen(page), kind: item.kind, itemId: item.id } }), translate('flatplan.did.put', { title: item.title, page: pageName(page) })),
      takeOff: (item, page) => perform(() => call('post', `${PATH}/take-off`, { path, body: { page: seen(page), item: item.id } }), translate('flatplan.did.takeOff', { title: item.title })),
      move: (item, from, to, position) => perform(() => call('post', `${PATH}/move`, { path, body: { from: seen(from), to: seen(to), item: item.id, position } }), translate('flatplan.did.move', { title: item.title, page: pageName(to) })),
      swap: (one, other) => perform(() => call('post', `${PATH}/swap`, { path, body: { one: seen(one), other: seen(other) } }), translate('flatplan.did.swap', { page: pageName(one), other: pageName(other) }), (isFront(one) || isFront(other)) && 'flatplan.frontChanged'),
      place: (page, number) => {
        const others = (flatplan?.pages ?? []).filter(({ id, pageNumber }) => id !== page.id && pageNumber !== null);
        const at = others.filter((other) => (other.pageNumber ?? 0) < number + (number > (page.pageNumber ?? 0) ? 1 : 0)).length;
        const pages = [...others.slice(0, at), page, ...others.slice(at)].map(seen);
        perform(() => call('post', `${PATH}/order`, { path, body: { pages } }), translate('flatplan.did.order', { page: pageName(page), number }), (isFront(page) || number === 1) && 'flatplan.frontChanged');
      },
      undo: () => {
        const act = flatplan?.undo?.act;
        if (act) perform(() => call('post', `${PATH}/undo`, { path, body: { act } }), translate('flatplan.did.undone'));
      },
    };
  }, [issueId, flatplan, perform, translate, call, pageName]);
};

/** The flatplan of an issue, and what may be done to it. `said` is what was done last, for those who hear the screen; `readingOf` tells one reading of a page from the next. */
export const useFlatplan = (issueId: string) => {
  const { data: flatplan, error, refetch, dataUpdatedAt } = useReading(PATH, { path: { id: issueId } });
  const { perform, busy, said } = usePerform(issueId);
  const acts = useActs(issueId, flatplan, perform);
  const turnOf = useLiveFigures(issueId, flatplan);
  return { flatplan, error, refetch, readAt: dataUpdatedAt, readingOf: (pageId: string): string => `${dataUpdatedAt} ${turnOf(pageId)}`, acts, busy, said };
};
