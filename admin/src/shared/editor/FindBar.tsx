import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import Close from '@mui/icons-material/Close';
import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { useTranslate } from 'react-admin';
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import { findingsOf, goOn, lookFor, replaced } from './finding';

/** Brings the current place into sight without taking the cursor out of the search field. */
const show = (editor: Editor): void => {
  const place = findingsOf(editor.state).places[findingsOf(editor.state).current];
  if (!place) return;
  const { node } = editor.view.domAtPos(place.from);
  (node instanceof HTMLElement ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
};

interface LineProps { name: string; value: string; onChange: (words: string) => void; onKeyDown: (event: KeyboardEvent) => void; autoFocus?: boolean }

/** Named within itself, so that the bar stays low over the text. */
const Line = ({ name, onChange, ...given }: LineProps): ReactNode => (
  <TextField size="small" margin="none" hiddenLabel placeholder={name} slotProps={{ htmlInput: { 'aria-label': name } }} onChange={({ target }) => onChange(target.value)} sx={{ flex: { xs: '1 1 40%', sm: '0 0 150px' }, minWidth: 0 }} {...given} />
);

/** 查找替换, under the bar of tools. */
export const FindBar = ({ editor, onClose }: { editor: Editor; onClose: () => void }): ReactNode => {
  const translate = useTranslate();
  const [query, setQuery] = useState('');
  const [words, setWords] = useState('');
  const { places, current } = useEditorState({ editor, selector: ({ editor: { state } }) => findingsOf(state) });
  const act = (change: Transaction): void => {
    editor.view.dispatch(change);
    show(editor);
  };
  useEffect(() => () => {
    if (!editor.isDestroyed) editor.view.dispatch(lookFor(editor.state, ''));
  }, [editor]);
  const look = (text: string): void => {
    setQuery(text);
    act(lookFor(editor.state, text));
  };
  const close = (): void => {
    const place = places[current];
    onClose();
    if (place) editor.chain().focus().setTextSelection(place).run();
    else editor.commands.focus();
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter') act(goOn(editor.state, event.shiftKey ? -1 : 1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const none = places.length === 0;
  return (
    <Box role="search" aria-label={translate('editor.find')} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: { xs: 0.5, sm: 1 }, flexBasis: '100%', py: 0.5 }}>
      <Line name={translate('editor.find')} value={query} onChange={look} onKeyDown={keys} autoFocus />
      <Typography variant="body2" role="status" sx={{ minWidth: { xs: '3em', sm: '4em' }, fontVariantNumeric: 'tabular-nums', color: none && query ? 'error.main' : 'text.secondary' }}>
        {query === '' ? '' : none ? translate('editor.notFound') : `${current + 1} / ${places.length}`}
      </Typography>
      <IconButton size="small" aria-label={translate('editor.findBefore')} disabled={none} onClick={() => act(goOn(editor.state, -1))}><ArrowUpward fontSize="small" /></IconButton>
      <IconButton size="small" aria-label={translate('editor.findNext')} disabled={none} onClick={() => act(goOn(editor.state, 1))}><ArrowDownward fontSize="small" /></IconButton>
      <IconButton size="small" aria-label={translate('editor.closeFind')} onClick={close} sx={{ order: { sm: 1 } }}><Close fontSize="small" /></IconButton>
      <Line name={translate('editor.replaceWith')} value={words} onChange={setWords} onKeyDown={(event) => event.key === 'Escape' && keys(event)} />
      <Button size="small" disabled={none} onClick={() => act(replaced(editor.state, words, false))}>{translate('editor.replace')}</Button>
      <Button size="small" disabled={none} onClick={() => act(replaced(editor.state, words, true))}>{translate('editor.replaceAll')}</Button>
    </Box>
  );
};
