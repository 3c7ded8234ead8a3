import { type ReactNode, useCallback } from 'react';
import { useNotify } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useNewsroom } from '../api/hooks';
import { useDefaultPublication } from '../shared/copy/PublicationInput';
import { type Pasted, PastedContext } from '../shared/editor/paste';

interface KeepPastesProps { articleId: string | null; /** For a story that is not filed yet: what was kept, to be put with it then. */ onKept?: (id: string) => void; children: ReactNode }

/** Keeps what is pasted into a story as it came, beside the story. The text itself never waits for it. */
export const KeepPastes = ({ articleId, onKept, children }: KeepPastesProps): ReactNode => {
  const newsroom = useNewsroom();
  const notify = useNotify();
  const usual = useDefaultPublication();
  const { getValues } = useFormContext<{ publicationId?: string }>();
  const keep = useCallback(({ content, isCut, report }: Pasted): void => {
    const publicationId = getValues('publicationId') ?? usual;
    if (!publicationId || content === '') return;
    newsroom.call('post', '/api/pastes', { body: { publicationId, articleId, content, isCut, report: report as never } })
      .then(({ id }) => onKept?.(id))
      .catch(() => notify('intake.pasteNotKept', { type: 'warning' }));
  }, [newsroom, notify, usual, getValues, articleId, onKept]);
  return <PastedContext value={keep}>{children}</PastedContext>;
};
