import type { MarkPlace, PlaceOwner, TextPart } from './places';
import { changesWords, groupOf, type MarkSign } from './signs';

/** Who answers for what stands on a page, by record; nobody known where one is missing. */
export interface MarkHands {
  pageEditorId: string | null;
  articles: Readonly<Record<string, string>>;
  photos: Readonly<Record<string, string>>;
  notices: Readonly<Record<string, string>>;
}

/** A place as far as it decides whose hands a mark goes to. */
export type PlaceOfHands = { kind: 'box' } | ({ kind: 'text'; part: TextPart } & Pick<PlaceOwner, 'articleId' | 'noticeId' | 'photoId'>);

/** Errors of setting: they are put right on the page, whatever the words are. */
const SETTING: readonly string[] = ['format', 'font', 'punctuationAtLineEdge'];

/** Whether a sign is about the words themselves and not about where and how they stand. */
const isAboutWords = (sign: MarkSign): boolean => changesWords(sign) || groupOf(sign) === 'change' || groupOf(sign) === 'other';

/**
 * Who has to carry a mark out: the wording of a story its desk editor, of a caption or credit the photo desk, of a notice its
 * clerk, who alone may ask the client; all that is set, and the page's own furniture, whoever makes the page up. Null when
 * not even the page has an editor.
 */
export const whoActs = ({ sign, errorClass }: { sign: MarkSign; errorClass: string | null }, place: PlaceOfHands | MarkPlace, { pageEditorId, articles, photos, notices }: MarkHands): string | null => {
  if (place.kind === 'box' || place.part === 'jump' || !isAboutWords(sign) || SETTING.includes(errorClass ?? '')) return pageEditorId;
  const { articleId, noticeId, photoId } = place;
  return articles[articleId ?? ''] ?? photos[photoId ?? ''] ?? notices[noticeId ?? ''] ?? pageEditorId;
};
