import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { characterCount } from '@domain/copy/character-count';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { CountMeter } from './CountMeter';

/** 字数 of the story against its target and, while words are selected, of the selection. */
export const Counts = ({ editor, count, target }: { editor: Editor; count: number; target?: number | null }): ReactNode => {
  const translate = useTranslate();
  const selected = useEditorState({ editor, selector: ({ editor: { state: { doc, selection } } }) => characterCount(doc.textBetween(selection.from, selection.to, '\n')) });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, flexGrow: 1, justifyContent: 'flex-end' }}>
      {selected > 0 && <Typography variant="body2" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>{translate('editor.selected', { count: selected.toLocaleString('en-US') })}</Typography>}
      <CountMeter count={count} target={target} />
    </Box>
  );
};
