import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether a code somebody gives is the one that is known, in the same time whatever differs; nothing is the same as an empty one. */
export const isSameSecret = (given: string, known: string): boolean => timingSafeEqual(digest(given), digest(known)) && known !== '';
