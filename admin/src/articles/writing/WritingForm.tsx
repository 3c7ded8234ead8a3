import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { Form, LinkBase, RecordContextProvider, useGetResourceLabel, useNotify, useRedirect, useTranslate } from 'react-admin';
import { type ReactNode, useCallback, useEffect, useEffectEvent, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { LiveFindings } from '../../checks/live/LiveFindings';
import { StandingContext } from '../../shared/editor/standing';
import { LiveChecks } from '../../checks/live/LiveChecks';
import { FormErrors } from '../../shared/FormErrors';
import { PageHead } from '../../shared/PageHead';
import { useShortcut } from '../../shared/shortcuts';
import { StatusChip } from '../../shared/StatusChip';
import type { Article } from '../article';
import { ArticleInputs } from '../ArticleInputs';
import { Comments } from '../comments/Comments';
import { CommentsDesk } from '../comments/CommentsDesk';
import { EditsReleased } from '../ReleasedNotes';
import { changedFields, type Fields, fieldsOf } from './fields';
import { LeftWords } from './LeftWords';
import type { Merging } from './merging';
import { MergeDialog } from './MergeDialog';
import { MergedNote } from './MergedNote';
import type { Draft } from './ports';
import { SaveState, SaveWords } from './SaveState';
import type { Writing } from './session';
import { useLeftWords } from './useLeftWords';
import type { WritingHere } from './useWriting';

/** Every change of the form goes to the writing, and every change that others made comes into the form. */
const Link = ({ here: { writing, state, merged } }: { here: WritingHere }): null => {
  const { watch, getValues, setValue, setError } = useFormContext<Record<string, unknown>>();
  useEffect(() => {
    // The form changes its values in place: what is kept has to be a copy.
    const { unsubscribe } = watch((values) => writing.typed(structuredClone(fieldsOf(values))));
    return unsubscribe;
  }, [watch, writing]);
  const show = useEffectEvent((fields: Fields) => {
    for (const field of changedFields(fieldsOf(getValues()), fields)) setValue(field, structuredClone(fields[field]), { shouldDirty: true });
  });
  useEffect(() => {
    if (merged) show(merged.after);
  }, [merged]);
  useEffect(() => {
    if (state.kind === 'refused') for (const [field, message] of Object.entries(state.fields)) setError(field, { type: 'server', message: message ?? state.message });
  }, [state, setError]);
  return null;
};

const Acts = ({ id }: { id: string }): ReactNode => {
  const translate = useTranslate();
  const { clearErrors } = useFormContext();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  useShortcut('mod+s', translate('ra.action.save'), () => button?.click());
  return (
    <>
      <Button variant="outlined" component={LinkBase} to={`/articles/${id}/show`}>{translate('writing.back')}</Button>
      {/* A server's word on a field that has no input of its own would otherwise stand in the way of the next attempt. */}
      <Button ref={setButton} type="submit" variant="contained" title="Ctrl+S" onClick={() => clearErrors()}>{translate('ra.action.save')}</Button>
    </>
  );
};

/** What the device kept of an earlier visit, taken up, kept aside or thrown away. */
const Left = ({ writing, story, userId }: { writing: Writing; story: Article; userId: string }): ReactNode => {
  const notify = useNotify();
  const { drafts, forget } = useLeftWords(userId, story.id, fieldsOf(story));
  const done = async (draft: Draft, isDone: boolean, words: string): Promise<void> => {
    if (isDone) await forget(draft);
    notify(isDone ? words : 'writing.left.failed', { type: isDone ? 'success' : 'error' });
  };
  const restore = async (draft: Draft): Promise<void> => done(draft, await writing.takeUp(draft), 'writing.left.restored');
  const keepAside = async (draft: Draft): Promise<void> => {
    const number = await writing.keepAside(draft);
    await done(draft, number !== null, 'writing.left.asideKept');
  };
  return <LeftWords drafts={drafts} onRestore={(draft) => void restore(draft)} onKeepAside={(draft) => void keepAside(draft)} onDiscard={(draft) => void forget(draft)} />;
};

/** The form of a story one holds: it saves itself, says where the words are, and settles what others changed meanwhile. */
export const WritingForm = ({ here, story, userId }: { here: WritingHere; story: Article; userId: string }): ReactNode => {
  const { writing, state, merged, dismiss } = here;
  const noun = useGetResourceLabel()('articles', 2);
  const redirect = useRedirect();
  const notify = useNotify();
  const cache = useQueryClient();
  /** The conflict its writer has put off, to write on. */
  const [putOff, setPutOff] = useState<Merging | null>(null);
  const saveQuietly = useCallback(() => writing.save(), [writing]);
  const save = async (): Promise<void> => {
    if (!(await writing.save('asked'))) return;
    await cache.invalidateQueries({ queryKey: ['articles'] });
    notify('ra.notification.updated', { type: 'success', messageArgs: { smart_count: 1 } });
    redirect('show', 'articles', story.id);
  };
  return (
    <RecordContextProvider value={story}>
      <Form noValidate disableInvalidFormNotification onSubmit={save}>
        <PageHead title={story.headline} trail={[{ label: noun, to: '/articles' }, { label: story.headline, to: `/articles/${story.id}/show` }]} state={<StatusChip noun="article" status={story.status} />}>
          <SaveState state={state} onRetry={() => void writing.nudge()} onCompare={() => setPutOff(null)} />
          <Acts id={story.id} />
        </PageHead>
        <Box sx={{ maxWidth: 1240 }}>
          <FormErrors />
          <Left writing={writing} story={story} userId={userId} />
          {merged && !merged.isOwn && <MergedNote merged={merged} onDismiss={dismiss} onUndo={() => { writing.undoMerge(merged); dismiss(); }} />}
          <CommentsDesk articleId={story.id}>
            <EditsReleased status={story.status} />
            <StandingContext value={<SaveWords state={state} />}>
              <LiveChecks articleId={story.id} save={saveQuietly}><ArticleInputs aside={<><Comments /><LiveFindings /></>} /></LiveChecks>
            </StandingContext>
          </CommentsDesk>
        </Box>
        <Link here={here} />
      </Form>
      {state.kind === 'conflict' && putOff !== state.merging && (
        <MergeDialog merging={writing.merging()} onSettle={(choices) => writing.settle(choices)} onKeepAside={() => writing.keepMineAside()} onClose={() => setPutOff(state.merging)} />
      )}
    </RecordContextProvider>
  );
};
