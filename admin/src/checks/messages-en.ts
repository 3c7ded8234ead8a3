import type { SameKeys } from '../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  resources: {
    'check-rules': { name: 'Word list |||| Word lists', create: 'New entry', fields: { kind: 'Kind', pattern: 'Words', suggestion: 'Write', exceptions: 'Except in', severity: 'Gravity', licenceKind: 'Licence', validFrom: 'From', validUntil: 'Until', source: 'Source', status: 'State', updatedAt: 'Changed', publicationId: 'Newspaper' } },
    'office-holders': { name: 'Office-holder |||| Office-holders', fields: { name: 'Name', title: 'Post', body: 'Organ', rank: 'Rank', inOfficeFrom: 'From', inOfficeUntil: 'Until', publicationId: 'Newspaper' } },
  },
  checks: {
    search: 'Words', create: 'New entry', empty: 'No entries yet', emptyHelp: 'Keep the paper’s banned and deprecated words and its spellings here: draft them, try them on the archive, then publish them.',
    kinds: { banned: 'Banned', deprecated: 'Deprecated', nameForm: 'Spelling', custom: 'Other' }, severities: { block: 'Must be settled', warn: 'Look again', info: 'Hint' },
    statuses: { draft: 'Draft', published: 'In use', retired: 'Retired' }, licences: { cn: 'CN number', permit: 'Permit', unknown: 'Not registered' },
    patternHelp: 'Words parted by |; … within them stands for up to twelve characters of one sentence', exceptionsHelp: 'Longer wordings within which it is right', sourceHelp: 'Whose rule it is',
    moves: { publish: 'Publish', retire: 'Retire', reopen: 'Make a draft again' }, moved: { publish: 'Published', retire: 'Retired', reopen: 'A draft again' }, reason: 'Reason', why: 'Why: %{reason}',
    trial: 'Try on the archive', trialHelp: 'See where it would have spoken in the stories that are here, before you publish it.', tried: 'Looked at %{looked} stories that hold its words: would have spoken %{fired} times, in %{stories} stories', older: 'Look at older ones', untouched: 'It would not have spoken anywhere',
    file: { csv: 'CSV', choosePaper: 'Choose the paper above, then take its table out or in', export: 'Export', import: 'Import', title: 'Import entries', help: 'Save as CSV from a spreadsheet. The first line names the columns: kind, pattern, suggestion, exceptions, severity, licenceKind, validFrom, validUntil, source. What is imported is a draft.', choose: 'Choose a file', foreseen: 'Will draft %{drafted} entries and leave %{known} that are here', done: 'Drafted %{drafted} entries', take: 'Import' },
    holders: { create: 'Add a post', empty: 'No office-holders yet', emptyHelp: 'Once names, posts and their days are here, names, titles and their order in stories are held against who held what on the day.', search: 'Name or post', rankHelp: 'Place among the leaders, 1 first', titleHelp: 'As it is printed before the name', current: 'In office', former: 'Left', file: { title: 'Import office-holders', help: 'Save as CSV from a spreadsheet. The first line names the columns: name, title, body, rank, inOfficeFrom, inOfficeUntil.', foreseen: 'Will register %{drafted} posts and leave %{known} that are here', done: 'Registered %{drafted} posts' } },
    panel: 'Proof rules', checking: 'Checking…', failed: 'The check was not finished', again: 'Try again', clean: 'Nothing found', open: '%{count} to settle', settled: '%{count} settled', suggestion: 'Could be', leaveOut: 'Could be left out', bySource: 'By %{source}',
    screen: { title: 'Proof rules', ofPage: 'Proof rules · %{name}', all: 'All', onPage: 'Page %{number}', characters: '%{count} characters read', capped: 'Too many findings: the first 1,000 are shown', itself: 'The page itself', blocked: '%{count} must be settled before the clean proof' },
    live: { take: 'Change to “%{suggestion}”', leaveOut: 'Leave out', next: 'Next', before: 'Previous', keys: 'F8 goes to the next', unsaved: 'What was just written is not saved yet; try again in a moment', moved: 'These words are others by now' },
    accept: 'Wrong, to be put right', ignoreHere: 'Right here', ignoreAlways: 'Always right', reopen: 'Settle again', reasonAsked: 'Say why', more: 'Settle',
    decided: { accepted: '%{name}: to be put right', ignoredHere: '%{name}: right here', ignoredAlways: '%{name}: always right' }, done: 'Noted', find: 'Find “%{quoted}” in the text',
    fields: { kicker: 'Kicker', headline: 'Headline', deck: 'Deck', dateline: 'Dateline', body: 'Body', byline: 'Byline', caption: 'Caption', issue: 'Masthead' },
    says: {
      lookAlike: 'Look-alike character', misspelt: 'Misspelt', soundAlike: 'Sound-alike character', variantCharacter: 'Traditional or variant character', doubled: 'Said twice', missing: 'Perhaps a character is missing',
      unpaired: 'A quotation mark or bracket without its other half', nestedQuotes: 'Within double quotation marks stand single ones', halfWidth: 'Set this mark full', fullWidth: 'Set figures and letters half-width', doubledMark: 'Two marks where one stands', ellipsisAndSoOn: 'Either the ellipsis or 等', headlineStop: 'A headline ends without a mark', documentNumber: 'The year of a document number stands in 〔〕',
      shortYear: 'Write the year in four figures', mixedNumeral: 'Chinese and Arabic numerals mixed', zeroCharacter: 'Zero in a year is 〇', approximation: 'Write approximations so', approximatelyTwice: 'Approximate twice over', range: 'Write ranges so', fewerTimes: 'Nothing is “times” less', unit: 'Unit of measure',
      noSuchDay: 'The calendar has no such day', weekday: '%{date} is a %{weekday}', afterPress: 'After the paper is printed (%{press})', vagueDay: 'Say which day',
      share: 'The figures before it give %{exact}%', growth: 'The figures before it give %{exact}%', parts: 'The parts come to %{sum}, the whole is %{total}', wholeExceeded: 'Together %{sum}%, more than a hundred', tableSum: 'The column comes to %{sum}', listLength: 'Says %{told}, lists %{listed}', listOrder: 'Should be “%{expected}” here',
      officeName: 'Not as registered: %{name}', officeTitle: '%{name} is registered as %{titles}', formerOffice: '%{name} is no longer %{title}', titleOrder: 'Order of titles: %{titles}', leaderOrder: '%{first} stands before %{second}', namesake: 'The name of %{title} %{name}', nameForms: 'Written otherwise in this issue: %{other}',
      headlineNumber: 'The text does not have this figure', headlineName: 'The text does not have %{name}', noCredit: 'No credit', jumpPartner: 'No story on page %{page} joins it', jumpToItself: 'Jumps to its own page', jumpToFront: 'Never jumps back to the front page',
      issueNumbers: 'Something is odd about the issue’s numbers or day', imprintField: 'The imprint lacks %{field}', identityNumber: 'An identity number', identityDigit: 'Looks like an identity number; its check digit would be %{digit}', mobileNumber: 'A mobile telephone number', bankCard: 'A bank card number', homeAddress: 'An address down to the door', minor: 'May name the minor %{name}', illness: 'Names %{name} as ill', licenceWord: 'Not for a publication under a permit',
      banned: 'Banned word', deprecated: 'Deprecated word', nameForm: 'House spelling', custom: 'House rule', duplicate: '%{percent}% the same as “%{title}”',
    },
  },
};
