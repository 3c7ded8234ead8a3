import type { SameKeys } from '../../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  layoutEditor: {
    name: 'Layout', page: 'Page', tray: 'To be placed', planned: 'Planned for this page', pool: 'Copy pool', inspector: 'Selected block', allPlaced: 'All that is planned stands on the page.', poolEmpty: 'Nothing to place.',
    find: 'Find', releasedOnly: 'Released only', put: 'Place', putCrop: 'Place the crop %{name}', zoom: 'Zoom', undo: 'Undo', redo: 'Redo', readOnly: 'You may only look at this page, or it is signed already.', heldBy: '%{name} is laying this page out; for now you may only look.', takeOver: 'Take over', takenOver: 'The page is yours now',
    chooseBlock: 'Choose a block to set its headline, columns and frame. Arrow keys move it, Shift+arrows resize it, Delete takes it off.', size: '%{columns} columns × %{lines} lines', locked: 'locked', lock: 'Lock', unlock: 'Unlock', takeOff: 'Take off the page',
    openStory: 'Open the story', swapWith: 'Swap with…', kinds: { masthead: 'Masthead', story: 'Story', notice: 'Notice', filler: 'Filler', photo: 'Photo', ad: 'Advertisement', folio: 'Folio', colophon: 'Colophon' },
    states: { over: '%{characters} characters / %{lines} lines over', wide: 'headline %{characters} characters too wide', missing: 'no glyph for %{characters}', free: '%{lines} lines free', fits: 'fits', empty: 'nothing in it' },
    headline: 'Headline', levels: { kicker: 'Kicker', main: 'Main line', deck: 'Deck' }, points: 'Size (pt)', face: 'Face', faces: { song: 'Song', songBlack: 'Song Black', hei: 'Hei', heiBold: 'Hei Bold', kai: 'Kai' }, ownFace: 'own face',
    pageOnly: 'Headline for this page only (a line each)', pageRedline: 'Changed on this page', pageRedlineHelp: 'Printed so on this page alone; the story stays as it is', paragraph: 'Paragraph %{number}', lines: 'Lines', fit: 'When too wide', fits: { none: 'leave', condense: 'condense', shrink: 'condense, then shrink' }, align: 'Alignment', aligns: { left: 'left', centre: 'centred' }, direction: 'Direction', directions: { h: 'horizontal', v: 'vertical' },
    measure: 'Columns', columns: '%{count} columns', fill: 'Filling', fills: { balance: 'balanced', top: 'from the top' }, frame: 'Frame', tint: 'Tint', splitAcross: 'Split side by side', splitDown: 'Split above and below', jumpTo: 'Jump to page %{page}',
    jumped: 'The rest has a block on page %{page} now; fit it there', jumpedFitted: 'The rest is set on page %{page}, with the jump lines on both', jumpNoRoom: 'Page %{page} has no free room', caption: 'Caption for this page only', credit: 'Credit for this page only',
    savedAt: 'saved %{time}', saving: { saved: 'no changes', saving: 'saving…', waiting: 'server out of reach: changes are kept here and sent again', stale: 'someone else changed this page' },
    stale: 'Someone else changed this page', staleText: 'Both stay among the drafts. Which one do you go on with?', takeTheirs: 'Take theirs', keepMine: 'Keep mine',
    photoNumber: 'Photo %{number}', takePhotoOut: 'Take the photo out', photoColumn: 'From column', photoWidth: 'Columns wide', photoLine: 'From line', photoRows: 'Lines high', putPhotoIn: 'Put a photo in: %{caption}',
    crop: { across: 'Crop: left and right', down: 'Crop: top and bottom' }, wrap: 'Text wrap', wraps: { columns: 'clears whole columns', rect: 'follows the picture' }, span: 'Headline spans', add: { ad: 'Add an advertisement', filler: 'Add a filler' }, adLabel: 'Name of the advertisement',
    preflight: 'Preflight', sound: 'Nothing found.', severities: { block: 'must be mended', warn: 'to be looked at' },
    checks: {
      overset: '%{characters} characters / %{lines} lines over', headlineWide: 'headline %{characters} characters too wide', missingGlyph: 'not in the face: %{characters}', unreleased: '“%{title}” is not released', unapproved: 'The client has not approved the notice “%{title}” yet', embargoed: '“%{title}” may not appear before %{until}', mustRunOut: '“%{title}” must run and is not on the page', noCutCut: '“%{title}” may not be cut, but is cut here',
      captionMissing: 'a photo without a caption', jumpAlone: '“%{title}” does not stand on page %{page} it jumps to or from', short: '%{lines} lines free', cutStale: 'the words to be cut have changed, nothing was cut: %{text}', emptyBlock: 'an empty block', unplaced: '%{title} is not on the page', pictureLost: 'a caption without its picture', creditMissing: 'a photo without a credit', rightsUnknown: 'nobody has settled whose a photo is', rightsRestricted: 'a photo is restricted', leaseNotBegun: 'a photo may not be used yet', leaseOver: 'the time a photo might be used is over', minorsConsent: 'a photo shows children and nobody has consented',
      coarsePhoto: 'only %{dpi} dpi: it will print coarse', tombstone: 'its headline stands beside that of “%{other}”', brokenAcross: 'a gap runs across the whole page at line %{row}', brokenDown: 'a gutter runs down the whole page at column %{column}',
    },
    fitHeight: 'Fit to text', headlineUp: 'Headline up', headlineDown: 'Headline down', offerCuts: 'Offer cuts', noFit: 'No room beside it to grow into', noCuts: 'Nothing to cut: it may not be cut, or is too short.', cutFits: 'cut %{characters} characters: fits', cutStillOver: 'cut %{characters} characters: still %{lines} lines over', putBack: 'Put back',
    templates: 'Page templates', noTemplates: 'No templates yet. Give a finished page a name, and set the next issue up by it.', useTemplate: 'Use', templateName: 'Name of the template', saveTemplate: 'Save this page as a template', templateSaved: 'Template saved', templateRemoved: 'Template deleted', removeTemplate: 'Delete the template “%{name}”? Pages set up by it stay as they are.',
    drafts: 'Drafts', draft: 'Draft %{number}', noDrafts: 'No layout has been saved yet.', restore: 'Go back to it',
    acts: {
      edit: 'changed', place: 'placed', takeOff: 'taken off', move: 'moved', resize: 'resized', swap: 'swapped', split: 'split', jump: 'jump', lock: 'locked', unlock: 'unlocked', headline: 'headline', measure: 'columns', fill: 'filling', box: 'frame', caption: 'caption', photos: 'photos', template: 'template used', label: 'advertisement named', fit: 'fitted to text', cut: 'cut', uncut: 'cut put back',
      undo: 'undone', redo: 'redone', restored: 'restored', makeUp: 'made up', imported: 'imported', keptMine: 'kept mine',
    },
    proposals: 'Make up', proposal: 'Proposal %{number}', toPlace: 'to this place in the story', makingUp: 'Making up the page…', carryTo: 'What does not fit', carryNowhere: 'stays off', carriedTo: 'continued on page %{page}', carryChanged: 'Page %{page} has just been changed; open the proposals again', noProposals: 'No page can be made of this: unlock some blocks, or take something off.', white: '%{lines} column lines white', full: 'full', rest: '%{count} items left over',
    problems: {
      overlap: 'It would overlap another block', offPage: 'It would leave the type area', tooSmall: 'Too small to hold anything', doubleId: 'Two blocks of one name', cropOutside: 'The crop leaves the picture', locked: 'This block is locked', noBlock: 'This block is no longer on the page', notText: 'Only a block of text can do that', noRoom: 'No free room on the page: make some first',
    },
  },
};
