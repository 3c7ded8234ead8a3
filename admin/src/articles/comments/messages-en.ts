import type { SameKeys } from '../../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  comments: {
    title: 'Comments', none: 'No comments yet. Choose words and press “Comment on selection”, or comment on the whole story.', onWhole: 'Comment on all', onChosen: 'Comment on selection', chooseFirst: 'Choose some words of the text first', whole: 'Whole story',
    gone: 'The words it was about were cut', write: 'Comment', reply: 'Reply', send: 'Send', save: 'Save', cancel: 'Cancel', mustAnswer: 'Must be answered before release', mention: 'Call attention of', pressing: 'Must be answered',
    resolve: 'Resolve', reopen: 'Reopen', edit: 'Edit', delete: 'Take back', deleteAsk: 'Take this comment back? Answers of others stay.', deleted: 'Comment taken back', edited: 'edited', resolvedBy: 'Resolved by %{name}', showResolved: 'Show %{count} resolved', hideResolved: 'Hide resolved',
    open: '%{count} to be answered',
  },
};
