import type { SameKeys } from '../../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  live: {
    just: '%{name} just %{did}', more: '%{name} just %{did}, and %{count} more changes', refresh: 'Refresh', later: 'Not now', other: 'changed something', someone: 'Someone',
    writing: '%{name} is writing', since: '%{name} is writing, since %{time}', me: 'You are writing',
    did: {
      article: { created: 'filed a story', changed: 'changed the story', written: 'changed the story', deleted: 'put the story in the bin', restored: 'restored the story', takenOver: 'took the story over', keptAside: 'kept words beside the story', assigned: 'assigned a story', releaseWithdrawn: 'changed released copy: its release is withdrawn', wordsRestored: 'brought an earlier wording back' },
      comment: { added: 'commented', changed: 'changed a comment', deleted: 'took a comment back', resolved: 'resolved a comment', reopened: 'reopened a comment' },
      page: { created: 'added a page', changed: 'changed the page', itemsArranged: 'rearranged the page', deleted: 'deleted a page', imported: 'imported a page' },
      proof: { pulled: 'pulled a proof', assigned: 'gave a proof to read', accepted: 'took up a proof', declined: 'handed a proof back', completed: 'read a proof through' },
      mark: { made: 'made a mark', changed: 'changed a mark', removed: 'took a mark off', answered: 'answered a mark', verified: 'verified a mark', reopened: 'reopened a mark' },
      issue: { created: 'added an issue', changed: 'changed the issue', factConfirmed: 'confirmed a fact of the issue', deleted: 'deleted an issue', deadlinesSet: 'changed the deadlines', flatplanUndone: 'took a change back', flatplan: { put: 'put something on a page', takeOff: 'took something off a page', move: 'moved something to another page', swap: 'swapped two pages', order: 'reordered the pages' } },
    },
    moves: {
      file: 'sent it for review', firstReview: 'signed the first review', secondReview: 'signed the second review', release: 'released it', sendBack: 'sent it back', hold: 'put it on hold',
      kill: 'killed it', reopen: 'reopened it',
    },
  },
};
