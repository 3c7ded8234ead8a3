import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { type Body, bodyText } from '@domain/copy/body';
import { characterCount } from '@domain/copy/character-count';
import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import AddComment from '@mui/icons-material/AddCommentOutlined';
import Fullscreen from '@mui/icons-material/Fullscreen';
import FullscreenExit from '@mui/icons-material/FullscreenExit';
import FormatShapes from '@mui/icons-material/FormatShapes';
import Search from '@mui/icons-material/Search';
import { useNotify, useTranslate } from 'react-admin';
import { type KeyboardEvent, type ReactNode, use, useEffect, useRef, useState } from 'react';
import { sameValue } from '../../api/sameValue';
import { countOf } from '@domain/copy/cleaning/report';
import { fromEditor, toEditor } from './body-json';
import { Counts } from './Counts';
import { EditorToolbar } from './EditorToolbar';
import { FindBar } from './FindBar';
import { askAboutChosen, passageMarks, showPassages } from './passage-marks';
import { PassageContext, passageLook } from './passages';
import { cleanedPaste, type CleanedPaste, PastedContext, pasting } from './paste';
import { PasteBar } from './PasteBar';
import { prose } from './prose';
import { punctuated } from './punctuation';
import { bodyExtensions } from './schema';
import { StandingContext } from './standing';
import { suspectLook } from './suspect-desk';
import { suspectMarks } from './suspect-marks';
import { SuspectCard } from './SuspectCard';
import type { Tool } from './tools';

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
  ...passageLook,
  ...suspectLook,
  '& .ProseMirror': { outline: 'none', minHeight: '18em', px: { xs: 1.5, sm: 4 }, py: 2, maxWidth: '42em', mx: 'auto' },
  '& .found': { bgcolor: '#ffe99a', color: 'common.black' },
  '& .found-current': { bgcolor: '#ffb74d' },
  '& .selectedCell': { bgcolor: 'action.selected' },
  '& .ProseMirror-gapcursor': { position: 'relative', '&::after': { content: '""', position: 'absolute', width: '2em', borderTop: '2px solid' } },
} as const;

const frame = (invalid: boolean) => ({
  border: 1, borderColor: invalid ? 'error.main' : 'divider', borderRadius: 1, bgcolor: 'background.paper', '&:focus-within': { borderColor: invalid ? 'error.main' : 'primary.main' },
});

/** Above all else on the screen but what asks a question. */
const fullScreen = { position: 'fixed', inset: 0, zIndex: 'modal', overflow: 'auto', borderRadius: 0 } as const;

/** The text as it will be stored and nothing else; opened only where text is edited. */
const BodyEditor = ({ value, onChange, onBlur, label, target, invalid = false, describedBy }: BodyEditorProps): ReactNode => {
  const translate = useTranslate();
  const notify = useNotify();
  const written = useRef<Body>(value);
  const passages = use(PassageContext);
  const [paste, setPaste] = useState<(CleanedPaste & { text: string }) | null>(null);
  const [closePaste] = useState(() => () => setPaste(null));
  const keep = use(PastedContext);
  const kept = useRef(keep);
  useEffect(() => {
    kept.current = keep;
  }, [keep]);
  const editor = useEditor({
    extensions: [...bodyExtensions(translate('editor.jumpHere')), passageMarks, suspectMarks],
    content: toEditor(value),
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, 'aria-invalid': String(invalid), ...(describedBy && { 'aria-describedby': describedBy }) },
      // Before the editor itself looks at the clipboard: it would build elements of everything in it.
      handleDOMEvents: { paste: (view, event) => {
        const text = event.clipboardData?.getData('text/plain') ?? '';
        const paste = cleanedPaste({ html: event.clipboardData?.getData('text/html') ?? '', text });
        if (!paste) return false;
        event.preventDefault();
        view.dispatch(pasting(view.state, paste.body));
        kept.current(paste.pasted);
        setPaste(countOf(paste.pasted.report) > 0 || paste.problem ? { ...paste, text } : null);
        return true;
      } },
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

  useEffect(() => {
    if (editor && passages) showPassages(editor, passages);
  }, [editor, passages]);

  const standing = use(StandingContext);
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const [finding, setFinding] = useState(false);
  const [wide, setWide] = useState(false);
  const tools: Tool[] = [
    ...(passages ? [{ name: 'comment', keys: 'Mod+Alt+M', icon: <AddComment fontSize="small" />, run: (current: Editor) => askAboutChosen(current.state) }] : []),
    { name: 'find', keys: 'Mod+F', icon: <Search fontSize="small" />, run: () => setFinding(!finding), pressed: () => finding },
    { name: 'punctuate', icon: <FormatShapes fontSize="small" />, run: (current) => punctuate(current) },
    { name: 'fullScreen', keys: 'Mod+Shift+F', icon: wide ? <FullscreenExit fontSize="small" /> : <Fullscreen fontSize="small" />, run: () => setWide(!wide), pressed: () => wide },
  ];
  const punctuate = (current: Editor): void => {
    const { change, count } = punctuated(current.state);
    if (count > 0) current.view.dispatch(change);
    notify(count > 0 ? 'editor.punctuated' : 'editor.punctuationRight', { type: 'info', messageArgs: { count } });
  };
  const keys = (event: KeyboardEvent): void => {
    const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f';
    if (!isFind && !(event.key === 'Escape' && wide)) return;
    event.preventDefault();
    event.stopPropagation();
    if (isFind && !event.shiftKey) setFinding(true);
    else setWide(isFind && !wide);
  };

  return (
    <Box onKeyDown={keys} sx={{ ...frame(invalid), ...(wide && fullScreen) }}>
      {editor && (
        <EditorToolbar editor={editor} alone={wide} extra={tools} below={finding && <FindBar editor={editor} onClose={() => setFinding(false)} />}>
          {(wide || isNarrow) && standing}
          <Counts editor={editor} count={characterCount(bodyText(value))} target={target} />
        </EditorToolbar>
      )}
      {editor && paste && <PasteBar editor={editor} paste={paste} text={paste.text} onClose={closePaste} />}
      <Box sx={surface}><EditorContent editor={editor} /></Box>
      {editor && <SuspectCard editor={editor} />}
    </Box>
  );
};

export default BodyEditor;
