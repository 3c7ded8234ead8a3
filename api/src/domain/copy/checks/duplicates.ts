import type { CheckedStory } from './checked-story';
import type { CheckContext } from './context';
import type { Suspect } from './finding';

/** A story of the last months as it is compared: the least hashes of its shingles. */
export interface RecentStory { id: string; title: string; publishedOn: string | null; shingles: readonly number[] }

/** Characters a shingle spans, and how many of the least hashes stand for a text. */
const SPAN = 8;
const KEPT = 128;
/** Share of shingles in common from which two texts are one story, by the shorter of them. */
export const ALIKE = 0.5;
const SHORTEST = 60;

const hashOf = (text: string, from: number): number => {
  let hash = 2166136261;
  for (let at = from; at < from + SPAN; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return (hash ^ (hash >>> 13)) >>> 0;
};

/**
 * A text's fingerprint for finding duplicates: the 128 least hashes of its runs of eight characters (letters and digits
 * only), least first. Texts under 60 characters have none, for they are alike by chance.
 */
export const shinglesOf = (text: string): number[] => {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < SHORTEST) return [];
  const hashes = new Set<number>();
  for (let at = 0; at + SPAN <= letters.length; at += 1) hashes.add(hashOf(letters, at));
  return [...hashes].sort((a, b) => a - b).slice(0, KEPT);
};

/** How much of the shorter of two texts stands in the other, 0 to 1, estimated from their fingerprints. */
export const resemblance = (one: readonly number[], other: readonly number[]): number => {
  if (one.length === 0 || other.length === 0) return 0;
  // Below the lesser of the two greatest kept hashes both samples are whole, and only there may they be compared.
  const limit = Math.min(one.length < KEPT ? Infinity : one[one.length - 1], other.length < KEPT ? Infinity : other[other.length - 1]);
  const [mine, theirs] = [one.filter((hash) => hash <= limit), new Set(other.filter((hash) => hash <= limit))];
  const shared = mine.filter((hash) => theirs.has(hash)).length;
  return shared / Math.max(1, Math.min(mine.length, theirs.size));
};

/** A story that ran already, or most of it, within the stories given. */
export const duplicates = (story: CheckedStory, { recent }: CheckContext): Suspect[] => {
  const body = story.passages.filter(({ field }) => field === 'body');
  const passage = story.passages.find(({ field }) => field === 'headline') ?? body[0];
  if (!passage || recent.length === 0) return [];
  const own = shinglesOf(body.map(({ text }) => text).join('\n'));
  return recent.filter(({ id }) => id !== story.id).flatMap(({ id, title, publishedOn, shingles }) => {
    const alike = resemblance(own, shingles);
    return alike < ALIKE ? [] : [{
      passage, start: 0, end: passage.text.length, rule: 'duplicate' as const, params: { story: id, title, publishedOn: publishedOn ?? '', percent: Math.round(alike * 100) },
    }];
  });
};
