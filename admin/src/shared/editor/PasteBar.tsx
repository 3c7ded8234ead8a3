import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { countOf } from '@domain/copy/cleaning/report';
import type { Editor } from '@tiptap/core';
import { useTranslate } from 'react-admin';
import { type ReactNode, useEffect, useState } from 'react';
import { CleaningNotes } from '../../intake/CleaningNotes';
import { type CleanedPaste, pasting, plainBody } from './paste';

interface PasteBarProps { editor: Editor; paste: CleanedPaste; text: string; onClose: () => void }

/** What was cleaned in what was just pasted, and the way back; gone when one writes on. */
export const PasteBar = ({ editor, paste, text, onClose }: PasteBarProps): ReactNode => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    editor.on('update', onClose);
    return () => void editor.off('update', onClose);
  }, [editor, onClose]);
  const takeBack = (): void => {
    editor.chain().undo().run();
    editor.view.dispatch(pasting(editor.state, plainBody(text)));
    editor.commands.focus();
  };
  const count = countOf(paste.pasted.report);
  return (
    <Box role="status" sx={{ px: 2, py: 1, borderBottom: 1, borderColor: 'divider', bgcolor: 'action.hover', fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <span>{paste.problem ? translate('intake.pasteTooMuch') : translate('intake.pastedCleaned', { count })}</span>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>{translate('intake.pastedDetails')}</Button>
        {text !== '' && <Button size="small" onClick={takeBack}>{translate('intake.pastedRaw')}</Button>}
        <Button size="small" color="inherit" onClick={onClose}>{translate('layout.close')}</Button>
      </Box>
      {open && <Box sx={{ pt: 1 }}><CleaningNotes report={paste.pasted.report} /></Box>}
    </Box>
  );
};
