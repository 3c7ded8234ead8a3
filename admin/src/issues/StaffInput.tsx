import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormLabel from '@mui/material/FormLabel';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { required, useTranslate } from 'react-admin';
import { type ReactNode, useRef } from 'react';
import { useFieldArray } from 'react-hook-form';
import { WordsInput } from '../shared/inputs';
import { namesInWords, type WrittenPost } from './staff-in-words';

interface PostProps { index: number; last: boolean; onUp: () => void; onDown: () => void; onRemove: () => void }

const PostActs = ({ index, last, onUp, onDown, onRemove }: PostProps): ReactNode => {
  const translate = useTranslate();
  const number = index + 1;
  return (
    <Box sx={{ display: 'flex', gap: 0.25, pt: { sm: 3.25 } }}>
      <IconButton size="small" data-act="up" disabled={index === 0} aria-label={translate('issues.postUp', { number })} onClick={onUp}><ArrowUpward fontSize="small" /></IconButton>
      <IconButton size="small" data-act="down" disabled={last} aria-label={translate('issues.postDown', { number })} onClick={onDown}><ArrowDownward fontSize="small" /></IconButton>
      <IconButton size="small" aria-label={translate('issues.removePost', { number })} onClick={onRemove}><Close fontSize="small" /></IconButton>
    </Box>
  );
};

const PostRow = (props: PostProps): ReactNode => {
  const translate = useTranslate();
  const at = `staff.${props.index}`;
  return (
    <Box
      component="li" role="group" aria-label={translate('issues.postNumber', { number: props.index + 1 })}
      sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '12em minmax(0, 1fr) auto' }, columnGap: 1, alignItems: 'start' }}
    >
      <WordsInput source={`${at}.role`} label="resources.issues.fields.staff.role" validate={required()} helperText={false} />
      <WordsInput source={`${at}.names`} label="resources.issues.fields.staff.names" format={namesInWords} helperText={false} />
      <PostActs {...props} />
    </Box>
  );
};

type Form = Record<'staff', WrittenPost[]>;

/** The posts of the colophon in the order they are printed; moved by buttons, so by keyboard too. */
export const StaffInput = (): ReactNode => {
  const translate = useTranslate();
  const list = useRef<HTMLOListElement>(null);
  const { fields, append, remove, move } = useFieldArray<Form, 'staff', 'key'>({ name: 'staff', keyName: 'key' });
  /** The post keeps the focus while it walks through the list. */
  const shift = (from: number, to: number, button: string): void => {
    move(from, to);
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>(`[data-act="${button}"]`)[to]?.focus());
  };
  return (
    <Box role="group" aria-label={translate('issues.colophon')} sx={{ my: 2 }}>
      <FormLabel component="div" sx={{ fontSize: '0.8125rem', fontWeight: 600, color: 'text.primary', mb: 0.5 }}>{translate('issues.colophon')}</FormLabel>
      <Typography variant="body2" sx={{ color: 'text.secondary', fontSize: '0.8125rem', mb: 0.5 }}>{translate('issues.namesHelp')}</Typography>
      <Box component="ol" ref={list} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {fields.map(({ key }, index) => (
          <PostRow
            key={key} index={index} last={index === fields.length - 1}
            onUp={() => shift(index, index - 1, index > 1 ? 'up' : 'down')} onDown={() => shift(index, index + 1, index < fields.length - 2 ? 'down' : 'up')} onRemove={() => remove(index)}
          />
        ))}
      </Box>
      <Button size="small" variant="outlined" onClick={() => append({ role: '', names: [] })}>{translate('issues.addPost')}</Button>
    </Box>
  );
};
