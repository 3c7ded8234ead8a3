import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useListContext, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';

/** Turns a list into its bin and back. */
export const BinToggle = (): ReactNode => {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const isBin = filterValues.deleted === true;
  return (
    <Button variant="outlined" aria-pressed={isBin} onClick={() => setFilters(isBin ? {} : { deleted: true }, undefined)}>
      {translate(isBin ? 'copy.leaveBin' : 'copy.bin')}
    </Button>
  );
};

export const BinNote = ({ deletedAt }: { deletedAt: string | null }): ReactNode => {
  const translate = useTranslate();
  return deletedAt === null ? null : <Alert severity="warning" variant="outlined" sx={{ mb: 2 }}>{translate('copy.binNote')}</Alert>;
};
