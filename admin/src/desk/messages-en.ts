import type { SameKeys } from '../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  desk: {
    title: 'My desk',
    nextIssue: 'Next issue · %{publication} · %{issue}',
    noNextIssue: 'No issue is in the making.',
    here: 'What is here',
    counts: { publications: 'Papers', issues: 'Issues', pages: 'Pages', articles: 'Stories', photos: 'Photos', notices: 'Notices', contributors: 'Contributors' },
    pageTasks: {
      title: 'Pages that wait for you', all: 'All proofs', proof: '%{round}, no. %{number}', due: 'by %{at}', late: 'was due %{at}',
      read: '%{proof}: for you to read', take: '%{proof}: nobody has taken it yet', answer: '%{proof}: %{smart_count} mark for you to act on |||| %{proof}: %{smart_count} marks for you to act on',
      verify: '%{proof}: %{smart_count} mark for you to verify |||| %{proof}: %{smart_count} marks for you to verify', story: '“%{title}” ', pull: 'Ready for its next proof', sign: 'Clean proof, waiting for the signature',
    },
    rounds: { first: 'First proof', second: 'Second proof', third: 'Third proof', clean: 'Clean proof' },
    waiting: 'Waiting for you',
    nothingWaits: 'Nothing waits for you just now.',
    toConfirm: 'Facts of issues to confirm',
    confirmFacts: 'To confirm: %{facts}',
    between: ', ',
    allToConfirm: 'All issues to confirm',
    findings: 'Findings to decide',
    findingCount: '%{smart_count} open |||| %{smart_count} open',
    allFindings: 'See the %{smart_count} finding |||| See all %{smart_count} findings',
    lostPhotos: 'Lost photos',
    lostPhotoCount: '%{smart_count} photo is known by its caption alone; the picture is not found yet |||| %{smart_count} photos are known by their captions alone; the pictures are not found yet',
    write: 'Write a story',
    recent: 'Stories changed lately',
    recentEmpty: 'No stories yet.',
    allArticles: 'All stories',
    empty: 'The newsroom is still empty',
    emptyHelp: 'Import historical pages or write the first story; what is here and what waits for a person is then listed here.',
    import: 'Import historical pages',
  },
  board: {
    title: 'Stories', piles: 'Piles', view: 'View', asList: 'List', asColumns: 'By state', more: 'Show more', toMine: 'Show my own piles',
    queues: { toReview: 'For me', mine: 'My stories', returned: 'Returned', due: 'Due today', overdue: 'Overdue', unassigned: 'Unassigned', pool: 'Copy pool' },
    empty: {
      toReview: 'No story waits for your review.', mine: 'You have no story in hand.', returned: 'No story came back to you.', due: 'No story is due today.', overdue: 'No story is late.', unassigned: 'Every story in review is in somebody’s hands.',
      pool: 'The copy pool holds no released story that is not on a page yet.',
    },
    emptyColumn: 'No stories', moreInColumn: 'and %{smart_count} more |||| and %{smart_count} more',
    review: 'Review', redline: 'Redline', edit: 'Edit', reviewOf: 'Review “%{headline}”', redlineOf: 'Redline of “%{headline}”', editOf: 'Edit “%{headline}”', moveOf: 'Move “%{headline}”', pick: 'Pick “%{headline}”',
    picked: '%{smart_count} picked |||| %{smart_count} picked', assign: 'Assign', to: 'To whom', unassign: 'Take back', unpick: 'Unpick', assigned: '%{smart_count} story done |||| %{smart_count} stories done',
    any: 'Any', narrow: 'Filter', filters: { headline: 'Headline', section: 'Section', genre: 'Genre', authorId: 'Author', assigneeId: 'In hand with' },
    views: { title: 'Saved filters', none: 'No saved filters yet. Narrow the desk, then save it.', save: 'Save these filters', name: 'Name', saved: 'Saved', remove: 'Delete “%{name}”', removed: 'Deleted' },
  },
  standing: {
    stages: { drafting: 'Drafting', returned: 'Sent back', firstReview: 'First review', secondReview: 'Second review', finalReview: 'Final review', released: 'Released', held: 'Held', killed: 'Killed', published: 'Published' },
    writing: '%{name} is writing', unassigned: 'unassigned', reason: '%{name}: %{reason}', short: '%{count} short', over: '%{count} over', clearance: 'waits for clearance', embargo: 'not before %{until}', due: 'due %{at}',
    overdue: { minutes: '%{smart_count} minute late |||| %{smart_count} minutes late', hours: '%{smart_count} hour late |||| %{smart_count} hours late', days: '%{smart_count} day late |||| %{smart_count} days late' },
  },
};
