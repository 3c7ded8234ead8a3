import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { BYLINE_ROLES } from '@domain/people/contributors';
import { AutocompleteInput, ReferenceInput, required, SelectInput, useResourceContext, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { WordsInput } from '../inputs';

interface BylineRowProps { index: number; last: boolean; onUp: () => void; onDown: () => void; onRemove: () => void }

const Acts = ({ index, last, onUp, onDown, onRemove }: BylineRowProps): ReactNode => {
  const translate = useTranslate();
  const number = index + 1;
  return (
    <Box sx={{ display: 'flex', gap: 0.25, pt: { sm: 3.25 } }}>
      <IconButton size="small" data-act="up" disabled={index === 0} aria-label={translate('copy.moveUp', { number })} onClick={onUp}><ArrowUpward fontSize="small" /></IconButton>
      <IconButton size="small" data-act="down" disabled={last} aria-label={translate('copy.moveDown', { number })} onClick={onDown}><ArrowDownward fontSize="small" /></IconButton>
      <IconButton size="small" aria-label={translate('copy.removeByline', { number })} onClick={onRemove}><Close fontSize="small" /></IconButton>
    </Box>
  );
};

const named = (name: string): { q: string } => ({ q: name });

/** One name of the credit line: as printed, its label, what it did, and whom it stands for. */
export const BylineRow = (props: BylineRowProps): ReactNode => {
  const translate = useTranslate();
  const at = `bylines.${props.index}`;
  const publicationId = useWatch<Record<string, unknown>>({ name: 'publicationId' });
  // Whoever signs a picture took it.
  const usual = useResourceContext() === 'photos' ? 'photo' : 'text';
  return (
    <Box
      component="li" role="group" aria-label={translate('copy.byline', { number: props.index + 1 })}
      sx={{ display: 'grid', gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(3, minmax(0, 1fr)) minmax(0, 1.4fr) auto' }, '& .MuiFormControl-root, & .MuiAutocomplete-root': { minWidth: '0 !important', width: 1 }, gap: 1, alignItems: 'start', py: 0.5, borderColor: 'divider', borderStyle: 'solid', borderWidth: { xs: '0 0 1px', sm: 0 }, mb: { xs: 1, sm: 0 } }}
    >
      <WordsInput source={`${at}.name`} label="copy.bylineName" validate={required()} helperText={false} />
      <WordsInput source={`${at}.label`} label="copy.bylineLabel" helperText={false} />
      <SelectInput source={`${at}.role`} label="copy.bylineRole" choices={BYLINE_ROLES.map((id) => ({ id, name: `copy.roles.${id}` }))} defaultValue={usual} validate={required()} helperText={false} fullWidth />
      <ReferenceInput source={`${at}.contributorId`} reference="contributors" filter={typeof publicationId === 'string' ? { publicationId } : {}} sort={{ field: 'printedName', order: 'ASC' }}>
        <AutocompleteInput label="copy.bylineContributor" optionText="printedName" filterToQuery={named} helperText={false} fullWidth />
      </ReferenceInput>
      <Acts {...props} />
    </Box>
  );
};
