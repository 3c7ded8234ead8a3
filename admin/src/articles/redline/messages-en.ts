import type { SameKeys } from '../../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  redline: {
    title: 'Redline', open: 'See the redline', none: 'No revisions yet', print: 'Print redline and slip', from: 'From', to: 'To', quick: 'Usual comparisons',
    choices: { filed: 'Since filing', reviewed: 'Since the last review', mine: 'Since I last had it', last: 'Last change' },
    people: 'Hands', ground: 'first wording', signs: 'Underlined: added. Struck: cut. ⇅: moved. One number and colour a person.',
    sentence: 'This sentence', point: 'Point at a sentence to see who wrote and who changed it. The arrow keys walk on.', wrote: 'Written by %{name}', cut: 'Cut by %{name}',
    wroteCharacters: 'wrote %{count} characters', cutWords: 'cut “%{words}”', movedFrom: 'moved it from paragraph %{number}', moved: 'Paragraph %{number} before, moved by %{name}',
    unkept: 'Someone is writing: the newest words are in no revision yet and not compared here.',
    restore: 'Restore', restoreTo: 'Restore revision %{number}', restoreAsk: 'Bring the words of revision %{number} back? The present words stay among the revisions and can be brought back in their turn.',
    restoreReleased: 'This story is released: if this changes the headline, a name, a number or over 2 % of the text, its release is withdrawn.', restored: 'Revision %{number} restored', undo: 'Undo',
  },
  slip: {
    number: 'Copy no.', level: 'Level', headline: 'Headline', author: 'Author', unit: 'Unit', source: 'Source', genre: 'Genre', characters: 'Characters', photos: 'Photos', planned: 'Planned issue, page', position: 'Section',
    clearanceFrom: 'Clearance by', noClearance: 'Not needed', clearance: 'Its opinion', agreed: 'Agreed', instructions: 'Instructions', mustRun: 'Must run', noCut: 'No cuts', proofread: 'Proofread by', payment: 'Payment class', printed: 'Printed on, page',
    levels: { lead: 'Lead', ordinary: 'Ordinary', spare: 'Spare' }, reviews: { firstReview: 'First review', secondReview: 'Second review', release: 'Release' },
  },
};
