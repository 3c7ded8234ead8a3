import { useSearchParams } from 'react-router-dom';
import type { Asked, HitKind } from './useSearch';

export const KINDS: readonly HitKind[] = ['article', 'photo', 'notice'];

/** What is being looked for, kept in the address so that it can be sent to a colleague. */
export const useAsked = (): [Asked, (changes: Partial<Asked>, options?: { replace?: boolean }) => void] => {
  const [params, setParams] = useSearchParams();
  const named = params.get('kinds')?.split(',') ?? [];
  const asked: Asked = { q: params.get('q') ?? '', kinds: KINDS.filter((kind) => named.includes(kind)), publicationId: params.get('publicationId') };
  const ask = (changes: Partial<Asked>, options?: { replace?: boolean }): void => {
    const { q, kinds, publicationId } = { ...asked, ...changes };
    const next = new URLSearchParams();
    if (q) next.set('q', q);
    if (kinds.length) next.set('kinds', kinds.join(','));
    if (publicationId) next.set('publicationId', publicationId);
    setParams(next, options);
  };
  return [asked, ask];
};
