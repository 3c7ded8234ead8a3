import { type ReactNode, useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useMe } from '../../api/hooks';
import { fieldsOf, hasWords } from './fields';
import { freshStory } from './fresh-story';
import { LeftWords } from './LeftWords';
import type { Draft } from './ports';
import { useFiling } from './useFiling';
import { useLeftWords } from './useLeftWords';

interface NewStoryProps { /** Told once: how to ask, when there is a story, whether all that was written is in it. */ onDone: (hasArrived: () => boolean) => void }

const Kept = ({ userId, onDone }: NewStoryProps & { userId: string }): ReactNode => {
  const { watch, getValues, setValue } = useFormContext<Record<string, unknown>>();
  const { drafts, forget, offer } = useLeftWords(userId, null);
  const [fresh] = useState(() => freshStory(userId));
  useFiling(fresh, onDone);
  useEffect(() => {
    const { unsubscribe } = watch((values) => fresh.keep(structuredClone(fieldsOf(values))));
    return unsubscribe;
  }, [watch, fresh]);
  const restore = async (draft: Draft): Promise<void> => {
    const standing = fresh.draftOf(structuredClone(fieldsOf(getValues())));
    if (hasWords(standing.now)) await offer({ ...standing, key: `${standing.key} until ${standing.at}`, windowId: '' });
    fresh.goOnWith(draft);
    for (const [field, value] of Object.entries(draft.now)) setValue(field, value, { shouldDirty: true });
    await forget(draft);
  };
  return <LeftWords drafts={drafts} onRestore={(draft) => void restore(draft)} onDiscard={(draft) => void forget(draft)} />;
};

/** Keeps the words of a story that is not there yet on this device, until it is; gives back those of an earlier visit. */
export const NewStory = ({ onDone }: NewStoryProps): ReactNode => {
  const me = useMe();
  return me ? <Kept userId={me.id} onDone={onDone} /> : null;
};
