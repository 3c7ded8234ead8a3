import { useEffect, useEffectEvent, useState } from 'react';
import { device, leftBehind } from './device';
import type { Fields } from './fields';
import { standsIn } from './merging';
import type { Draft } from './ports';

interface Left {
  drafts: readonly Draft[];
  forget: (draft: Draft) => Promise<void>;
  /** Words that give way in the form to others, offered back in their turn. */
  offer: (draft: Draft) => Promise<void>;
}

/** What this person left on this device for one story (null: for one not yet there); what has arrived after all is cleared unasked. */
export const useLeftWords = (userId: string, storyId: string | null, story?: Fields): Left => {
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const hasArrived = useEffectEvent((draft: Draft): boolean => story !== undefined && standsIn(story, draft));
  useEffect(() => {
    let isHere = true;
    const look = async (): Promise<void> => {
      const left = (await leftBehind(userId)).filter((draft) => draft.storyId === storyId);
      const arrived = left.filter((draft) => hasArrived(draft));
      await Promise.all(arrived.map(({ key }) => device.remove(key)));
      if (isHere) setDrafts(left.filter((draft) => !arrived.includes(draft)));
    };
    void look();
    return () => {
      isHere = false;
    };
    // Looked for once, when the form opens: what is typed from then on is this window's own.
  }, [userId, storyId]);
  const forget = async ({ key }: Draft): Promise<void> => {
    await device.remove(key);
    setDrafts((before) => before.filter((draft) => draft.key !== key));
  };
  const offer = async (draft: Draft): Promise<void> => {
    setDrafts((before) => [draft, ...before]);
    // A device that refuses costs the copy there: here the words are offered all the same.
    await device.put(draft).catch(() => undefined);
  };
  return { drafts, forget, offer };
};
