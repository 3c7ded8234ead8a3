import type { CivilDate } from '../../calendar/civil-date';
import { learnFrom, type Lore } from '../../ocr/lore';
import type { CheckedStory, OfficeHolder } from './checked-story';
import type { RecentStory } from './duplicates';
import { holdsFor, type ListRule, WordLists } from './list-rules';

/** What the newsroom knows when it reads a story. Nothing is required: what is not known is not checked. */
export interface CheckKnowledge {
  /** The day of the issue the story is for. */
  publishedOn?: CivilDate | null;
  publication?: { name: string; places: readonly string[]; licenceKind: string } | null;
  pageNumber?: number | null;
  /** The texts of the issue, for how names and words are written elsewhere in it. */
  vocabulary?: string;
  /** Names in the bylines of the issue. */
  bylineNames?: readonly string[];
  officeHolders?: readonly OfficeHolder[];
  listRules?: readonly ListRule[];
  /** Stories of the last ninety days, by their fingerprints. */
  recent?: readonly RecentStory[];
}

/** Knowledge made ready once, to check as many stories with as there are. */
export interface CheckContext extends Required<Omit<CheckKnowledge, 'listRules'>> {
  lists: WordLists;
  lore: Lore;
  licenceKind: string;
  /** Who holds an office on the day of the issue, and who held one before. */
  isInOffice: (holder: OfficeHolder) => boolean;
}

/** Compiles the lists that hold for the day and licence, and learns how the issue spells its words. */
export const prepareChecks = (knowledge: CheckKnowledge): CheckContext => {
  const { publishedOn = null, publication = null, pageNumber = null, vocabulary = '', bylineNames = [], officeHolders = [], listRules = [], recent = [] } = knowledge;
  const licenceKind = publication?.licenceKind ?? 'unknown';
  const publications = publication ? [{ name: publication.name, places: [...publication.places] }] : [];
  return {
    publishedOn, publication, pageNumber, vocabulary, bylineNames, officeHolders, recent, licenceKind,
    lists: new WordLists(listRules.filter((rule) => holdsFor(rule, licenceKind, publishedOn))),
    lore: learnFrom([{ file: '', text: vocabulary }], { publications }),
    isInOffice: ({ from, until }) => publishedOn === null || ((from === null || from <= publishedOn) && (until === null || publishedOn <= until)),
  };
};

/** The same knowledge with a story's own words among those of the issue. */
export const withOwnWords = (context: CheckContext, story: CheckedStory): CheckContext => {
  const own = story.passages.filter(({ field }) => field !== 'issue').map(({ text }) => text).join('\n');
  if (own === '' || context.vocabulary.includes(own)) return context;
  const vocabulary = `${context.vocabulary}\n${own}`;
  const publications = context.publication ? [{ name: context.publication.name, places: [...context.publication.places] }] : [];
  return { ...context, vocabulary, lore: learnFrom([{ file: '', text: vocabulary }], { publications }) };
};
