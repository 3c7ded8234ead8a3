import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Confirm, useTranslate } from 'react-admin';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Moment } from '../../shared/Moments';
import { ToneMark } from '../../shared/StatusChip';
import { SERIF } from '../../theme/theme';
import { CommentForm } from './CommentForm';
import { useCommentsDesk } from './CommentsDesk';
import { type Comment, isOpen, type Thread } from './comment';

const MOST_QUOTED = 60;

/** The words it is about, or that they are gone. */
const Quoted = ({ comment: { quoted, standing } }: { comment: Comment }): ReactNode => {
  const translate = useTranslate();
  if (quoted === '') return <Typography variant="caption" sx={{ color: 'text.secondary' }}>{translate('comments.whole')}</Typography>;
  return (
    <Typography variant="body2" sx={{ fontFamily: SERIF, color: 'text.secondary', overflowWrap: 'anywhere' }}>
      <Box component="span" sx={{ textDecoration: standing ? 'none' : 'line-through' }}>“{quoted.length > MOST_QUOTED ? `${quoted.slice(0, MOST_QUOTED)}…` : quoted}”</Box>
      {!standing && <Box component="span" sx={{ color: 'warning.main', fontFamily: 'body1.fontFamily' }}> {translate('comments.gone')}</Box>}
    </Typography>
  );
};

/** One person's words, and what this reader may do with them. */
const Remark = ({ comment, onReply }: { comment: Comment; onReply?: () => void }): ReactNode => {
  const translate = useTranslate();
  const { act } = useCommentsDesk();
  const [editing, setEditing] = useState(false);
  const [asking, setAsking] = useState(false);
  const { id, version, actions, text, mentions } = comment;
  const settle = (how: 'resolve' | 'reopen'): void => void act((newsroom) => newsroom.call('post', `/api/comments/{id}/${how}`, { path: { id }, body: { version } }));
  if (editing) {
    return (
      <CommentForm
        label={translate('comments.edit')} send={translate('comments.save')} mayAsk={comment.parentId === null} initial={{ text, mustAnswer: comment.mustAnswer, mentions: mentions.map((person) => person.id) }} onCancel={() => setEditing(false)}
        onSend={async (written) => setEditing(!(await act((newsroom) => newsroom.call('patch', '/api/comments/{id}', { path: { id }, body: { version, ...written } }))))}
      />
    );
  }
  return (
    <Box sx={{ py: 0.5 }}>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>{comment.authorName} · <Moment moment={comment.createdAt} />{comment.editedAt && ` · ${translate('comments.edited')}`}</Typography>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', color: comment.deletedAt ? 'text.secondary' : undefined }}>
        {mentions.map(({ id: person, name }) => <Box key={person} component="span" sx={{ color: 'primary.main', mr: 0.5 }}>@{name}</Box>)}{comment.deletedAt ? translate('comments.deleted') : text}
      </Typography>
      {comment.resolvedAt && <Typography variant="caption" sx={{ color: 'text.secondary' }}>{translate('comments.resolvedBy', { name: comment.resolvedByName })}</Typography>}
      <Box sx={{ '& .MuiButton-root': { minWidth: 0, px: 0.75 } }}>
        {onReply && actions.includes('reply') && <Button size="small" onClick={onReply}>{translate('comments.reply')}</Button>}
        {actions.includes('resolve') && <Button size="small" onClick={() => settle('resolve')}>{translate('comments.resolve')}</Button>}
        {actions.includes('reopen') && <Button size="small" onClick={() => settle('reopen')}>{translate('comments.reopen')}</Button>}
        {actions.includes('edit') && <Button size="small" onClick={() => setEditing(true)}>{translate('comments.edit')}</Button>}
        {actions.includes('delete') && <Button size="small" color="error" onClick={() => setAsking(true)}>{translate('comments.delete')}</Button>}
      </Box>
      <Confirm
        isOpen={asking} title={translate('comments.delete')} content={translate('comments.deleteAsk')} onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          void act((newsroom) => newsroom.call('delete', '/api/comments/{id}', { path: { id } }));
        }}
      />
    </Box>
  );
};

/** A comment with its answers, beside the text it is about. */
export const CommentThread = ({ thread }: { thread: Thread }): ReactNode => {
  const translate = useTranslate();
  const { articleId, active, setActive, act } = useCommentsDesk();
  const [replying, setReplying] = useState(false);
  const element = useRef<HTMLLIElement>(null);
  const { comment, replies } = thread;
  const isActive = active === comment.id;
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const answer = async (text: string, mentions: string[]): Promise<void> =>
    setReplying(!(await act((newsroom) => newsroom.call('post', '/api/articles/{id}/comments', { path: { id: articleId }, body: { text, mentions, parentId: comment.id } }))));
  return (
    <Box
      component="li" ref={element} aria-current={isActive} onClick={() => setActive(comment.id)}
      sx={{ listStyle: 'none', py: 1, pl: 1.25, borderBottom: 1, borderBottomColor: 'divider', borderLeft: 3, borderLeftColor: isActive ? 'warning.main' : 'transparent', opacity: isOpen(thread) ? 1 : 0.75 }}
    >
      {comment.mustAnswer && isOpen(thread) && <ToneMark tone="blocking">{translate('comments.pressing')}</ToneMark>}
      <Quoted comment={comment} />
      <Remark comment={comment} onReply={() => setReplying(true)} />
      {replies.length > 0 && <Box sx={{ pl: 1.5, borderLeft: 1, borderColor: 'divider' }}>{replies.map((reply) => <Remark key={reply.id} comment={reply} />)}</Box>}
      {replying && <CommentForm label={translate('comments.reply')} send={translate('comments.send')} onCancel={() => setReplying(false)} onSend={({ text, mentions }) => answer(text, mentions)} />}
    </Box>
  );
};
