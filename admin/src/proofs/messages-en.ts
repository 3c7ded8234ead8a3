import type { SameKeys } from '../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  resources: {
    proofs: { name: 'Proof |||| Proofs', fields: { page: 'Page', round: 'Round', issue: 'Issue', assignee: 'Reader', status: 'State', markCounts: 'Marks', dueAt: 'Due', pulledAt: 'Pulled' } },
    marks: { name: 'Mark |||| Marks', fields: { status: 'State' } },
  },
  proofs: {
    rounds: { first: 'First proof', second: 'Second proof', third: 'Third proof', clean: 'Clean proof' }, delta: 'Late change', roundOf: '%{round}, no. %{number}',
    page: 'Page of the proof', zoom: 'Zoom', larger: 'Larger', smaller: 'Smaller', fit: { width: 'Fit the width', page: 'Whole page' }, tool: 'Tool in hand', tools: { words: 'Words', box: 'Box', hand: 'Move' },
    beside: 'Marks and rules', tabs: { marks: 'Marks %{count}', findings: 'Proof rules' }, show: 'Show', filters: { all: 'All', open: 'To do', answered: 'To verify', verified: 'Verified' },
    noMarks: 'This proof has no marks.', noMarksYet: 'No marks yet. Choose words on the page or draw a box, then take a sign; ? lists the key of each.', ofEarlier: 'Left over from earlier proofs', stillWanting: 'Wanting for the next round',
    chosen: 'Words chosen', rectangle: 'A place on the page', letBe: 'Let be', oneMore: 'One more', oneLess: 'One less', palette: 'Proof signs', sample: 'Text', sign: 'Put a sign', makeMark: 'Mark: %{sign}', markIt: 'Make a mark of it',
    groups: { change: 'Change', move: 'Place and direction', space: 'Space', other: 'Other' },
    signs: {
      correct: 'Correct', delete: 'Delete', insert: 'Insert', damaged: 'Damaged type', script: 'Super-, subscript', upright: 'Turn upright', transpose: 'Transpose', runOn: 'Run on', newParagraph: 'New paragraph', transfer: 'Move there', shiftVertical: 'Up or down', shiftHorizontal: 'Left or right',
      align: 'Align', alignStepped: 'Align in steps', straighten: 'Straighten', addSpace: 'More space', reduceSpace: 'Less space', space: 'Space of', separate: 'Separate', stet: 'Stet', substitute: 'Substitute', note: 'Note',
    },
    sameWords: 'The same as it reads now', newMark: 'New mark', editMark: 'Change the mark', otherSign: 'Another sign', from: 'Reads', to: 'Should read', amount: 'How much', ofACharacter: '%{amount} of a character', comment: 'Comment', errorClass: 'Class of error', noError: 'No error', make: 'Mark',
    classes: {
      fact: 'Fact', grammar: 'Grammar, logic', oneCharacter: 'Wrong character', fewCharacters: '2–5 characters', manyCharacters: 'Over 5 characters', transposed: 'Transposed', number: 'Figure', numeralStyle: 'Style of numerals', foreignWord: 'Foreign word', minorityWord: 'Minority script', pinyin: 'Pinyin',
      letterCase: 'Case, italics', traditionalCharacter: 'Traditional form', unitOrTerm: 'Unit, term', punctuation: 'Punctuation', punctuationAtLineEdge: 'Mark at line edge', symbol: 'Symbol', format: 'Format', font: 'Face, size', pictureText: 'Picture and text',
    },
    weighs: 'weighs %{weight}', weighsDouble: 'weighs %{weight} (twice)', madeBy: 'Marked by %{name}', waitsFor: 'Waits for %{name}', answeredBy: 'Answered by %{name}', answeredWith: 'Answered by %{name}: %{answer}', verifiedBy: 'Verified by %{name}',
    acts: { done: 'Done', refuse: 'Refuse', verify: 'Verify', reopen: 'Reopen', give: 'Give to another', edit: 'Change', remove: 'Take off' }, why: 'Reason', made: 'Marked', changed: 'Saved', moved: { done: 'Answered: done', refuse: 'Answered: refused', verify: 'Verified', reopen: 'Open again' },
    looksUndone: 'Held against the last proof, this was not carried out. Verify it only if it was; else reopen it.', saving: 'Saving %{count}…', notSaved: 'Not saved: %{words}', saveAgain: 'Save again', giveUp: 'Let it go', tookOff: 'No. %{number} is taken off (%{sign})', putBack: 'Put it back', deed: 'No. %{number} %{act}',
    hand: 'Who must act', handIs: 'By the rule: %{name}', handByRule: 'By the rule', nobody: 'nobody', giveMark: 'Mark %{number}: give to', given: 'Given to another',
    nextMark: 'Next mark', previousMark: 'Previous mark', toStory: 'To the story',
    outcomes: { carriedOut: 'Carried out', notCarriedOut: 'Not carried out', changedElsewhere: 'Changed otherwise' }, missed: 'Missed', missedCount: '%{count} missed',
    reader: 'Read by %{name}', nobodyYet: 'nobody yet', due: 'due %{time}', counts: '%{open} to do · %{answered} to verify · %{verified} verified', leftToDo: '%{open} to do · %{answered} to verify', signedBy: 'signed by %{name}, %{time}', voidedBy: 'void by a change of %{name}, %{time}', declinedBecause: 'Handed back: %{reason}',
    moves: { accept: 'Take it', decline: 'Hand back', complete: 'Read through' }, proofMoved: { accept: 'Yours to read', decline: 'Handed back', complete: 'Read through' },
    reassign: 'Give to another', reassigned: 'Given to another', compare: 'Compare with the last', print: 'Print', printed: 'List of marks', printedPdf: 'SHA-256 of the PDF: %{hash}', columns: { number: 'No.', sign: 'Sign', from: 'Reads', to: 'Should read', comment: 'Comment', state: 'State', by: 'Marked / answered / verified' },
    pull: 'Pull a proof', pullOf: 'Pull a proof: %{page}', round: 'Round', readerLabel: 'Reader', whoeverTakesIt: 'Nobody named: whoever takes it', nobodyHelp: 'A proofreader may take it from the list of proofs.', dueLabel: 'Due', dueHelp: 'By the issue’s timetable when left empty', noPull: 'No proof can be pulled of this page now.', firstMissing: 'Missing first:', pulled: 'The proof is pulled',
    readerProblems: { isPageEditor: 'the page’s own editor', readAlready: 'has read another round' }, overrideReason: 'Why the rule of three readers is set aside', nextSteps: 'Next', ready: 'ready', wanting: '%{count} missing', ofPage: 'Proofs', pageMoved: 'Noted',
    pageMoves: { makeUp: 'Made up', proof1: 'First proof', proof2: 'Second proof', proof3: 'Third proof', clean: 'Clean proof', sign: 'Sign', send: 'Send to press', reopen: 'Late change' },
    whose: 'Whose', mine: 'Mine', latestOnly: 'Only the newest of each page', empty: 'No proofs yet', emptyHelp: 'Once a page is made up, pull a proof on the page or the flatplan; it is listed here.', emptyMine: 'No proof is given to you', emptyMineHelp: 'Proofs you are to read are listed here. Clear the filters to see all of them; one nobody has taken you may take.', pieces: { article: '“%{title}”', notice: 'notice “%{title}”', photo: 'photo “%{title}”' }, noneWait: 'No mark waits for you',
    comparing: 'Compared: %{older} → %{newer}', ways: { side: 'Side by side', overlay: 'Overlaid', list: 'Differences' }, way: 'View', overlayHelp: 'Red: the earlier proof; blue: this one; black: both.', overlaySlider: 'The earlier proof against this one', sameProofs: 'The two proofs are the same', differences: '%{count} differences', ofMarks: 'What became of the marks',
    kinds: { text: 'Text', layout: 'Layout', photo: 'Photo', furniture: 'Furniture' }, changes: { reworded: 'reworded', added: 'new', removed: 'gone', moved: 'moved', restyled: 'restyled', recropped: 'cropped anew', replaced: 'another picture' }, noMarksBefore: 'The earlier proof had no marks', toMark: 'for mark %{number}',
  },
};
