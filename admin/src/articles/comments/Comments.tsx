import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import type { Anchor } from '@domain/copy/anchors/anchor';
import { SlipSection } from '../../shared/copy/Slip';
import { useShortcut } from '../../shared/shortcuts';
import { CommentForm, type Written } from './CommentForm';
import { CommentThread } from './CommentThread';
import { useCommentsDesk } from './CommentsDesk';
import { isOpen, threadsOf } from './comment';

const NewComment = (): ReactNode => {
  const translate = useTranslate();
  const { articleId, asking, setAsking, act } = useCommentsDesk();
  if (!asking) return null;
  const { passage } = asking;
  const send = async (written: Written): Promise<void> => {
    if (await act((newsroom) => newsroom.call('post', '/api/articles/{id}/comments', { path: { id: articleId }, body: { ...written, ...(passage && { passage }) } }))) setAsking(null);
  };
  return (
    <Box sx={{ borderLeft: 3, borderColor: 'primary.main', pl: 1.25 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{passage ? `“${passage.quoted}”` : translate('comments.whole')}</Typography>
      <CommentForm label={translate('comments.write')} send={translate('comments.send')} mayAsk onSend={send} onCancel={() => setAsking(null)} />
    </Box>
  );
};

/** The margin: what people say about the text, in the order of the text. `chosen` tells which words are selected now. */
export const Comments = ({ chosen }: { chosen?: () => Anchor | null }): ReactNode => {
  const translate = useTranslate();
  const notify = useNotify();
  const { comments, error, setAsking } = useCommentsDesk();
  const [showsResolved, setShowsResolved] = useState(false);
  const threads = threadsOf(comments);
  const [open, resolved] = [threads.filter(isOpen), threads.filter((thread) => !isOpen(thread))];
  const askAboutChosen = (): void => {
    const passage = chosen?.() ?? null;
    if (passage) setAsking({ passage });
    else notify('comments.chooseFirst', { type: 'info' });
  };
  useShortcut('m', translate('comments.onChosen'), chosen ? askAboutChosen : null);
  return (
    <SlipSection title={translate('comments.title')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, py: 0.5 }}>
        {chosen && <Button size="small" variant="outlined" title="m" onMouseDown={(event) => event.preventDefault()} onClick={askAboutChosen}>{translate('comments.onChosen')}</Button>}
        <Button size="small" onClick={() => setAsking({ passage: null })}>{translate('comments.onWhole')}</Button>
      </Box>
      {error && <Typography variant="body2" sx={{ color: 'error.main' }}>{error.message}</Typography>}
      <NewComment />
      {threads.length === 0 && !error && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('comments.none')}</Typography>}
      <Box component="ol" aria-label={translate('comments.title')} sx={{ m: 0, p: 0 }}>
        {[...open, ...(showsResolved ? resolved : [])].map((thread) => <CommentThread key={thread.comment.id} thread={thread} />)}
      </Box>
      {resolved.length > 0 && <Button size="small" onClick={() => setShowsResolved(!showsResolved)}>{translate(showsResolved ? 'comments.hideResolved' : 'comments.showResolved', { count: resolved.length })}</Button>}
    </SlipSection>
  );
};
