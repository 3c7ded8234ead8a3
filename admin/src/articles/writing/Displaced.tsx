import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useMe, useReading } from '../../api/hooks';
import { RevisionDialog } from '../RevisionDialog';
import type { State } from './ports';

type Closed = State & { kind: 'closed' };

/** Why whoever took over did: it stands with the revision that was kept for me then. */
const useReason = (articleId: string): string => {
  const me = useMe();
  const { data } = useReading('/api/articles/{id}/revisions', { path: { id: articleId } });
  return data?.find(({ reason, authorId }) => reason === 'takenOver' && authorId === me?.id)?.note ?? '';
};

/** Says at once that the story is another's now, who took it and why, and where my last words are. */
export const Displaced = ({ articleId, state: { by, why, aside } }: { articleId: string; state: Closed }): ReactNode => {
  const translate = useTranslate();
  const reason = useReason(articleId);
  const [reading, setReading] = useState(false);
  const note = useRef<HTMLDivElement>(null);
  // Whoever wrote at the foot of a long story would otherwise only see their cursor gone.
  useEffect(() => void note.current?.scrollIntoView({ block: 'center' }), []);
  const taken = reason ? translate('writing.lock.why', { name: by, reason }) : translate('writing.lock.taken', { name: by });
  const words = typeof aside === 'number' ? translate('writing.lock.aside', { number: aside }) : translate(aside === null ? 'writing.lock.asideWaiting' : 'writing.lock.nothingLost');
  const look = typeof aside === 'number' && <Button color="inherit" onClick={() => setReading(true)}>{translate('writing.lock.readRevision', { number: aside })}</Button>;
  return (
    <>
      <Alert ref={note} severity="warning" role="alert" sx={{ mb: 2 }} action={look}>{by ? taken : translate('writing.lock.moved', { reason: why })} {words}</Alert>
      {reading && typeof aside === 'number' && <RevisionDialog articleId={articleId} number={aside} onClose={() => setReading(false)} />}
    </>
  );
};
