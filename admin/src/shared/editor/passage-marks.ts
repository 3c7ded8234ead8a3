import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type Anchor, anchorIn } from '@domain/copy/anchors/anchor';
import { findPassage } from '@domain/copy/passage';
import { type Line, linesOf } from './lines';
import { type MarkedPassage, passageClass, type PassageDesk } from './passages';

interface Marking { desk: PassageDesk | null; marks: DecorationSet }

const key = new PluginKey<Marking>('passages');

/** Where a passage stands in what is being written: where it was said to, else where its words are. */
const placeOf = (lines: readonly Line[], { text, start, end, quoted }: MarkedPassage): { from: number; to: number } | null => {
  const line = lines[text];
  const found = line?.text.slice(start, end) === quoted ? { text, start, end } : findPassage(lines.map((each) => each.text), { quoted, before: '', after: '' });
  const at = found && lines[found.text];
  return at ? { from: at.from + found.start, to: at.from + found.end } : null;
};

const marksOf = (state: EditorState, { passages, active }: PassageDesk): DecorationSet => {
  const lines = linesOf(state.doc);
  return DecorationSet.create(state.doc, passages.flatMap((passage) => {
    const place = placeOf(lines, passage);
    return place ? [Decoration.inline(place.from, place.to, { class: passageClass(passage, active), 'data-passage': passage.id })] : [];
  }));
};

/** The words chosen in the editor, within the paragraph they begin in. */
const chosenInEditor = ({ doc, selection }: EditorState): Anchor | null => {
  const lines = linesOf(doc);
  const text = lines.findLastIndex(({ from }) => from <= selection.from);
  const line = lines[text];
  if (!line) return null;
  const [start, end] = [selection.from - line.from, Math.min(line.text.length, selection.to - line.from)];
  return line.text.slice(start, end).trim() === '' ? null : anchorIn(line.text, { text, start, end });
};

/** Asks about the words chosen in the editor; does nothing when none are. */
export const askAboutChosen = (state: EditorState): boolean => {
  const chosen = chosenInEditor(state);
  if (chosen) key.getState(state)?.desk?.onAsk(chosen);
  return chosen !== null;
};

/** Marks passages in the text while it is written in: they move along with the words, and a click tells which one it was. */
export const passageMarks: Extension = Extension.create({
  name: 'passageMarks',
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-m': () => askAboutChosen(this.editor.state),
    };
  },
  addProseMirrorPlugins() {
    return [new Plugin<Marking>({
      key,
      state: {
        init: () => ({ desk: null, marks: DecorationSet.empty }),
        apply: (change, { desk, marks }, _, state) => {
          const shown = change.getMeta(key) as PassageDesk | undefined;
          return shown ? { desk: shown, marks: marksOf(state, shown) } : { desk, marks: marks.map(change.mapping, change.doc) };
        },
      },
      props: {
        decorations: (state) => key.getState(state)?.marks,
        handleClick: ({ state }, _, event) => {
          const id = (event.target as HTMLElement | null)?.closest<HTMLElement>('[data-passage]')?.dataset.passage;
          if (id) key.getState(state)?.desk?.onPick(id);
          return false;
        },
      },
    })];
  },
});

/** Shows these passages from now on. */
export const showPassages = (editor: { state: EditorState; view: { dispatch: (change: EditorState['tr']) => void } }, desk: PassageDesk): void =>
  editor.view.dispatch(editor.state.tr.setMeta(key, desk).setMeta('addToHistory', false));
