import type { SameKeys } from '../../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  newIssue: {
    title: 'Set up an issue', make: 'Set up this issue', made: 'The issue is set up',
    from: 'Its pages come from', template: 'the paper’s template', lastIssue: 'the last issue',
    when: 'Day and numbers', pages: 'Pages', makers: 'Staff', deadlines: 'Deadlines',
    pagesHelp: 'Number, name, page editor and what always stands on it; pages left out are not made.', standing: { masthead: 'Nameplate', colophon: 'Colophon' },
    countedFrom: 'Counted on from %{issue}', countedOver: 'Counted on from %{issue}; the issues of %{days} days between are not here', countedByWeek: 'Counted by the days of publication this year', notProposed: 'Nothing here tells the numbers; enter them',
    noDeadlines: 'This paper has no timetable of deadlines.',
    choosePaper: 'Choose a newspaper first', noPaper: 'No newspaper yet', noPaperHelp: 'Create a newspaper with its weekday and pages first, then its issues.',
    odd: 'Something is out of the ordinary: correct it, or say why it is right', reason: 'Reason',
    problem: {
      wrongWeekday: 'The paper appears on %{weekday}', skippedDay: 'The paper rests on this day: %{reason}', sameDay: 'There is an issue of this day already', missedDays: 'After the last issue (%{after}), %{days} days of publication went by without one',
      numberTaken: 'This number of the year is taken (%{publishedOn})', numberOrder: 'The number is out of order with the issues before and after', numberGap: 'Numbers %{from} to %{until} are left out', notReset: 'The number did not begin again with the year: so far it is %{most} at most',
      totalTaken: 'This cumulative number is taken (%{publishedOn})', totalOrder: 'The cumulative number is out of order with the issues before and after', totalGap: 'Cumulative numbers %{from} to %{until} are left out', yearConstant: 'Cumulative number minus number should be %{constant} this year, which makes %{total}',
    },
    exceptions: 'Out of the ordinary, with a reason', by: '%{name}: %{reason}',
  },
};
