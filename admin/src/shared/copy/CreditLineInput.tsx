import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { type ApiError, useNewsroom } from '../../api/hooks';
import type { components } from '../../api/schema';
import type { WrittenByline } from './bylines';
import { NameWarnings } from './NameWarnings';

type CreditRow = components['schemas']['CreditRowDto'];

const refusalOf = (error: unknown): string => {
  const said = (error as ApiError).body?.errors.line;
  return typeof said === 'string' ? said : error instanceof Error ? error.message : String(error);
};

/** A whole credit line, typed or pasted, taken apart into names: 记者 甲 通讯员 乙. */
export const CreditLineInput = ({ onRead }: { onRead: (bylines: WrittenByline[]) => void }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const publicationId = useWatch<Record<string, unknown>>({ name: 'publicationId' });
  const [line, setLine] = useState('');
  const [names, setNames] = useState<CreditRow[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  if (typeof publicationId !== 'string') return null;
  const read = async (): Promise<void> => {
    if (line.trim() === '') return;
    try {
      const found = await newsroom.call('post', '/api/contributors/credits', { body: { line, publicationId } });
      onRead(found.map(({ name, label, role, contributorId }) => ({ name, label, role, contributorId })));
      setNames(found);
      setProblem(null);
      setLine('');
    } catch (error) {
      setProblem(refusalOf(error));
    }
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    // Enter would send the whole form.
    event.preventDefault();
    void read();
  };
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'start', mt: 1 }}>
        <TextField
          size="small" fullWidth label={translate('copy.creditLine')} value={line} onChange={(event) => setLine(event.target.value)} onKeyDown={onKey} error={problem !== null}
          helperText={problem ?? translate('copy.creditLineHelp')} slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        <Button variant="outlined" disabled={line.trim() === ''} onClick={() => void read()} sx={{ flexShrink: 0, mt: 3.5 }}>{translate('copy.readCredit')}</Button>
      </Box>
      <NameWarnings names={names} />
    </>
  );
};
