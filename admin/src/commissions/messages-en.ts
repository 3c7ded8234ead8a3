import type { SameKeys } from '../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  resources: {
    commissions: {
      name: 'Commission |||| Commissions',
      fields: {
        topic: 'Topic', angle: 'Angle', genre: 'Genre', section: 'Section', targetLength: 'Target length', dueAt: 'Due', photoWanted: 'Photo wanted', eventPlace: 'Place', eventAt: 'Time', assigneeId: 'For', contributorId: 'Or for a contributor', pageNumber: 'Planned page',
        publicationId: 'Newspaper', status: 'State', reason: 'Reason', createdById: 'Proposed by',
      },
    },
  },
  commissions: {
    states: { proposed: 'Pitched', assigned: 'Assigned, not answered', accepted: 'Accepted', declined: 'Declined', filed: 'Filed', dropped: 'Dropped' },
    moves: { assign: 'Assign', accept: 'Accept', decline: 'Decline', drop: 'Drop' },
    moved: { assign: 'Assigned', accept: 'Accepted; the draft is ready', decline: 'Back with the desk', drop: 'Dropped' },
    reassign: 'Reassign', nobody: 'nobody yet', photo: 'photo: %{what}', noDay: 'No time set', search: 'Search topics', propose: 'Pitch a story', empty: 'No commissions yet', emptyHelp: 'Pitches and commissions are listed here by the day they are due.', story: 'See the story', mine: 'Commissioned from me', all: 'All commissions',
  },
};
