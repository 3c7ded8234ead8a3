import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { usePublication } from '../shared/usePublication';
import type { Publication } from '../api/types';

/** The paper whose notices are looked at: the one worked on, else the first that comes out; and the way to another where there are several. */
export const useNoticePaper = (): { paper: Publication | null; chooser: ReactNode } => {
  const translate = useTranslate();
  const { current, publications, choose } = usePublication();
  const paper = current ?? publications.find(({ weekday }) => weekday !== null) ?? publications[0] ?? null;
  const chooser = paper && publications.length > 1 && (
    <TextField select size="small" label={translate('resources.notices.fields.publicationId')} value={paper.id} onChange={({ target }) => choose(target.value)} sx={{ minWidth: 160, mb: 2 }}>
      {publications.map(({ id, name }) => <MenuItem key={id} value={id}>{name}</MenuItem>)}
    </TextField>
  );
  return { paper, chooser };
};
