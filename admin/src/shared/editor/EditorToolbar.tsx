import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useTranslate } from 'react-admin';
import type { KeyboardEvent, ReactNode } from 'react';
import { TABLE_TOOLS, TEXT_TOOLS, type Tool } from './tools';

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/u.test(navigator.platform);
const keysInWords = (keys: string): string => keys.replace('Mod', isMac ? '⌘' : 'Ctrl');

interface Standing { pressed: boolean; usable: boolean }
const standing = (tool: Tool, editor: Editor): Standing => ({ pressed: tool.pressed?.(editor) ?? false, usable: tool.usable?.(editor) ?? true });

const IconTool = ({ tool, state, editor, first }: { tool: Tool; state: Standing; editor: Editor; first: boolean }): ReactNode => {
  const translate = useTranslate();
  const name = translate(`editor.${tool.name}`);
  return (
    <IconButton
      size="small" aria-label={name} title={tool.keys ? `${name}  ${keysInWords(tool.keys)}` : name} aria-pressed={tool.pressed ? state.pressed : undefined}
      aria-keyshortcuts={tool.keys?.replace('Mod', isMac ? 'Meta' : 'Control')} disabled={!state.usable} tabIndex={first ? 0 : -1}
      color={state.pressed ? 'primary' : 'default'} onClick={() => tool.run(editor)} sx={{ borderRadius: 1, width: 34, height: 34, ...(state.pressed && { bgcolor: 'action.selected' }) }}
    >
      {tool.icon}
    </IconButton>
  );
};

const TableTools = ({ editor }: { editor: Editor }): ReactNode => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', flexBasis: '100%', gap: 0.5 }}>
      {TABLE_TOOLS.map((tool) => (
        <Button key={tool.name} size="small" color="inherit" tabIndex={-1} onClick={() => tool.run(editor)}>{translate(`editor.${tool.name}`)}</Button>
      ))}
    </Box>
  );
};

/** The arrow keys walk along the bar; Tab passes it by. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.target instanceof HTMLInputElement) return;
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (!step) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons.at((at + step) % buttons.length)?.focus();
  event.preventDefault();
};

interface EditorToolbarProps { editor: Editor; /** Whether the text fills the screen: then no head of a page stands over it. */ alone: boolean; /** Tools of the screen round the text. */ extra?: Tool[]; /** What a tool opened, under the bar. */ below?: ReactNode; children?: ReactNode }

export const EditorToolbar = ({ editor, alone, extra = [], below, children }: EditorToolbarProps): ReactNode => {
  const translate = useTranslate();
  const tools = [...TEXT_TOOLS, ...extra];
  const state = useEditorState({
    editor,
    selector: ({ editor: current }) => ({ tools: tools.map((tool) => standing(tool, current)), inTable: current.isActive('table') }),
  });
  return (
    <Box
      role="toolbar" aria-label={translate('editor.toolbar')} onKeyDown={walk}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.25, px: 1, py: 0.5, borderBottom: 1, borderColor: 'divider', position: 'sticky', top: alone ? 0 : 'var(--below-head, 52px)', zIndex: 2, bgcolor: 'background.paper' }}
    >
      {tools.map((tool, index) => <IconTool key={tool.name} tool={tool} state={state.tools[index] ?? { pressed: false, usable: true }} editor={editor} first={index === 0} />)}
      <Box sx={{ flexGrow: 1, display: 'flex', justifyContent: 'flex-end', flexWrap: 'wrap', columnGap: 1.5, px: 1 }}>{children}</Box>
      {state.inTable && <TableTools editor={editor} />}
      {below}
    </Box>
  );
};
