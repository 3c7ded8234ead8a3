import Box from '@mui/material/Box';
import { CORRECTION_GENRE } from '@domain/press/print-record';
import { type RaRecord, useGetResourceLabel } from 'react-admin';
import { lazy, type ReactNode, Suspense, useRef } from 'react';
import { useNewsroom } from '../api/hooks';
import { useLiveRefresh } from '../api/live';
import { BinNote } from '../shared/copy/Bin';
import { ReadingDesk } from '../shared/copy/ReadingDesk';
import { chosenPassage } from '../shared/editor/passages';
import { LiveNote } from '../shared/live/LiveNote';
import { LivePresence, WriterMark } from '../shared/live/WriterMark';
import { PageHead } from '../shared/PageHead';
import { type Acts, RecordActions } from '../shared/RecordActions';
import { ScreenShow } from '../shared/ScreenShow';
import { StatusChip } from '../shared/StatusChip';
import type { Article } from './article';
import { ArticleText } from './ArticleText';
import { Comments } from './comments/Comments';
import { CommentsDesk } from './comments/CommentsDesk';
import { CopySlip } from './CopySlip';
import { BlockedMoves, MoveButtons } from './MoveButtons';
import { ReleaseWithdrawn } from './ReleasedNotes';
import { usePlaceInText } from './usePlaceInText';

const PrintNotes = lazy(() => import('../press/PrintNotes').then((one) => ({ default: one.PrintNotes })));
const CorrectionNote = lazy(() => import('../press/CorrectionNote').then((one) => ({ default: one.CorrectionNote })));
const StoryRequests = lazy(() => import('../photos/requests/StoryRequests'));
const StoryFindings = lazy(() => import('../checks/StoryFindings'));

const Reading = ({ article }: { article: Article }): ReactNode => {
  const newsroom = useNewsroom();
  const paper = useRef<HTMLElement>(null);
  usePlaceInText(paper);
  const live = useLiveRefresh(['articles'], [article.id]);
  const noun = useGetResourceLabel()('articles', 2);
  const acts: Acts = {
    restore: {
      label: 'copy.restore', done: 'copy.restored', primary: true,
      run: ({ id, version }) => newsroom.call('post', '/api/articles/{id}/restore', { path: { id: String(id) }, body: { version: version as number } }),
    },
  };
  return (
    <>
      <PageHead title={article.headline} trail={[{ label: noun, to: '/articles' }]} state={<><StatusChip noun="article" status={article.status} /><WriterMark lock={article.lock} /></>}>
        <MoveButtons article={article} />
        <RecordActions acts={acts} />
      </PageHead>
      <BinNote deletedAt={article.deletedAt} />
      <ReleaseWithdrawn article={article} />
      <BlockedMoves article={article} />
      {article.status === 'published' && article.origin === 'filed' && <Suspense fallback={null}><PrintNotes articleId={article.id} /></Suspense>}
      {article.genre === CORRECTION_GENRE && <Suspense fallback={null}><CorrectionNote articleId={article.id} /></Suspense>}
      <CommentsDesk articleId={article.id}>
        <ReadingDesk aside={<><Comments chosen={() => chosenPassage(article.body, window.getSelection())} /><Suspense fallback={null}><StoryFindings articleId={article.id} version={article.version} paper={paper} /></Suspense><CopySlip article={article} /><Suspense fallback={null}><StoryRequests article={article} /></Suspense></>}>
          <Box ref={paper}><ArticleText {...article} /></Box>
        </ReadingDesk>
      </CommentsDesk>
      <LivePresence />
      <LiveNote {...live} />
    </>
  );
};

/** A story as it reads, with its slip beside it. */
const ArticleShow = (): ReactNode => (
  <ScreenShow<Article & RaRecord>>{(article) => <Reading article={article} />}</ScreenShow>
);

export default ArticleShow;
