import { type Queue, QUEUES } from '@domain/workflow/queues';
import { useStore } from 'react-admin';
import { useCallback, useEffect, useEffectEvent, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { usePublication } from '../../shared/usePublication';

/** What the board is narrowed by, each a word of the address. */
export const FILTERS = ['section', 'genre', 'headline', 'authorId', 'assigneeId', 'issueId', 'mustRun'] as const;
export type FilterName = (typeof FILTERS)[number];
export const VIEWS = ['list', 'columns'] as const;
export type View = (typeof VIEWS)[number];

export interface BoardAddress {
  /** Undefined opens the reader's first pile. */
  queue: Queue | undefined;
  view: View;
  filters: Partial<Record<FilterName, string>>;
  /** The filters as the API takes them, with the paper one keeps to. */
  asked: string;
  /** The whole of it as it is kept under a name. */
  query: string;
  change: (words: Partial<Record<FilterName | 'queue' | 'view', string | null>>) => void;
  go: (query: string) => void;
}

const isOneOf = <One extends string>(all: readonly One[], word: string | null): word is One => all.includes(word as One);

const askedOf = (filters: BoardAddress['filters'], publicationId: string | undefined): string =>
  JSON.stringify({ ...filters, ...(filters.mustRun && { mustRun: true }), ...(publicationId && { publicationId }) });

/** Pile, view and filters stand in the address, so that one can send it to a colleague; the last ones are remembered. */
export const useBoardAddress = (): BoardAddress => {
  const [params, setParams] = useSearchParams();
  const [remembered, remember] = useStore('deskQuery', '');
  const { current } = usePublication();
  const query = params.toString();
  const arrive = useEffectEvent(() => {
    if (query === '' && remembered !== '') setParams(new URLSearchParams(remembered), { replace: true });
  });
  // Only on arrival: emptied filters stay empty.
  useEffect(() => arrive(), []);
  const go = useCallback((next: string): void => {
    remember(next);
    setParams(new URLSearchParams(next), { replace: true });
  }, [remember, setParams]);
  const change = useCallback<BoardAddress['change']>((words) => {
    const next = new URLSearchParams(query);
    for (const [name, word] of Object.entries(words)) {
      if (word) next.set(name, word);
      else next.delete(name);
    }
    go(next.toString());
  }, [query, go]);
  return useMemo(() => {
    const [queue, view] = [params.get('queue'), params.get('view')];
    const filters = Object.fromEntries(FILTERS.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : []))) as BoardAddress['filters'];
    return { queue: isOneOf(QUEUES, queue) ? queue : undefined, view: isOneOf(VIEWS, view) ? view : 'list', filters, asked: askedOf(filters, current?.id), query, change, go };
  }, [params, current, query, change, go]);
};
