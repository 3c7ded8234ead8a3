import type { SameKeys } from '../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  resources: {
    issues: {
      name: 'Issue |||| Issues',
      fields: {
        publicationId: 'Paper', publicationName: 'Paper', publishedOn: 'Date', issueNumber: 'Number', totalIssueNumber: 'Cumulative number', status: 'State', pageCount: 'Pages',
        pages: 'Pages here', staff: 'Staff', 'staff.role': 'Post', 'staff.names': 'Names', year: 'Year', unconfirmed: 'To confirm only', q: 'Number',
      },
    },
  },
  issues: {
    number: 'No. %{number}',
    total: 'No. %{number} of all',
    unknown: 'issue unknown',
    undated: 'date unknown',
    year: '%{year}',
    pageCount: '%{count} pages',
    pagesHere: '%{here} of %{count} pages here',
    pages: 'Pages',
    noPages: 'This issue has no pages yet',
    noPagesHelp: 'Import its historical pages or add one; what stands on them is then listed here in order.',
    missing: 'Not here yet: page %{numbers}',
    between: ', ',
    addPage: 'Add a page',
    facts: 'Facts of the issue',
    confirm: 'Confirm',
    confirmed: 'Confirmed',
    confirmFact: 'Confirm: %{fact}',
    notKnown: 'unknown',
    colophon: 'Staff',
    noStaff: 'No staff noted yet.',
    postNumber: 'Post %{number}',
    addPost: 'Add a post',
    removePost: 'Remove post %{number}',
    postUp: 'Move post %{number} up',
    postDown: 'Move post %{number} down',
    namesHelp: 'Several names are parted by commas',
    totalHelp: 'Counted from the first issue ever',
    numberHelp: 'Counted within the year',
    factsHelp: 'A date or number you change counts as confirmed by you.',
    empty: 'No issue yet',
    emptyHelp: 'Once historical pages are imported, their issues stand here by paper and year; or set one up now.',
    create: 'Set up an issue',
    findNumber: 'Find a number',
  },
};
