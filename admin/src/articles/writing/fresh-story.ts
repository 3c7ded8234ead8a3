import { device } from './device';
import { deviceCopy } from './device-copy';
import { type Fields, hasWords } from './fields';
import type { Draft } from './ports';
import { THIS_WINDOW } from './windows';

/** A UUID; the browser's own maker of them is not there over plain HTTP. */
const newAttempt = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, place) => (place === 6 ? (byte & 0x0f) | 0x40 : place === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
};

let forms = 0;

/** A story in a form, until it is one: its words on this device, and the attempt under which it is filed, however often it is sent. */
export interface FreshStory {
  /** The form as it stands, as this device would keep it. */
  draftOf: (now: Fields) => Draft;
  keep: (now: Fields) => void;
  drop: () => void;
  /** Notes that these words leave, before they do; says under which attempt, and whether it has been sent before. */
  sending: (now: Fields) => Promise<{ attempt: string; isAgain: boolean }>;
  /** Goes on with the words of an earlier visit: what was sent of them may be a story already. */
  goOnWith: (draft: Draft) => void;
}

export const freshStory = (userId: string): FreshStory => {
  const key = `${userId} new ${THIS_WINDOW} ${forms += 1}`;
  const copy = deviceCopy(device, key);
  let [attempt, sent]: [string, Fields | null] = [newAttempt(), null];
  const draftOf = (now: Fields): Draft => ({ key, userId, windowId: THIS_WINDOW, storyId: null, base: {}, now, sent, attempt, at: Date.now() });
  return {
    draftOf,
    keep: (now) => (hasWords(now) ? copy.keep(draftOf(now)) : copy.drop()),
    drop: copy.drop,
    sending: async (now) => {
      const isAgain = sent !== null;
      sent ??= now;
      copy.keep(draftOf(now));
      await copy.settled();
      return { attempt, isAgain };
    },
    goOnWith: (draft) => {
      [attempt, sent] = [draft.attempt ?? newAttempt(), draft.sent];
    },
  };
};
