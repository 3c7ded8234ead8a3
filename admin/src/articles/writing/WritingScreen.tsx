import { useQuery } from '@tanstack/react-query';
import { type RaRecord, useGetOne, useGetResourceLabel } from 'react-admin';
import { type ReactNode, useEffect, useState } from 'react';
import { useParams } from 'react-router-dom';
import { useMe } from '../../api/hooks';
import { useLiveRefresh } from '../../api/live';
import { ErrorState, LoadingLines } from '../../shared/Blank';
import { ReadingDesk } from '../../shared/copy/ReadingDesk';
import { LiveNote } from '../../shared/live/LiveNote';
import { PageHead } from '../../shared/PageHead';
import { StatusChip } from '../../shared/StatusChip';
import { WHOLE } from '../../shared/whole';
import type { Article } from '../article';
import { ArticleText } from '../ArticleText';
import { CopySlip } from '../CopySlip';
import { storyOf } from './desk';
import { Displaced } from './Displaced';
import { LockNotice } from './LockNotice';
import type { State } from './ports';
import { type Lock, useLock, useServer } from './useLock';
import { useWriting } from './useWriting';
import { WritingForm } from './WritingForm';

interface HeldProps { id: string; lock: Lock; onEdit: () => void; onTakeOver: (reason: string) => Promise<string | null> }

/** The story as it reads, while another writes it or after it was taken from me. */
const Reading = ({ id, lock, onEdit, onTakeOver, displaced }: HeldProps & { displaced?: State & { kind: 'closed' } }): ReactNode => {
  const noun = useGetResourceLabel()('articles', 2);
  const live = useLiveRefresh(['articles'], [id]);
  const { data: article, error, refetch } = useGetOne<Article & RaRecord>('articles', { id, meta: WHOLE }, { retry: false });
  if (!article) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <LoadingLines />;
  return (
    <>
      <PageHead title={article.headline} trail={[{ label: noun, to: '/articles' }, { label: article.headline, to: `/articles/${id}/show` }]} state={<StatusChip noun="article" status={article.status} />} />
      {displaced && <Displaced articleId={id} state={displaced} />}
      <LockNotice lock={lock} onEdit={onEdit} onTakeOver={onTakeOver} />
      <ReadingDesk aside={<CopySlip article={article} />}><ArticleText {...article} /></ReadingDesk>
      <LiveNote {...live} />
    </>
  );
};

/** One turn of writing: from the moment the story was mine until it is not, and its last words are where they belong. */
const Turn = ({ story: read, userId, ...held }: HeldProps & { story: Article; userId: string }): ReactNode => {
  // As it stood when the form opened: read again meanwhile, it must not be laid over what is being typed.
  const [story] = useState(read);
  const here = useWriting(storyOf(story), userId);
  const { writing, state } = here;
  const { lock } = held;
  useEffect(() => {
    if (lock.kind === 'theirs') void writing.close(lock.holder.holderName, '');
  }, [lock, writing]);
  if (state.kind === 'closed') return <Reading {...held} displaced={state} />;
  return <WritingForm here={here} story={story} userId={userId} />;
};

/** Read anew at every turn, after the story was claimed: older words must not pass for what one began from. */
const Opened = ({ turn, ...held }: HeldProps & { turn: number }): ReactNode => {
  const server = useServer();
  const me = useMe();
  const { data: story, error, refetch } = useQuery<Article>({
    queryKey: ['writing', held.id, turn], queryFn: async () => (await server.getOne<Article & RaRecord>('articles', { id: held.id })).data, staleTime: Infinity, gcTime: 0, retry: false,
  });
  if (!story || !me) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <LoadingLines />;
  return <Turn story={story} userId={me.id} {...held} />;
};

/** Writing a story: claimed when the screen opens, read-only while another holds it. */
export const WritingScreen = (): ReactNode => {
  const { id = '' } = useParams<{ id: string }>();
  const articleId = decodeURIComponent(id);
  const { lock, turn, claim, takeOver } = useLock(articleId);
  const held: HeldProps = { id: articleId, lock, onEdit: () => void claim(), onTakeOver: takeOver };
  if (turn > 0) return <Opened key={turn} turn={turn} {...held} />;
  return lock.kind === 'asking' ? <LoadingLines /> : <Reading {...held} />;
};
