import { checkStory } from '@domain/copy/checks/check-story';
import { checkedStory, type StoryParts } from '@domain/copy/checks/checked-story';
import { type CheckKnowledge, prepareChecks } from '@domain/copy/checks/context';
import type { Finding } from '@domain/copy/checks/finding';

/** First what the newsroom knows, then as often as it changes the story; readings are numbered, for a later one makes an earlier one moot. */
export type ReaderAsked = { knowledge: CheckKnowledge } | { turn: number; story: StoryParts };
export interface ReaderAnswer { turn: number; findings: Finding[] }

/** Reads a story by every rule, as often as it is asked, by what it was told last. */
export const reader = (answer: (answer: ReaderAnswer) => void): ((asked: ReaderAsked) => void) => {
  let context = prepareChecks({});
  return (asked) => {
    if ('knowledge' in asked) context = prepareChecks(asked.knowledge);
    else answer({ turn: asked.turn, findings: checkStory(checkedStory(asked.story), context) });
  };
};
