import type { SameKeys } from '../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  app: { name: 'Qingyang', tagline: 'The small paper’s newsroom' },
  shared: {
    noPermission: 'Your post does not see this', noPermissionText: 'If you need it, ask an administrator to change your posts.', gone: 'There is nothing here', failed: 'This could not be read',
    unreachable: 'The server does not answer. Check the network and try again.', retry: 'Try again', toDesk: 'To my desk', trail: 'Where this is', noMatch: 'Nothing matches these filters',
    broken: 'This screen has broken', brokenText: 'The rest of the newsroom works. If it happens again, tell an administrator what you were doing.', outdated: 'Qingyang has just been updated', outdatedText: 'Reload to open this screen.', reload: 'Reload',
    range: '%{first}–%{last} of %{total}', turning: 'Turning pages', previous: 'Previous', next: 'Next', deleteText: 'Really delete this?', search: 'Search', publication: 'Paper',
    allPublications: 'All papers', none: 'None', system: 'The newsroom itself', unnamed: '(untitled)', moveUp: 'Move up', moveDown: 'Move down',
  },
  status: {
    article: { draft: 'Draft', filed: 'Filed', firstReviewed: '1st review', secondReviewed: '2nd review', released: 'Released', held: 'Held', killed: 'Killed', published: 'Published' },
    issue: { planned: 'Planned', open: 'Open', copyClosed: 'Copy closed', signed: 'Signed', printed: 'Printed', published: 'Published', archived: 'Archived' },
    page: { planned: 'Planned', dummy: 'Dummy', madeUp: 'Made up', proof1: '1st proof', proof2: '2nd proof', proof3: '3rd proof', clean: 'Clean', signed: 'Signed off', sent: 'Sent', published: 'Published' },
    photo: { filed: 'Filed', captioned: 'Captioned', selected: 'Selected', placed: 'Placed', published: 'Published' },
    contribution: { waiting: 'Waiting', filed: 'Made a story', declined: 'Not used', duplicate: 'Sent twice' },
    proof: { pulled: 'To read', accepted: 'Being read', declined: 'Handed back', completed: 'Read', superseded: 'Superseded', toSign: 'To sign', signed: 'Signed', sent: 'Sent to press', void: 'Signature void' }, mark: { open: 'To do', done: 'Done', refused: 'Refused', verified: 'Verified' },
    notice: { received: 'Received', verified: 'Accepted', quoted: 'Quoted', approved: 'Approved', placed: 'Placed', published: 'Published', certified: 'Certified', expired: 'Expired', cancelled: 'Cancelled' },
  },
  provenance: {
    printed: 'Printed', inferred: 'Inferred', confirmed: 'Confirmed', unknown: 'Unknown', printedText: 'Printed on the page', inferredText: 'Inferred by a rule, waiting for a person',
    confirmedText: 'Confirmed by a person', unknownText: 'Not known yet', by: 'Confirmed by %{name}',
  },
  conflict: {
    title: 'Someone has just changed this', text: 'All your words are still here. Compare field by field and choose whose to keep.', none: 'The newest version already says what you wrote; you can save.',
    both: 'Both of you changed this', theirs: 'Newest', mine: 'Mine', copy: 'Copy', copied: 'Copied', useTheirs: 'Use the newest', useMine: 'Use mine', back: 'Back to the form',
    takeTheirs: 'Drop mine, load the newest', save: 'Save as chosen',
  },
};
