import { type CreateParams, type CreateResult, type RaRecord, useRegisterMutationMiddleware } from 'react-admin';
import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Attempt, NewsroomProvider } from '../../api/dataProvider';
import { useNewsroom } from '../../api/hooks';
import type { Article } from '../article';
import { device } from './device';
import { changedFields, type Fields, fieldsOf, holds, toSend } from './fields';
import type { FreshStory } from './fresh-story';

type Filed = Article & RaRecord;
type Given = CreateParams<Fields> & { meta?: Attempt };
type File = (resource: string, given: Given) => Promise<CreateResult<Filed>>;

/**
 * Brings a story that was filed by an earlier try up to what its writer has written since. Once anybody has worked on it, that is
 * not for this form to decide: null, and the words wait where the story is written.
 */
const broughtUp = async (newsroom: NewsroomProvider, story: Filed, written: Fields): Promise<Filed | null> => {
  const there = fieldsOf(story);
  if (holds(there, written)) return story;
  if (story.version !== 1) return null;
  const body = { ...toSend(there, written), version: story.version };
  return newsroom.call('patch', '/api/articles/{id}', { path: { id: story.id }, body: body as never }).then((saved) => saved as unknown as Filed, () => null);
};

/** Files the story once, however often its form is sent before an answer comes, and lets its words go from the device when it has them. */
export const useFiling = (fresh: FreshStory, onDone: (hasArrived: () => boolean) => void): void => {
  const newsroom = useNewsroom();
  const { getValues } = useFormContext<Record<string, unknown>>();
  const [arrival] = useState({ isWhole: true });
  const [file] = useState(() => async (resource: string, given: Given, next: File): Promise<CreateResult<Filed>> => {
    const leaving = structuredClone(fieldsOf(getValues()));
    const { attempt, isAgain } = await fresh.sending(leaving);
    const { data: story } = await next(resource, { ...given, meta: { ...given.meta, attempt } });
    // With what was typed while it was on its way.
    const written = structuredClone(fieldsOf(getValues()));
    const whole = isAgain || changedFields(leaving, written).length > 0 ? await broughtUp(newsroom, story, written) : story;
    arrival.isWhole = whole !== null;
    if (!whole) await device.put({ ...fresh.draftOf(written), key: `${story.id} from ${attempt}`, windowId: '', storyId: story.id, sent: null, attempt: undefined });
    fresh.drop();
    return { data: whole ?? story };
  });
  useRegisterMutationMiddleware(file as never);
  useEffect(() => onDone(() => arrival.isWhole), [onDone, arrival]);
};
