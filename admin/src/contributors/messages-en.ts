import type { SameKeys } from '../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  resources: {
    contributors: {
      name: 'Contributors',
      fields: {
        printedName: 'Printed name', kind: 'Kind', type: 'Post', unit: 'Unit', penNames: 'Pen names', emails: 'Addresses', note: 'Note', userId: 'Account', mergedIntoId: 'Merged into', merged: 'Merged', bylineCount: 'Credits',
        publicationId: 'Newspaper', createdAt: 'Created', updatedAt: 'Changed',
      },
    },
  },
  contributors: {
    kinds: { person: 'Person', collective: 'Collective pen name', unit: 'Unit' },
    types: { 记者: 'Reporter', 编辑: 'Editor', 通讯员: 'Correspondent', 摄影: 'Photographer', 美编: 'Art editor', 特约: 'Special' },
    search: 'Name, pen name or unit',
    current: 'In use', merged: 'Merged into another',
    empty: 'No contributors yet',
    emptyHelp: 'Names signed on stories and photos are gathered here; you can also enter them first.',
    create: 'Add a contributor',
    penNamesHelp: 'One on each line; what is signed with them counts as this contributor’s',
    emailsHelp: 'One a line; contributions are told by it',
    userHelp: 'If the person has an account here',
    times: '%{count} credits',
    particulars: 'Particulars',
    credits: 'Signed work', noCredits: 'Nothing signed yet', manyCredits: 'Only the latest %{count} are listed', unknownDay: 'Day unknown',
    changes: 'Merges and splits', noChanges: 'Never merged or split',
    mergedNote: 'This record was merged into “%{name}”; its credits stand there.',
    merge: {
      act: 'Merge…', title: 'Merge “%{name}” into another', into: 'Into whom', help: 'For two records of one person. %{count} credits move to the other; it can be undone.', nobody: 'Nobody found', confirm: 'Merge', done: 'Merged',
    },
    split: {
      act: 'Split…', title: 'Split another person off “%{name}”', help: 'For one record of two namesakes. Choose the credits of the other person: they move to a new contributor. It can be undone.', name: 'Name of the new contributor', unit: 'Their unit',
      which: 'Credits of the other person', chosen: '%{count} chosen', confirm: 'Split', done: 'Split',
    },
    change: { merge: '“%{from}” merged into “%{to}”', split: '“%{to}” split off “%{from}”', moved: '%{count} credits moved', undo: 'Undo', undone: 'Undone', isUndone: 'Undone' },
  },
};
