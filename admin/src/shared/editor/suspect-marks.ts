import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { linesOf } from './lines';
import type { Suspected } from './suspect-desk';

interface Marking { marks: DecorationSet; current: string | null }
type Asked = { suspects: readonly Suspected[] } | { current: string | null };
export interface SuspectPlace { id: string; from: number; to: number }

const KEY = new PluginKey<Marking>('suspects');
const NOTHING: Marking = { marks: DecorationSet.empty, current: null };

/** Only words that still stand where they were read are marked. */
const marksOf = (state: EditorState, suspects: readonly Suspected[]): DecorationSet => {
  const lines = linesOf(state.doc);
  return DecorationSet.create(state.doc, suspects.flatMap(({ id, text, start, end, quoted, gravity }) => {
    const line = lines[text];
    if (!line || start === end || line.text.slice(start, end) !== quoted) return [];
    return [Decoration.inline(line.from + start, line.from + end, { class: `suspect suspect-${gravity}`, 'data-suspect': id }, { id, quoted })];
  }));
};

const marking = (state: EditorState): Marking => KEY.getState(state) ?? NOTHING;

/** The marked places in reading order. */
export const suspectPlaces = (state: EditorState): SuspectPlace[] => marking(state).marks.find()
  .map(({ from, to, spec }) => ({ id: (spec as { id: string }).id, from, to })).sort((one, other) => one.from - other.from || one.to - other.to);

/** The place whose card is open. */
export const currentSuspect = (state: EditorState): SuspectPlace | null => {
  const { current } = marking(state);
  return current === null ? null : (suspectPlaces(state).find(({ id }) => id === current) ?? null);
};

export const showSuspects = (state: EditorState, suspects: readonly Suspected[]): Transaction => state.tr.setMeta(KEY, { suspects } satisfies Asked).setMeta('addToHistory', false);

/** Opens the card of a place, or closes the one that is open. */
export const pointAt = (state: EditorState, current: string | null): Transaction => state.tr.setMeta(KEY, { current } satisfies Asked).setMeta('addToHistory', false);

/** Chooses the words of a place and brings them into sight with their card. */
export const goTo = (state: EditorState, { id, from, to }: SuspectPlace): Transaction =>
  pointAt(state, id).setSelection(TextSelection.create(state.doc, from, to)).scrollIntoView();

/** The place after the cursor or before it, round the ends of the text; null where nothing is marked. */
export const nextSuspect = (state: EditorState, step: 1 | -1): SuspectPlace | null => {
  const places = suspectPlaces(state);
  const at = places.findIndex(({ id }) => id === marking(state).current);
  if (at >= 0) return places[(at + step + places.length) % places.length];
  const { from } = state.selection;
  const found = step > 0 ? places.find((place) => place.from >= from) : places.findLast((place) => place.to <= from);
  return found ?? places.at(step > 0 ? 0 : -1) ?? null;
};

/** Other words in place of those marked; null when they were edited meanwhile. */
export const replacing = (state: EditorState, { from, to, id }: SuspectPlace, words: string): Transaction | null => {
  const mark = marking(state).marks.find(from, to).find(({ spec }) => (spec as { id: string }).id === id);
  if (!mark || state.doc.textBetween(from, to) !== (mark.spec as { quoted: string }).quoted) return null;
  return (words === '' ? state.tr.delete(from, to) : state.tr.insertText(words, from, to)).setMeta(KEY, { current: null } satisfies Asked);
};

const applied = (change: Transaction, before: Marking, state: EditorState): Marking => {
  const asked = change.getMeta(KEY) as Asked | undefined;
  if (asked && 'suspects' in asked) return { ...before, marks: marksOf(state, asked.suspects) };
  const marks = change.docChanged ? before.marks.map(change.mapping, change.doc) : before.marks;
  if (asked) return { marks, current: asked.current };
  // Whoever types on has seen the card.
  return { marks, current: change.docChanged ? null : before.current };
};

const drawn = (state: EditorState): DecorationSet => {
  const { marks } = marking(state);
  const current = currentSuspect(state);
  return current ? marks.add(state.doc, [Decoration.inline(current.from, current.to, { class: 'suspect-current' })]) : marks;
};

/** Underlines suspected words while the text is written in; F8 and Shift+F8 go from one to the next. */
export const suspectMarks: Extension = Extension.create({
  name: 'suspectMarks',
  addKeyboardShortcuts() {
    const go = (step: 1 | -1) => (): boolean => {
      const place = nextSuspect(this.editor.state, step);
      if (place) this.editor.view.dispatch(goTo(this.editor.state, place));
      return place !== null;
    };
    return { F8: go(1), 'Shift-F8': go(-1) };
  },
  addProseMirrorPlugins: () => [new Plugin<Marking>({
    key: KEY,
    state: { init: () => NOTHING, apply: (change, before, _, state) => applied(change, before, state) },
    props: {
      decorations: drawn,
      handleClick: (view, _, event) => {
        const id = (event.target as HTMLElement | null)?.closest<HTMLElement>('[data-suspect]')?.dataset.suspect ?? null;
        if (id !== null || marking(view.state).current !== null) view.dispatch(pointAt(view.state, id));
        return false;
      },
    },
  })],
});
