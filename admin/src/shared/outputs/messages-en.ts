import type { SameKeys } from '../../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  outputs: {
    name: 'Export', quarters: 'Inspection packs by quarter',
    making: 'Making %{kind}…',
    network: 'The server could not be reached; try again in a moment',
    mine: 'My outputs', fetch: 'Download', dismiss: 'Dismiss %{name}', steps: 'Being made: step %{done} of %{total}', until: 'kept until',
    states: { waiting: 'Waiting its turn', making: 'Being made', made: 'Made', failed: 'Not made', cancelled: 'Called off' },
    empty: 'No outputs yet', emptyHelp: 'Ask for PDF, IDML, the hand-over package or the inspection pack under Export of an issue, or the pack of a quarter in the list of issues: what was made is kept here for seven days.',
    kinds: { pdf: 'PDF for the press', png: 'Picture at 150 dpi', printPng: 'Picture at 300 dpi', idml: 'IDML to change in InDesign', markedPdf: 'PDF with the marks', proofPdf: 'PDF of the proof', handOver: 'Package for the press (signed PDFs, IDML, photos, ticket)', inspectionPack: 'Inspection pack', quarterPack: 'Inspection pack, quarter %{number} of %{year}' },
  },
};
