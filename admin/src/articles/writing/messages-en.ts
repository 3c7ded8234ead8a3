import type { SameKeys } from '../../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  writing: {
    saved: 'Saved %{time}', fresh: 'Changes save themselves', typed: 'Saving shortly', saving: 'Saving', offline: 'Offline: kept on this device', signedOut: 'Signed out: kept on this device', signIn: 'Sign in again',
    refused: 'Not all of it is saved', conflict: 'Conflicts with another’s changes: kept on this device', compare: 'Compare', retry: 'Try again', back: 'Back', state: 'How the words stand',
    lock: {
      held: '%{name} has been writing since %{time}. You can read now, and write when %{name} has left.', free: 'Nobody is writing in this story now.', edit: 'Start writing', takeOver: 'Take over', takeOverTitle: 'Take over from %{name}',
      takeOverText: 'What %{name} has written is kept as a revision, and %{name} sees at once who took over and why.', reason: 'Reason', taken: '%{name} took this story over', why: '%{name} took this story over: %{reason}',
      moved: 'This story is not yours to change now: %{reason}', asideWaiting: 'Your unsaved words are kept on this device and are being kept as a revision…', aside: 'Your unsaved words are kept as revision %{number}.', nothingLost: 'All your words are saved.',
      readRevision: 'Read revision %{number}', away: 'The server does not answer; trying again.',
    },
    merged: { title: 'Another’s changes were taken in; the text differs in %{count} places', undo: 'Undo', keep: 'Fine', show: 'See what changed' },
    dispute: {
      title: 'Somebody changed this story at the same time', text: 'Changes in different places are merged. In these places you both changed the same: choose whose to use. What is not used is kept as a revision, not lost.', theirs: 'Newest', mine: 'Mine', both: 'Keep both',
      useTheirs: 'Use the newest', useMine: 'Use mine', cut: '(cut)', order: 'Both of you moved paragraphs; yours is the order now, have a look.', save: 'Save as chosen', aside: 'Keep mine aside, use the newest', later: 'Back to the story', paragraph: 'Paragraph %{number}', failed: 'The server could not be reached. All your words are still here; choose again later.',
      merged: '%{count} other paragraphs do not conflict',
    },
    left: {
      title: 'This device holds words that never arrived', what: '“%{headline}”, written %{time}, %{count} characters', fresh: 'New story', untitled: 'untitled', restore: 'Restore', aside: 'Keep aside', discard: 'Discard', ask: 'Really discard? These words are on this device only and cannot be brought back.',
      open: 'Open', restored: 'The words are restored', asideKept: 'Kept as a revision', failed: 'The server could not be reached; the words are still on this device.',
    },
  },
};
