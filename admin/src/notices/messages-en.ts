import type { SameKeys } from '../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  resources: {
    notices: {
      name: 'Notice |||| Notices',
      fields: {
        type: 'Type', title: 'Title', issuingBody: 'Issuing body', documentNumber: 'Document number', citedBasis: 'Basis', datedOn: 'Dated', objectionsFrom: 'Objections from', objectionsUntil: 'Objections until',
        objections: 'Objection period', contact: 'Contact for objections', body: 'Body', signatureLines: 'Signature', status: 'State', origin: 'Origin', publicationId: 'Newspaper', createdAt: 'Received', updatedAt: 'Changed',
        deleted: 'Bin', datedFrom: 'Dated from', datedUntil: 'Dated until',
        receiptNumber: 'Receipt', ruleKey: 'Kind', runs: 'Runs', missing: 'Missing', objectionsEndOn: 'Objections end', eventOn: 'Day announced', resolvedOn: 'Day of resolution', quote: 'Price', statusReason: 'Reason', signature: 'Signature', period: 'Objection period',
        correctsId: 'Corrects', inWork: 'In work only', missed: 'Missed only', firstRunOn: 'First run', reason: 'Reason',
        client: { name: 'Client', phone: 'Telephone', email: 'E-mail', agent: 'Handled by', wishedOn: 'Wished days', note: 'Remarks', channel: 'Came by', originalName: 'File it came as' },
      },
    },
    'notice-rules': {
      name: 'Notice rule |||| Notice rules',
      fields: { key: 'Code', name: 'Name', type: 'Type', legalBasis: 'Basis', required: 'Required', periods: 'Periods', minRuns: 'Least runs', lastDayMoves: 'A last day off moves', takenDown: 'Taken down after', effectiveFrom: 'In force from', effectiveUntil: 'Until', isVerified: 'Verified', purpose: 'For', length: 'Length', unit: 'Unit', source: 'Source', inForce: 'In force only' },
    },
  },
  notices: {
    types: {
      公告: 'Proclamation', 公示: 'Public display', 通告: 'Circular', 启事: 'Announcement', 声明: 'Statement', 遗失声明: 'Loss statement', 拍卖: 'Auction', 招标: 'Tender', 听证: 'Hearing', 征收: 'Expropriation', 更正: 'Correction',
    },
    fromFile: 'Read from a file', chooseFile: 'Choose the client’s file', fileTaken: 'The notice was made from the file; go over it, then save', fromFileHelp: 'Word (.docx), text or a mail (.eml); title, text, signature, date and number are read from it, and the file is kept', fromFilePaper: 'Choose the paper first, then the file', fromFileTyped: 'Something is filled in already; cancel this form to read a file instead',
    objections: 'Objection period',
    period: '%{from} to %{until}',
    blanksLeft: '%{smart_count} place is still to be filled in: %{blanks}. Until then it is neither accepted, placed nor printed. |||| %{smart_count} places are still to be filled in: %{blanks}. Until then it is neither accepted, placed nor printed.', between: ', ',
    datedAsSigned: 'The date printed in the signature', signedOtherwise: 'The signature prints %{day}',
    signatureHelp: 'One a line: the body that signs, the date',
    empty: 'No notices yet',
    emptyHelp: 'Proclamations, public displays, statements and announcements are listed here.',
    write: 'Receive a notice',
    search: 'Search the full text',
    periodBackwards: 'The period cannot end before it begins',
    facts: 'Particulars',
    missingTitle: 'What is missing', missingCount: '%{smart_count} thing missing |||| %{smart_count} things missing',
    missing: {
      rule: 'no rule applies', title: 'title', text: 'text', blanks: 'the text still has a blank, “【待填：…】”; until it is filled in the notice is neither accepted, placed nor printed', issuingBody: 'issuing body', documentNumber: 'document number', citedBasis: 'basis', signature: 'signature', datedOn: 'date', period: 'objection period', contact: 'contact for objections', eventOn: 'day of what it announces', resolvedOn: 'day of the resolution', client: 'client and telephone', papers: 'papers',
      runs: 'issues: at least %{least}, now %{runs}', periodTooShort: 'period too short: ends %{until}, at least %{least}', eventTooSoon: 'the day announced is too soon: %{on}, at the earliest %{least}', publishedTooLate: 'printed too late: %{on}, at the latest %{latest}',
      unverified: 'nobody has held the periods of “%{name}” against the law', calendarUnknown: 'the holidays of a year counted through are not published yet; the day may move',
    },
    moves: { verify: 'Accept', quote: 'Quote', approve: 'Record approval', sendBack: 'Send back', cancel: 'Cancel the notice' },
    moved: { verify: 'Accepted; from now on no word changes', quote: 'Quoted', approve: 'Approval recorded', sendBack: 'Sent back', cancel: 'Cancelled' },
    verifyLacking: '%{smart_count} thing is missing; give the reason to accept it all the same. |||| %{smart_count} things are missing; give the reason to accept it all the same.', approveHelp: 'The client has seen the proof and approves this wording.', quoteHelp: 'This is what the rates make it; for another price give the total and why.', agreed: 'Agreed total (yuan)', reason: 'Reason', quoted: '%{total} yuan, %{smart_count} run |||| %{total} yuan, %{smart_count} runs', quoteWays: { table: 'by length', area: 'by area', insertion: 'by the insertion', agreed: 'agreed', free: 'free' }, charged: '%{areas} cm²', rateSince: 'rate since %{day}', size: '%{width} × %{height} mm',
    noPrice: { noRuns: 'A price follows once issues are chosen', noRate: 'No rate holds on the day it first runs', noArea: 'Charged by area: a price follows once it stands on a page' }, spaceChanged: 'Its space on the page has changed: quoted %{quoted} yuan, now %{now} yuan. Quote it anew and ask the client again.',
    renewReceipt: 'New code', receiptRenewed: 'A new code is given; the old one is void', receipt: 'Receipt', receiptHelp: 'For the client, shown this once. To see where it stands and add papers: %{address}', noted: 'Noted',
    acceptedNote: 'Accepted, not to be changed:', lockedHelp: 'The text is accepted. To change title, text, number or signature, give the client’s written consent; other particulars may be put right.', consent: 'Client’s consent', consents: 'Client’s consents', consentKinds: { proof: 'Approved the proof', change: 'Consented to a change' }, recordedBy: 'recorded by %{name}',
    givenBy: 'Given by', way: 'How', ways: { inPerson: 'in person', letter: 'in writing', email: 'by e-mail', phone: 'by telephone', message: 'by message' }, consentPaper: 'Evidence', consentPaperHelp: 'Upload it under Papers first, then choose it', note: 'Remarks', lateReason: 'Needed after the deadline',
    runs: 'Runs', noRuns: 'No issues chosen yet', chooseRuns: 'Choose issues', runsSaved: 'Issues chosen', closes: 'closes', otherDay: 'Another day', run: { planned: 'to run', published: 'printed', missed: 'missed', cancelled: 'cancelled' }, printedAt: 'No. %{issue}, page %{page}', placedOn: 'on page %{page}', notPlaced: 'not on a page yet', printedOtherwise: 'Printed otherwise: “%{approved}” approved, “%{printed}” printed',
    papers: 'Papers', papersHelp: 'Only the notice desk and the editor-in-chief see them; every reading is on record.', addPaper: 'Upload a paper', paperAdded: 'Paper kept', fromClient: 'from the client', client: 'Client', channels: { desk: 'at the desk', form: 'online' },
    certificates: 'Certificates', certify: 'Issue a certificate', certified: 'Certificate issued', revoke: 'Revoke', revoked: 'Revoked', revokedWhy: 'Revoked: %{reason}', code: 'Code', uncertain: '(holidays not published; may move)',
    ruleHelp: 'Periods and required particulars follow it', ruleOfType: 'That of its type', calendar: 'Notice runs', fromDay: 'From', today: 'From today', toIssue: 'To the issue', nothingThatDay: 'No notices that day', noIssueDays: 'This paper has no day of issue', noIssueDaysHelp: 'Set the weekday it appears on in its settings, and its issues are listed here with their deadlines.', noPaper: 'No newspapers yet',
    closed: 'closed', correct: 'Correct by a notice', corrected: 'The notice corrected',
    tasks: 'Notices waiting', allTasks: 'All notices', missedOn: 'missed %{days}', next: { received: 'to be accepted', verified: 'to be quoted', quoted: 'waits for the client', approved: 'to be placed', placed: 'placed, to be printed', published: 'printed', certified: 'certified', expired: 'over', cancelled: 'cancelled' },
    noRules: 'No rules', always: 'always', untilDay: 'until', verified: 'Verified', unverified: 'Not verified', keyHelp: 'Use the code of a kind to succeed its rule from a day on', purposes: { publishWithin: 'printed within %{period} of the resolution', beforeEvent: 'at least %{period} ahead', objections: 'at least %{period} on display or for claims' }, purposeNames: { publishWithin: 'Printed within', beforeEvent: 'At least ahead', objections: 'On display or for claims' },
    units: { calendarDays: '%{smart_count} day |||| %{smart_count} days', workingDays: '%{smart_count} working day |||| %{smart_count} working days', months: '%{smart_count} month |||| %{smart_count} months' }, unitNames: { calendarDays: 'days', workingDays: 'working days', months: 'months' },
    grid: 'Weekly deadlines', exceptions: 'Deadlines of single issues', rates: 'Rates', ratesHelp: 'For a new price add a line with the issue it begins with; the old one stays for notices that first run before.', rateFrom: 'From the issue of', stepsOf: '%{type}: by length (from %{from})', weekday: 'Appears on', anyDay: 'Any other', weekdays: { 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday', 7: 'Sunday' }, daysBefore: 'Days before', time: 'At', issueOf: 'Issue of', dueOn: 'Closes on',
    anyType: 'Any other', priceWay: 'Charged', priceWays: { table: 'by a table of lengths', area: 'by area (a square centimetre)', insertion: 'by the insertion' }, yuan: 'Yuan', repeatPercent: 'Further runs (%)', upTo: 'Up to characters', issuer: 'Certificates in the name of', issuerHelp: 'The paper’s own when empty', takesForms: 'Takes notices online', deskSaved: 'Settings saved',
    holidays: 'Holidays and make-up days', holidaysHelp: 'The days that came with the system are transcribed from the yearly notices of the State Council’s General Office, whose text holds; correct them here.', year: 'Year', day: 'Day', dayKind: 'Off or worked', dayKinds: { off: 'off', work: 'worked' }, dayName: 'Name', setDay: 'Set', daySet: 'Set', dayCleared: 'Removed', yearUnknown: 'The holidays of this year are not here yet; add them once they are published.',
  },
};
