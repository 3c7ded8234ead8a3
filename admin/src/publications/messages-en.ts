import type { SameKeys } from '../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  resources: {
    publications: {
      name: 'Newspapers',
      fields: {
        name: 'Name', slug: 'Short name', nameplate: 'Nameplate', slogan: 'Slogan', licenceKind: 'Licence', licenceNumber: 'Licence number', hotline: 'Hotline', submissionEmail: 'Submissions to',
        weekday: 'Appears on', numbering: 'Numbering', imprint: 'Imprint', sections: 'Sections', geometry: 'Page', timeZone: 'Time zone', skippedDays: 'Rests', pageTemplate: 'Pages of an issue', timetable: 'Deadlines', issueCount: 'Issues', createdAt: 'Created', updatedAt: 'Changed',
      },
    },
  },
  publications: {
    licence: { cn: 'Registered (CN)', permit: 'Internal permit', unknown: 'Unknown' },
    search: 'Name or short name',
    everyWeek: 'Every %{day}',
    noWeekday: 'No fixed day',
    issues: '%{count} issues',
    seeIssues: 'See its issues',
    empty: 'No newspapers yet',
    emptyHelp: 'Create one first: issues, pages and stories belong to it. Importing historical pages creates it from the nameplate.',
    create: 'Create a newspaper',
    masthead: 'Nameplate',
    publishing: 'Publishing',
    slugHelp: 'Lower-case letters, digits and hyphens; used in addresses and file names',
    sectionsHelp: 'One on each line',
    noSections: 'No sections yet',
    numbering: {
      rule: '%{year}: cumulative number = number in the year + %{base}', none: 'No rule of numbering yet', name: 'Year', value: 'Cumulative number minus number in the year', add: 'Add a year', remove: 'Remove %{name}',
      help: 'Within a year the cumulative number minus the number in the year is constant. If No. 9 of 2020 is No. 1229 in all, it is 1220.', wrong: 'Give a year of four digits and a whole number, both',
    },
    imprint: { none: 'The imprint is empty', name: 'Item', value: 'Words', add: 'Add an item', remove: 'Remove “%{name}”', help: 'Sponsor, address, printer, frequency and so on, as the imprint prints them', wrong: 'Every item needs a name, and at most 500 characters' },
    twice: '“%{name}” is there twice',
    geometry: {
      trim: 'Trim', margins: 'Margins', bleed: 'Bleed', grid: 'Columns', body: 'Body type',
      trimIs: '%{width} mm wide, %{height} mm high', marginsAre: 'top %{top}, bottom %{bottom}, left %{left}, right %{right} mm', bleedIs: '%{bleed} mm', noBleed: 'none',
      gridIs: '%{columns} columns of %{columnChars} characters, %{gutterChars} characters apart', bodyIs: '%{bodyPt} pt on %{leadingPt} pt, %{rows} lines a column',
      width: 'Width', height: 'Height', top: 'Top', right: 'Right', bottom: 'Bottom', left: 'Left', columns: 'Columns', columnChars: 'Characters a column', gutterChars: 'Gutter', bodyPt: 'Type size', leadingPt: 'Leading', rows: 'Lines a column',
    },
    fonts: {
      name: 'Own fonts', none: 'No fonts of its own yet; headlines are set in the built-in faces', add: 'Add a font (TTF or OTF)', choose: 'Choose a font file', added: 'The font “%{name}” is added and can be chosen for headlines', again: 'Try again',
      holds: '%{count} Chinese characters', used: 'used on %{count} pages', gone: 'removed', rename: 'Rename', newName: 'Name of the font', renamed: 'Renamed', remove: 'Remove', removed: 'Removed; it can be brought back', restore: 'Bring back', restored: 'Brought back',
    },
    plan: {
      stage: 'Stage', page: 'Of page only', daysBefore: 'Days before', time: 'Time', from: 'From', until: 'Until', reason: 'Why', zoneWrong: 'There is no such time zone; one is Asia/Shanghai', zoneHelp: 'The clock deadlines go by, such as Asia/Shanghai',
      pagesHelp: 'A new issue is given these pages', timetableHelp: 'So many days before the issue appears; a line without a page holds for all', skippedHelp: 'The paper does not appear on these days; its numbers go on without them', before: '%{smart_count} day before, %{time} |||| %{smart_count} days before, %{time}', noPages: 'No template of pages yet', noTimetable: 'None set', noSkipped: 'No rests noted',
    },
    unit: { mm: 'mm', pt: 'pt', chars: 'characters', columns: 'columns', rows: 'lines' },
  },
};
