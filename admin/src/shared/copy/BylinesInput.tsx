import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Typography from '@mui/material/Typography';
import { useTranslate, useTranslateLabel, useResourceContext } from 'react-admin';
import { type ReactNode, useRef } from 'react';
import { useFieldArray } from 'react-hook-form';
import { BylineRow } from './BylineRow';
import { CreditLineInput } from './CreditLineInput';
import type { WrittenByline } from './bylines';

type Form = Record<'bylines', WrittenByline[]>;

/** The credit line, name by name in the order it is printed; moved by buttons, so by keyboard too. */
export const BylinesInput = (): ReactNode => {
  const translate = useTranslate();
  const labelOf = useTranslateLabel();
  const resource = useResourceContext();
  const list = useRef<HTMLOListElement>(null);
  const { fields, append, remove, move } = useFieldArray<Form, 'bylines', 'key'>({ name: 'bylines', keyName: 'key' });

  /** The name keeps the focus while it walks through the list. */
  const shift = (from: number, to: number, button: string): void => {
    move(from, to);
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>(`[data-act="${button}"]`)[to]?.focus());
  };
  return (
    <Box role="group" aria-label={String(labelOf({ source: 'bylines', resource }))} sx={{ mb: 2 }}>
      <FormLabel component="div" sx={{ fontSize: '0.8125rem', fontWeight: 600, color: 'text.primary', mb: 0.5 }}>{labelOf({ source: 'bylines', resource })}</FormLabel>
      {fields.length === 0 && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('copy.noBylines')}</Typography>}
      <Box component="ol" ref={list} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {fields.map((field, index) => (
          <BylineRow
            key={field.key} index={index} last={index === fields.length - 1}
            onUp={() => shift(index, index - 1, index > 1 ? 'up' : 'down')} onDown={() => shift(index, index + 1, index < fields.length - 2 ? 'down' : 'up')} onRemove={() => remove(index)}
          />
        ))}
      </Box>
      {fields.length > 0 && <FormHelperText sx={{ mt: 0, mb: 1 }}>{translate('copy.bylineHelp')}</FormHelperText>}
      <Button size="small" variant="outlined" onClick={() => append({ name: '', label: '', role: resource === 'photos' ? 'photo' : 'text' })}>{translate('copy.addByline')}</Button>
      <CreditLineInput onRead={(bylines) => append(bylines, { shouldFocus: false })} />
    </Box>
  );
};
