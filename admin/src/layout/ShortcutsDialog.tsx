import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useState } from 'react';
import { type Shortcut, useShortcut, useShortcuts } from '../shared/shortcuts';

const written = (keys: string): string => keys.replace('mod+', 'Ctrl+').replaceAll(' ', ' → ');

/** `?`: the keys that work on the screen one is looking at. */
export const ShortcutsDialog = () => {
  const translate = useTranslate();
  const offered = useShortcuts();
  const [shown, setShown] = useState<Shortcut[] | null>(null);
  useShortcut('?', translate('layout.shortcuts'), () => setShown(offered()));
  const close = (): void => setShown(null);
  return (
    <Dialog open={shown !== null} onClose={close} maxWidth="xs" fullWidth>
      <DialogTitle>{translate('layout.shortcuts')}</DialogTitle>
      <DialogContent>
        <Table size="small">
          <TableHead><TableRow><TableCell>{translate('layout.keys')}</TableCell><TableCell>{translate('layout.does')}</TableCell></TableRow></TableHead>
          <TableBody>{shown?.map(({ keys, label }) => <TableRow key={keys + label}><TableCell><kbd>{written(keys)}</kbd></TableCell><TableCell>{label}</TableCell></TableRow>)}</TableBody>
        </Table>
      </DialogContent>
      <DialogActions><Button onClick={close} autoFocus>{translate('layout.close')}</Button></DialogActions>
    </Dialog>
  );
};
