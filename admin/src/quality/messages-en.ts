import type { SameKeys } from '../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  resources: {
    'printed-errors': { name: 'Error in print |||| Errors in print', fields: { issueId: 'Issue', pageId: 'Page', articleId: 'Story', publishedOn: 'Printed', place: 'Place', fact: 'Important', classId: 'Class', wrongText: 'Printed as', rightText: 'Should read', note: 'Note', foundBy: 'Found by', foundOn: 'Found on', recordedByName: 'Recorded by' } },
  },
  quality: {
    title: 'Quality', period: 'Period', months: '%{months} months', printedErrors: 'Errors in print', record: 'Record an error in print', choosePaper: 'Choose a newspaper first', choosePaperHelp: 'A rate is a paper’s; once chosen, every list keeps to it.',
    noIssues: 'No issue in this period', noIssuesHelp: 'Look at another period.', passes: 'Passes (up to %{limit}‱)', fails: 'Fails (over %{limit}‱)', madeOf: 'Weights %{score} ÷ %{characters} characters', left: '%{allowance} more allowed', over: '%{allowance} over',
    byIssue: 'Rate by issue', byIssueHelp: 'Errors in print and those not yet verified count; the dashed line is the limit, bars above it are hatched.', byStage: 'Where they were found', byStageHelp: 'The first four were stopped, the last went into print.', byClass: 'By class', byPlace: 'By place', none: 'No errors', classCount: '%{caught} stopped · %{standing} standing (%{score})',
    readers: 'Proofreaders', readersHelp: 'Catch rate: what they caught over that and what was found later on the same pages; the rate in print is over the pages they read.', noReaders: 'Nobody has finished a proof yet', person: 'Name', read: 'Pages read', caught: 'Stopped', foundLater: 'Missed', catchRate: 'Catch rate', printedRate: 'Rate in print',
    mine: 'My quality', ofPerson: 'Quality · %{name}', ownReading: 'My reading', ownReadingHelp: 'Only you stand here; the chiefs see everyone’s catch rate.', worked: 'Pages worked on', workedHelp: 'Pages read to the end, made up or signed; errors in print are held against their characters.', work: 'What', comma: ', ',
    works: { first: 'First proof', second: 'Second proof', third: 'Third proof', clean: 'Clean proof', makeUp: 'Made up', sign: 'Signed' }, parts: { caught: 'Stopped', later: 'Found by others later', printed: 'In print' },
    outcomes: 'Stopped and missed by month', outcomesHelp: 'Above each bar the catch rate; what went into print is hatched.', byMonth: 'Rate by month', byMonthHelp: 'Errors in print on the pages worked on; the dashed line is the limit.', ownStageHelp: 'What was stopped stands at the proof it was marked on, what was missed at the one it was found on later.', overMonths: 'Classes and stages by month', overMonthsHelp: 'Stopped/missed.', caughtAndMissed: '%{caught}/%{missed}',
    outcome: '%{caught} stopped · %{missed} missed (%{printed} in print)', stage: 'Stage', noWork: 'No pages worked on in this period', noWorkHelp: 'Once a proof is read to its end, or a page made up or signed, its figures stand here; or look at another period.',
    issues: 'Issues and months', issue: 'Issue', characters: 'Characters', printed: 'In print', rate: 'Rate', number: 'No. %{number}', month: '%{month}, %{count} issues', inFigures: 'In figures', what: 'What',
    ofIssue: 'Quality sheet · %{name}', pages: 'Pages', pagesHelp: 'Characters: a line’s × lines − 0.2 × pictures − 0.7 × decoration; the method holds from %{day}, limit %{limit}‱.', page: 'Page', pageName: 'Page %{number} %{name}', formula: 'Reckoned', standing: 'Standing',
    sources: { proof: 'from the proof', layout: 'from the layout', ruling: 'from the ruling' },
    stages: { first: 'First proof', second: 'Second proof', third: 'Third proof', clean: 'Clean proof', print: 'Print' },
    places: { nameplate: 'Nameplate', folio: 'Folio line', columnHead: 'Column head', headline: 'Headline', body: 'Text', caption: 'Caption', table: 'Table', notice: 'Notice', colophon: 'Colophon' },
    classes: {
      fact: 'Fact, knowledge, logic', grammar: 'Grammar', oneCharacter: 'One wrong character', fewCharacters: '2 to 5 wrong characters', manyCharacters: 'More wrong characters', transposed: 'Transposed', number: 'Number', numeralStyle: 'Style of numerals', foreignWord: 'Foreign word', minorityWord: 'Minority script',
      pinyin: 'Pinyin', letterCase: 'Case, italics', traditionalCharacter: 'Traditional or irregular character', unitOrTerm: 'Term or unit', punctuation: 'Punctuation', punctuationAtLineEdge: 'Punctuation at a line’s edge', symbol: 'Symbol', format: 'Format', font: 'Face or size', pictureText: 'Picture and text at odds',
    },
    facts: { importantName: 'Important name', importantTime: 'Important time', importantPicture: 'Important picture' },
    placeHelp: 'Nameplate, folio, column head and headline weigh twice', factHelp: 'What weighs twice in the text too, such as a leader’s name', foundByHelp: 'A reader, the critique, a colleague', storyHelp: 'In which story; none for the nameplate and the like', search: 'Words or note', where: '%{day} page %{page}',
    noPrinted: 'No error in print recorded', noPrintedHelp: 'What readers and the critique point out stands here, counts into the rate and can become a proof rule.', error: 'Error', signedOff: 'Who signed', nobodySigned: 'No review, reading or signature on record', signed: 'Signed the page', readProof: '%{round} (no. %{number})',
    reviews: { firstReview: 'First review', secondReview: 'Second review', release: 'Release' }, makeRule: 'Make a proof rule', ruleSource: 'Error in print %{where}', remove: 'Take off', removeAsk: 'Was it no error? That it was taken off stays on the record of acts.', removed: 'Taken off', class: 'Class',
    method: {
      title: 'Method of weighing', since: 'From %{day}', weights: 'Weights', weight: 'Weight', cap: 'Most an issue', verified: 'Read in the rule', yes: 'Yes', no: 'Not yet', change: 'Set another method', keep: 'Set', kept: 'The new method is set', validFrom: 'From', reason: 'Why',
      figures: 'Headlines and the like weigh %{multiplier} times; the same wrong words count %{repeats} times an issue; limit %{limit}‱',
    },
  },
};
