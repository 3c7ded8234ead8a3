import { type ReactNode, useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useMe } from '../../api/hooks';
import { device } from './device';
import { deviceCopy } from './device-copy';
import { type Fields, fieldsOf, hasWords } from './fields';
import { LeftWords } from './LeftWords';
import type { Draft } from './ports';
import { useLeftWords } from './useLeftWords';
import { THIS_WINDOW } from './windows';

let forms = 0;

const Kept = ({ userId, onDone }: { userId: string; onDone: (drop: () => void) => void }): ReactNode => {
  const { watch, getValues, setValue } = useFormContext<Record<string, unknown>>();
  const { drafts, forget, offer } = useLeftWords(userId, null);
  const [copy] = useState(() => {
    const key = `${userId} new ${THIS_WINDOW} ${forms += 1}`;
    const { keep, drop } = deviceCopy(device, key);
    const draftOf = (now: Fields): Draft => ({ key, userId, windowId: THIS_WINDOW, storyId: null, base: {}, now, sent: null, at: Date.now() });
    return { drop, draftOf, keep: (now: Fields) => (hasWords(now) ? keep(draftOf(now)) : drop()) };
  });
  useEffect(() => {
    onDone(copy.drop);
    const { unsubscribe } = watch((values) => copy.keep(structuredClone(fieldsOf(values))));
    return unsubscribe;
  }, [watch, copy, onDone]);
  const restore = async (draft: Draft): Promise<void> => {
    const standing = copy.draftOf(structuredClone(fieldsOf(getValues())));
    if (hasWords(standing.now)) await offer({ ...standing, key: `${standing.key} until ${standing.at}`, windowId: '' });
    for (const [field, value] of Object.entries(draft.now)) setValue(field, value, { shouldDirty: true });
    await forget(draft);
  };
  return <LeftWords drafts={drafts} onRestore={(draft) => void restore(draft)} onDiscard={(draft) => void forget(draft)} />;
};

/** Keeps the words of a story that is not there yet on this device, until it is; gives back those of an earlier visit. */
export const NewStory = ({ onDone }: { onDone: (drop: () => void) => void }): ReactNode => {
  const me = useMe();
  return me ? <Kept userId={me.id} onDone={onDone} /> : null;
};
