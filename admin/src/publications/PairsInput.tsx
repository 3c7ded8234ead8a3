import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import { useInput, useResourceContext, useTranslate, useTranslateLabel, ValidationError } from 'react-admin';
import { type ReactNode, useRef, useState } from 'react';
import { isOutdated, type Named, namedBy, type Pair, pairsOf, repeated } from './pairs';

interface PairsInputProps<V> {
  source: string;
  /** Whose label the whole bears, when it stands inside another field. */
  labelled?: string;
  /** Where its words are: `name`, `value`, `add`, `remove` and `help`. */
  words: string;
  columns: string;
  read: (text: string) => V;
  validate: (named: Named<V> | undefined) => string | undefined;
  inputMode?: 'numeric';
}

/** Named values as rows one can add to, change and remove. */
export const PairsInput = <V,>({ source, labelled = source, words, columns, read, validate, inputMode }: PairsInputProps<V>): ReactNode => {
  const translate = useTranslate();
  const label = useTranslateLabel()({ source: labelled, resource: useResourceContext() });
  const { field, fieldState: { error } } = useInput<Named<V>>({ source, validate });
  const [pairs, setPairs] = useState(() => pairsOf(field.value));
  const list = useRef<HTMLDivElement>(null);
  if (isOutdated(pairs, field.value as Named<V>, read)) setPairs(pairsOf(field.value));
  const write = (next: Pair[]): void => {
    setPairs(next);
    field.onChange(namedBy(next, read));
  };
  const change = (key: number, said: Partial<Pair>): void => write(pairs.map((pair) => (pair.key === key ? { ...pair, ...said } : pair)));
  const add = (): void => {
    setPairs([...pairs, { key: Math.max(-1, ...pairs.map(({ key }) => key)) + 1, name: '', value: '' }]);
    requestAnimationFrame(() => [...(list.current?.querySelectorAll<HTMLElement>('[data-name] input') ?? [])].at(-1)?.focus());
  };
  const twice = repeated(pairs);
  return (
    <Box role="group" aria-label={String(label)} sx={{ my: 1.5 }}>
      <FormLabel component="div" sx={{ fontSize: '0.8125rem', fontWeight: 600, color: 'text.primary' }}>{label}</FormLabel>
      <FormHelperText sx={{ mt: 0 }}>{translate(`${words}.help`)}</FormHelperText>
      <Box ref={list}>
        {pairs.map(({ key, name, value }, index) => (
          <Box key={key} sx={{ display: 'grid', gridTemplateColumns: `${columns} auto`, gap: 1, alignItems: 'end' }}>
            <TextField data-name label={translate(`${words}.name`)} value={name} inputRef={index === 0 ? field.ref : undefined} onBlur={field.onBlur} onChange={({ target }) => change(key, { name: target.value })} />
            <TextField label={translate(`${words}.value`)} value={value} multiline={!inputMode} onBlur={field.onBlur} onChange={({ target }) => change(key, { value: target.value })} slotProps={{ htmlInput: { inputMode } }} />
            <IconButton size="small" aria-label={translate(`${words}.remove`, { name })} onClick={() => write(pairs.filter((pair) => pair.key !== key))} sx={{ mb: 0.75 }}><Close fontSize="small" /></IconButton>
          </Box>
        ))}
      </Box>
      <Button size="small" variant="outlined" onClick={add} sx={{ mt: 1 }}>{translate(`${words}.add`)}</Button>
      {twice && <FormHelperText error>{translate('publications.twice', { name: twice })}</FormHelperText>}
      {error?.message && <FormHelperText error><ValidationError error={error.message} /></FormHelperText>}
    </Box>
  );
};
