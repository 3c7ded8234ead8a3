import type { SameKeys } from '../i18n/same-keys';
import * as copy from '../shared/copy/messages-en';
import * as editor from '../shared/editor/messages-en';
import * as comments from './comments/messages-en';
import * as redline from './redline/messages-en';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  ...editor.en,
  ...copy.en,
  ...redline.en,
  ...comments.en,
  resources: {
    articles: {
      name: 'Story |||| Stories',
      fields: {
        kicker: 'Kicker', headline: 'Headline', deck: 'Deck', slug: 'Slug', body: 'Body', bylines: 'Bylines', status: 'State', origin: 'Origin', genre: 'Genre', section: 'Section',
        source: 'Source', dateline: 'Dateline', characterCount: 'Characters', targetLength: 'Target length', mustRun: 'Must run', noCut: 'No cuts', level: 'Level', instructions: 'Instructions', needsClearance: 'Needs clearance', clearanceFrom: 'Clearance by', clearedBy: 'Cleared by', clearanceOpinion: 'Its opinion', clearedAt: 'Cleared at', embargoUntil: 'Not before', publicationId: 'Newspaper',
        continuedFromPage: 'Continued from page', continuedToPage: 'Continued on page', createdAt: 'Filed', updatedAt: 'Changed', createdById: 'Filed by', assigneeId: 'In hand with', dueAt: 'Due',
        contributorId: 'Contributor', createdFrom: 'Filed from', createdUntil: 'Filed until', deleted: 'Bin', placed: 'On a page',
      },
    },
  },
  articles: {
    continuedFrom: '(continued from page %{page})',
    continuedTo: '(continued on page %{page})',
    noBody: 'No text yet',
    printed: 'Printed',
    desk: 'Copy slip', noLevel: 'Undecided', cleared: 'Cleared', notCleared: 'Waiting for clearance', notBefore: 'Not before %{moment}', withOpinion: 'With an opinion', opinion: 'Opinion', editsReleased: 'This story is released: a change of its headline, a name, a number or over 2 % of the text withdraws the release, and it has to be released again.', withdrawn: 'Its release is withdrawn; it waits to be released again',
    revisions: 'Revisions',
    revision: 'Revision %{number}',
    between: 'Revisions %{before} and %{after}',
    compare: 'Compare', allRevisions: 'All %{count} revisions',
    read: 'Read',
    reasons: {
      created: 'Filed', imported: 'Imported', saved: 'Changed', filed: 'Sent for review', firstReviewed: 'First review', secondReviewed: 'Second review', released: 'Released', takenOver: 'Kept at take-over',
      findingAccepted: 'Finding accepted', restored: 'Restored', autosaved: 'Autosaved', keptAside: 'Kept aside',
    },
    moves: { file: 'Send for review', firstReview: 'Sign first review', secondReview: 'Sign second review', release: 'Release', sendBack: 'Send back', hold: 'Hold', kill: 'Kill', reopen: 'Reopen', withdraw: 'Release withdrawn', publish: 'Printed' },
    moved: { file: 'Sent for review', firstReview: 'First review signed', secondReview: 'Second review signed', release: 'Released', sendBack: 'Sent back', hold: 'Held', kill: 'Killed', reopen: 'Reopened' },
    problems: { isAuthor: 'you wrote this story', reviewedAlready: 'you have signed another of its reviews, and three people sign the three', notCleared: 'a source has to clear it first', openComments: 'a comment that must be answered is still open' },
    blocked: '%{move} is not open to you: %{why}',
    override: 'By exception',
    overrideText: 'Three people sign the three reviews. An exception needs a reason, which goes on the record.',
    reason: 'Reason',
    trail: 'Moves',
    noMoves: 'Not sent for review yet',
    characters: '%{count} characters',
    headlineGroup: 'Headline',
    bylines: 'Bylines',
    empty: 'No stories yet',
    emptyHelp: 'Write a story or import historical pages; every story is listed here.',
    write: 'Write a story',
    search: 'Search the full text',
  },
};
