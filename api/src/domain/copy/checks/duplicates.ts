import { ALIKE, resemblance, sketchOf } from '../likeness';
import type { CheckedStory } from './checked-story';
import type { CheckContext } from './context';
import type { Suspect } from './finding';

/** A story of the last months, by the sketch it is compared by. */
export interface RecentStory { id: string; title: string; publishedOn: string | null; sketch: readonly number[] }

/** A story that ran already, or most of it, within the stories given. */
export const duplicates = (story: CheckedStory, { recent }: CheckContext): Suspect[] => {
  const body = story.passages.filter(({ field }) => field === 'body');
  const passage = story.passages.find(({ field }) => field === 'headline') ?? body[0];
  if (!passage || recent.length === 0) return [];
  const own = sketchOf(body.map(({ text }) => text).join('\n'));
  return recent.filter(({ id }) => id !== story.id).flatMap(({ id, title, publishedOn, sketch }) => {
    const alike = resemblance(own, sketch);
    return alike < ALIKE ? [] : [{
      passage, start: 0, end: passage.text.length, rule: 'duplicate' as const, params: { story: id, title, publishedOn: publishedOn ?? '', percent: Math.round(alike * 100) },
    }];
  });
};
