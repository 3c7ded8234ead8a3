import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useNotify } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useNewsroom } from '../api/hooks';
import { useDefaultPublication } from '../shared/copy/PublicationInput';
import { type Pasted, PastedContext } from '../shared/editor/paste';

interface KeepPastesProps { articleId: string | null; /** For a story that is not filed yet: what was kept, to be put with it then. */ onKept?: (id: string) => void; children: ReactNode }

/** Keeps what is pasted into a story as it came, beside the story. The text itself never waits for it. */
export const KeepPastes = ({ articleId, onKept, children }: KeepPastesProps): ReactNode => {
  const newsroom = useNewsroom();
  const notify = useNotify();
  const usual = useDefaultPublication();
  const chosen = useWatch<{ publicationId?: string }>({ name: 'publicationId' }) as string | undefined;
  const publicationId = chosen ?? usual;
  /** Pasted before the paper was chosen: kept as soon as it is. */
  const waiting = useRef<Pasted[]>([]);
  const keep = useCallback((pasted: Pasted): void => {
    if (!publicationId) return void waiting.current.push(pasted);
    const { content, isCut, report } = pasted;
    newsroom.call('post', '/api/pastes', { body: { publicationId, articleId, content, isCut, report: report as never } })
      .then(({ id }) => onKept?.(id))
      .catch(() => notify('intake.pasteNotKept', { type: 'warning' }));
  }, [newsroom, notify, publicationId, articleId, onKept]);
  useEffect(() => {
    if (publicationId) waiting.current.splice(0).forEach(keep);
  }, [publicationId, keep]);
  return <PastedContext value={keep}>{children}</PastedContext>;
};
