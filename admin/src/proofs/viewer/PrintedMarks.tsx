import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { Mark, Proof } from '../proof';
import { useProofName } from '../useProofName';

/** On paper stand the marked page and its list, and nothing of the screen. */
const onPaper = {
  '@page': { size: 'A3', margin: '10mm' },
  '@media print': { 'body, main, main *': { backgroundColor: '#fff !important' }, '[data-proof-window] svg[data-sheet]': { width: '100% !important', height: 'auto !important' }, '[data-chosen]': { display: 'none' } },
} as const;

/** Which proof the sheet below is of, at the head of the paper. */
export const PrintedHead = ({ proof }: { proof: Proof }): ReactNode => {
  const name = useProofName();
  return <Box component="p" sx={{ display: 'none', displayPrint: 'block', fontSize: '12pt', fontWeight: 700, m: 0, mb: '2mm' }}>{name.ofIssue(proof)} {name.ofProof(proof)}</Box>;
};

/** Whose hands a mark went through, or is in. */
const handsOf = ({ createdByName, answeredByName, assigneeName, verifiedByName }: Mark): string => [createdByName, answeredByName || assigneeName, verifiedByName].filter(Boolean).join(' / ');

/** The marks of a proof as a table under its printed page: what the margin has no room for is whole here. */
export const PrintedMarks = ({ proof }: { proof: Proof }): ReactNode => {
  const translate = useTranslate();
  const name = useProofName();
  return (
    <Box component="section" aria-label={translate('proofs.printed')} sx={{ display: 'none', displayPrint: 'block', fontSize: '10pt', breakBefore: 'page' }}>
      <GlobalStyles styles={onPaper} />
      <Box component="h1" sx={{ fontSize: '15pt', m: 0, mb: '3mm' }}>{name.ofIssue(proof)} {name.ofProof(proof)}</Box>
      <Box component="p" sx={{ m: 0, mb: '3mm' }}>{[proof.assignee && translate('proofs.reader', { name: proof.assignee.displayName }), translate('proofs.printedPdf', { hash: proof.pdfHash })].filter(Boolean).join(' · ')}</Box>
      <Box component="table" sx={{ width: '100%', borderCollapse: 'collapse', '& td, & th': { border: '0.5px solid #000', p: '1mm', textAlign: 'left', verticalAlign: 'top', overflowWrap: 'anywhere' }, '& tr': { breakInside: 'avoid' }, '& td:nth-of-type(-n+2)': { whiteSpace: 'nowrap' } }}>
        <thead><tr>{['number', 'sign', 'from', 'to', 'comment', 'state', 'by'].map((column) => <th key={column}>{translate(`proofs.columns.${column}`)}</th>)}</tr></thead>
        <tbody>
          {proof.marks.map((mark) => (
            <tr key={mark.id}>
              <td>{mark.number}</td><td>{translate(`proofs.signs.${mark.sign}`)} {mark.amount}</td><td>{mark.from}</td><td>{mark.to}</td><td>{mark.comment}</td>
              <td>{translate(`status.mark.${mark.status}`)} {mark.answer}</td><td>{handsOf(mark)}</td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
};
