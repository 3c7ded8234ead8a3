import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useListContext, useTranslate } from 'react-admin';
import { type ReactNode, useId, useState } from 'react';

/** Filters one seldom needs: folded away until asked for, or while one of them is at work. */
export const MoreFilters = ({ sources, children }: { sources: readonly string[]; children: ReactNode }): ReactNode => {
  const translate = useTranslate();
  const id = useId();
  const { filterValues } = useListContext();
  const inUse = sources.some((source) => filterValues[source] !== undefined);
  const [open, setOpen] = useState(false);
  const shown = open || inUse;
  return (
    <>
      <Button type="button" color="inherit" aria-expanded={shown} aria-controls={id} onClick={() => setOpen(!open)} sx={{ alignSelf: 'end' }} disabled={inUse}>
        {translate(shown ? 'copy.fewerFilters' : 'copy.moreFilters')}
      </Button>
      <Box id={id} hidden={!shown} sx={{ display: shown ? 'flex' : 'none', flexWrap: 'wrap', gap: 1.5, flexBasis: '100%' }}>{shown && children}</Box>
    </>
  );
};
