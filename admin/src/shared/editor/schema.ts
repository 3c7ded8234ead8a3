import { Extension, type Extensions, Node } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { Finding } from './finding';

/** 小标题: a line of its own between paragraphs; whatever heading is pasted becomes one. */
const Subhead = Node.create({
  name: 'subhead',
  group: 'block',
  content: 'text*',
  defining: true,
  parseHTML: () => ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag })),
  renderHTML: () => ['h3', 0],
});

/** 引文: words set apart from the running text, a line of their own. What is pasted may hold paragraphs: each becomes one. */
const Quotation = Node.create({
  name: 'quotation',
  group: 'block',
  content: 'text*',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote > p', priority: 60 }, { tag: 'blockquote', getAttrs: (element) => (element.querySelector('p, div, table, ul, ol') ? false : null) }],
  renderHTML: () => ['blockquote', 0],
});

/** 转版处: from here the story may go on on another page. */
const JumpMark = Node.create({
  name: 'jumpMark',
  group: 'block',
  atom: true,
  addOptions: () => ({ label: '' }),
  parseHTML: () => [{ tag: 'hr[data-jump]' }],
  renderHTML() {
    return ['hr', { 'data-jump': (this.options as { label: string }).label }];
  },
});

/** A cell holds lines of text and no table of its own. */
const LINES = '(paragraph | subhead)+';

/** The desk's own keys: a line becomes a subhead or a paragraph, and ⌘/Ctrl+Enter leaves a table at its foot. */
const DeskKeys = Extension.create({
  name: 'deskKeys',
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-2': () => this.editor.chain().focus().toggleNode('subhead', 'paragraph').run(),
      'Mod-Alt-3': () => this.editor.chain().focus().toggleNode('quotation', 'paragraph').run(),
      'Mod-Alt-0': () => this.editor.chain().focus().setNode('paragraph').run(),
      'Mod-Enter': () => leaveTable(this.editor),
    };
  },
});

const leaveTable = (editor: Parameters<NonNullable<Extensions[number]['config']['onCreate']>>[0]['editor']): boolean => {
  const { $head } = editor.state.selection;
  if ($head.depth < 1 || $head.node(1).type.name !== 'table') return false;
  const after = $head.after(1);
  return editor.chain().insertContentAt(after, { type: 'paragraph' }).setTextSelection(after + 1).focus().run();
};

/** Exactly what a body may hold (api/src/domain/copy/body.ts): paragraph, subhead, quotation, jump mark, table; bold and italic. */
export const bodyExtensions = (jumpLabel: string): Extensions => [
  StarterKit.configure({
    blockquote: false, bulletList: false, code: false, codeBlock: false, hardBreak: false, heading: false, horizontalRule: false, link: false,
    listItem: false, listKeymap: false, orderedList: false, strike: false, trailingNode: false, underline: false,
  }),
  Subhead,
  Quotation,
  JumpMark.configure({ label: jumpLabel }),
  Table.configure({ resizable: false }),
  TableRow,
  TableCell.extend({ content: LINES }),
  TableHeader.extend({ content: LINES }),
  DeskKeys,
  Finding,
];
