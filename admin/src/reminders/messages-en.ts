import type { SameKeys } from '../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  reminders: {
    title: 'Notices to me', bell: 'Notices to me, %{smart_count} unread', readAll: 'Mark all as read', empty: 'Nothing to tell', emptyHelp: 'Stories assigned, returned or released, and comments that mention you, are listed here.',
    kinds: {
      assigned: '%{name} assigned to you:', returned: '%{name} sent back:', released: '%{name} released:', releaseWithdrawn: 'A change by %{name} withdrew the release of:', held: '%{name} put on hold:', killed: '%{name} killed:', mentioned: '%{name} mentioned you in a comment on:',
      takenOver: '%{name} took over what you were writing:', dueSoon: 'Due soon:', commissionAssigned: '%{name} commissioned from you:', commissionAccepted: '%{name} accepted:', commissionDeclined: '%{name} declined:', commissionDropped: '%{name} dropped:',
      noticeRegistered: 'Received online:', noticeRunMissed: 'A notice missed its issue:', noticePrintedOtherwise: 'Printed otherwise than approved:',
      proofAssigned: '%{name} gave you a proof to read:', proofDeclined: '%{name} handed a proof back:', proofCompleted: '%{name} read a proof through:', markMade: '%{name} marked one more place:', markGiven: '%{name} gave you a mark to act on:', markRefused: '%{name} refused a mark of yours:', markReopened: '%{name} reopened a mark you answered:',
    },
    digest: { title: 'Daily e-mail', wanted: 'One e-mail a day of what waits for me', email: 'To', hour: 'At', saved: 'Saved', noMail: 'This newsroom has no mail server yet; nothing is sent until it has.', zh: '中文', en: 'English' },
  },
};
