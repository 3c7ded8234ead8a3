import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Where the words looked for stand, in positions of the document. */
export interface Place { from: number; to: number }
export interface Findings { query: string; places: Place[]; current: number }

const NOTHING: Findings = { query: '', places: [], current: -1 };
const KEY = new PluginKey<Findings>('finding');

/** Full and half width and upper and lower case are one: １２ is found as 12. Folding never moves an offset. */
const folded = (text: string): string => [...text].map((character) => {
  const plain = character.normalize('NFKC').toLowerCase();
  return plain.length === character.length ? plain : character;
}).join('');

const placesIn = (line: string, query: string, start: number): Place[] => {
  const places: Place[] = [];
  for (let at = line.indexOf(query); at >= 0; at = line.indexOf(query, at + query.length)) places.push({ from: start + at, to: start + at + query.length });
  return places;
};

/** Every place of the words, within one line each, in reading order. */
export const placesOf = (document: Node, query: string): Place[] => {
  if (query === '') return [];
  const wanted = folded(query);
  const places: Place[] = [];
  document.descendants((node, position) => {
    if (!node.isTextblock) return true;
    places.push(...placesIn(folded(node.textContent), wanted, position + 1));
    return false;
  });
  return places;
};

const lookedFor = (state: EditorState, query: string): Findings => {
  const places = placesOf(state.doc, query);
  const next = places.findIndex(({ from }) => from >= state.selection.from);
  return { query, places, current: places.length === 0 ? -1 : Math.max(0, next) };
};

export const findingsOf = (state: EditorState): Findings => KEY.getState(state) ?? NOTHING;

type Asked = { query: string } | { current: number };

/** Marks the words looked for in the text; what is found follows every edit. */
export const Finding = Extension.create({
  name: 'finding',
  addProseMirrorPlugins: () => [new Plugin<Findings>({
    key: KEY,
    state: {
      init: () => NOTHING,
      apply: (transaction, before, _, state) => {
        const asked = transaction.getMeta(KEY) as Asked | undefined;
        if (asked && 'query' in asked) return lookedFor(state, asked.query);
        if (asked) return { ...before, current: asked.current };
        if (!transaction.docChanged || before.query === '') return before;
        const places = placesOf(state.doc, before.query);
        return { ...before, places, current: Math.min(before.current, places.length - 1) };
      },
    },
    props: {
      decorations: (state) => {
        const { places, current } = findingsOf(state);
        return DecorationSet.create(state.doc, places.map(({ from, to }, at) => Decoration.inline(from, to, { class: at === current ? 'found found-current' : 'found' })));
      },
    },
  })],
});

/** Looks for other words; none ends the search. */
export const lookFor = (state: EditorState, query: string): Transaction => state.tr.setMeta(KEY, { query } satisfies Asked);

/** Goes to the next place, or the one before, round the end of the text. */
export const goOn = (state: EditorState, step: 1 | -1): Transaction => {
  const { places, current } = findingsOf(state);
  return state.tr.setMeta(KEY, { current: places.length === 0 ? -1 : (current + step + places.length) % places.length } satisfies Asked);
};

/** Puts other words at the current place, or at all of them in one step that one undo takes back. */
export const replaced = (state: EditorState, words: string, all: boolean): Transaction => {
  const { places, current } = findingsOf(state);
  const chosen = all ? places : places.slice(current, current + 1);
  return [...chosen].reverse().reduce((change, { from, to }) => (words === '' ? change.delete(from, to) : change.insertText(words, from, to)), state.tr);
};
