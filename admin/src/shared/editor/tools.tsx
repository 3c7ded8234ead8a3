import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import FormatBold from '@mui/icons-material/FormatBold';
import FormatItalic from '@mui/icons-material/FormatItalic';
import FormatQuote from '@mui/icons-material/FormatQuote';
import KeyboardReturn from '@mui/icons-material/KeyboardReturn';
import Redo from '@mui/icons-material/Redo';
import TableChartOutlined from '@mui/icons-material/TableChartOutlined';
import Title from '@mui/icons-material/Title';
import Undo from '@mui/icons-material/Undo';

/** One tool of the editor's bar: what it is called, its key, what it does and how it stands now. */
export interface Tool {
  name: string;
  keys?: string;
  icon?: ReactNode;
  run: (editor: Editor) => void;
  pressed?: (editor: Editor) => boolean;
  usable?: (editor: Editor) => boolean;
}

export const TEXT_TOOLS: Tool[] = [
  {
    name: 'subhead', keys: 'Mod+Alt+2', icon: <Title fontSize="small" />,
    run: (editor) => editor.chain().focus().toggleNode('subhead', 'paragraph').run(), pressed: (editor) => editor.isActive('subhead'),
  },
  {
    name: 'quotation', keys: 'Mod+Alt+3', icon: <FormatQuote fontSize="small" />,
    run: (editor) => editor.chain().focus().toggleNode('quotation', 'paragraph').run(), pressed: (editor) => editor.isActive('quotation'),
  },
  { name: 'bold', keys: 'Mod+B', icon: <FormatBold fontSize="small" />, run: (editor) => editor.chain().focus().toggleBold().run(), pressed: (editor) => editor.isActive('bold') },
  { name: 'italic', keys: 'Mod+I', icon: <FormatItalic fontSize="small" />, run: (editor) => editor.chain().focus().toggleItalic().run(), pressed: (editor) => editor.isActive('italic') },
  {
    name: 'insertTable', icon: <TableChartOutlined fontSize="small" />, usable: (editor) => !editor.isActive('table'),
    run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  },
  {
    name: 'jumpMark', icon: <KeyboardReturn fontSize="small" />, usable: (editor) => !editor.isActive('table'),
    run: (editor) => editor.chain().focus().insertContent({ type: 'jumpMark' }).run(),
  },
  { name: 'undo', keys: 'Mod+Z', icon: <Undo fontSize="small" />, run: (editor) => editor.chain().focus().undo().run(), usable: (editor) => editor.can().undo() },
  { name: 'redo', keys: 'Mod+Shift+Z', icon: <Redo fontSize="small" />, run: (editor) => editor.chain().focus().redo().run(), usable: (editor) => editor.can().redo() },
];

/** Offered while the cursor stands in a table. */
export const TABLE_TOOLS: Tool[] = [
  { name: 'rowAfter', run: (editor) => editor.chain().focus().addRowAfter().run() },
  { name: 'columnAfter', run: (editor) => editor.chain().focus().addColumnAfter().run() },
  { name: 'headerRow', run: (editor) => editor.chain().focus().toggleHeaderRow().run() },
  { name: 'deleteRow', run: (editor) => editor.chain().focus().deleteRow().run() },
  { name: 'deleteColumn', run: (editor) => editor.chain().focus().deleteColumn().run() },
  { name: 'deleteTable', run: (editor) => editor.chain().focus().deleteTable().run() },
];
