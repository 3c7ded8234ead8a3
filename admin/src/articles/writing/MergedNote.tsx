import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { bodyText } from '@domain/copy/body';
import { useTranslate, useTranslateLabel } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { bodyOf, changedFields, type Fields } from './fields';
import type { Merged } from './ports';

const linesOf = (fields: Fields): string[] => bodyText(bodyOf(fields)).split('\n').filter(Boolean);

/** Shows what another's changes made of the form, and takes them back if its writer will not have them. */
export const MergedNote = ({ merged, onUndo, onDismiss }: { merged: Merged; onUndo: () => void; onDismiss: () => void }): ReactNode => {
  const translate = useTranslate();
  const labelOf = useTranslateLabel();
  const [isOpen, setOpen] = useState(false);
  const had = new Set(linesOf(merged.before));
  const has = new Set(linesOf(merged.after));
  const came = [...has].filter((line) => !had.has(line));
  const gone = [...had].filter((line) => !has.has(line));
  const others = changedFields(merged.before, merged.after).filter((field) => field !== 'body');
  const count = Math.max(came.length, gone.length) + others.length;
  return (
    <Alert
      severity="info" sx={{ mb: 2 }}
      action={<><Button color="inherit" onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>{translate('writing.merged.show')}</Button><Button color="inherit" onClick={onUndo}>{translate('writing.merged.undo')}</Button><Button color="inherit" onClick={onDismiss}>{translate('writing.merged.keep')}</Button></>}
    >
      {translate('writing.merged.title', { count })}
      {isOpen && (
        <Box component="ul" sx={{ m: 0, mt: 1, pl: 2, lineHeight: 1.7 }}>
          {others.map((field) => <li key={field}>{labelOf({ source: field, resource: 'articles' })}</li>)}
          {came.map((line) => <li key={`+${line}`}><ins>{line}</ins></li>)}
          {gone.map((line) => <li key={`-${line}`}><del>{line}</del></li>)}
        </Box>
      )}
    </Alert>
  );
};
