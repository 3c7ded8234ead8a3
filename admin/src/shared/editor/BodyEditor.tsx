import Box from '@mui/material/Box';
import { type Body, bodyText } from '@domain/copy/body';
import { characterCount } from '@domain/copy/character-count';
import { EditorContent, useEditor } from '@tiptap/react';
import { useTranslate } from 'react-admin';
import { type ReactNode, useEffect, useRef } from 'react';
import { sameValue } from '../../api/sameValue';
import { fromEditor, toEditor } from './body-json';
import { CountMeter } from './CountMeter';
import { EditorToolbar } from './EditorToolbar';
import { linesApart, tidySlice } from './paste';
import { prose } from './prose';
import { bodyExtensions } from './schema';

export interface BodyEditorProps {
  value: Body;
  onChange: (body: Body) => void;
  onBlur?: () => void;
  label: string;
  target?: number | null;
  invalid?: boolean;
  describedBy?: string;
}

const surface = {
  ...prose,
  '& .ProseMirror': { outline: 'none', minHeight: '18em', px: { xs: 1.5, sm: 4 }, py: 2, maxWidth: '42em', mx: 'auto' },
  '& .selectedCell': { bgcolor: 'action.selected' },
  '& .ProseMirror-gapcursor': { position: 'relative', '&::after': { content: '""', position: 'absolute', width: '2em', borderTop: '2px solid' } },
} as const;

/** The text as it will be stored and nothing else; opened only where text is edited. */
const BodyEditor = ({ value, onChange, onBlur, label, target, invalid = false, describedBy }: BodyEditorProps): ReactNode => {
  const translate = useTranslate();
  const written = useRef<Body>(value);
  const editor = useEditor({
    extensions: bodyExtensions(translate('editor.jumpHere')),
    content: toEditor(value),
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, 'aria-invalid': String(invalid), ...(describedBy && { 'aria-describedby': describedBy }) },
      transformPastedHTML: linesApart,
      transformPasted: tidySlice,
    },
    onUpdate: ({ editor: current }) => {
      const body = fromEditor(current.getJSON());
      written.current = body;
      onChange(body);
    },
    onBlur,
  });

  useEffect(() => {
    // By what it says: the form hands back a copy of what was written, and setting that again would move the cursor.
    if (!editor || sameValue(value, written.current)) return;
    written.current = value;
    editor.commands.setContent(toEditor(value), { emitUpdate: false });
  }, [editor, value]);

  return (
    <Box sx={{ border: 1, borderColor: invalid ? 'error.main' : 'divider', borderRadius: 1, bgcolor: 'background.paper', '&:focus-within': { borderColor: invalid ? 'error.main' : 'primary.main' } }}>
      {editor && <EditorToolbar editor={editor}><CountMeter count={characterCount(bodyText(value))} target={target} /></EditorToolbar>}
      <Box sx={surface}><EditorContent editor={editor} /></Box>
    </Box>
  );
};

export default BodyEditor;
