import type { SameKeys } from '../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  inspection: {
    bundle: { name: 'Files for the press, offline', help: 'The %{count} signed pages lie in this folder on the server’s disk at any time, with checksums and the job ticket: if the system stops, take them to the press from there.' },
    printed: {
      name: 'Planned against printed', issue: 'Issue', upload: 'Upload the printer’s PDF', page: 'Page %{number}', empty: 'Nothing held against yet',
      emptyHelp: 'Upload the printer’s final PDF: it is held against the signed words page by page, every difference is listed, and the result is kept on record.',
      kinds: { missing: 'Missing', changed: 'Different', added: 'Added' }, same: 'As signed, %{count} characters', differs: '%{count} differences; %{found} of %{planned} characters found', noSheet: 'This page is not in the file',
      signed: 'Held against the signed proof %{number}', unsigned: 'Not signed yet: held against proof %{number}', cut: 'Too many differences: only the first are listed',
    },
  },
};
