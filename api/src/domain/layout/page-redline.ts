import { type Redline, redline } from '../copy/redline/redline';
import { HEADLINE_PARTS, type Words } from '../copy/redline/words';
import type { HeadlineLevel, Piece } from '../typeset/page-model';
import { cutBody } from './cuts';
import type { StoryPlace } from './page-layout';

const closed = (line: string): string => line.replace(/\s/gu, '');

/** A line as the page prints it. Where it turns is set, not worded: the same characters are the story's own. */
const worded = (level: HeadlineLevel | undefined, whole: string): string => {
  const own = level?.text?.join(' ') ?? '';
  return own === '' || closed(own) === closed(whole) ? whole : own;
};

/**
 * 版上改动: the story marked up to get what this page prints of it, its own headline and what it leaves out; null where the page
 * prints it as it stands. A cut whose words have gone takes nothing out and is not marked.
 */
export const pageRedline = ({ headline, cuts = [] }: Pick<StoryPlace, 'headline' | 'cuts'>, piece: Pick<Piece, 'kicker' | 'headline' | 'deck' | 'body'>): Redline | null => {
  const was: Words = { kicker: piece.kicker ?? '', headline: piece.headline, deck: piece.deck ?? '', body: piece.body };
  const { body, stale } = cutBody(piece.body, cuts);
  const now: Words = { kicker: worded(headline?.kicker, was.kicker), headline: worded(headline?.main, was.headline), deck: worded(headline?.deck, was.deck), body };
  return stale.length < cuts.length || HEADLINE_PARTS.some((part) => was[part] !== now[part]) ? redline(was, now) : null;
};
