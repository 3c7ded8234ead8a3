import { punctuationEdits } from '@domain/copy/normalise-punctuation';
import type { EditorState, Transaction } from '@tiptap/pm/state';

/** Sets the punctuation of the selected text, or of all of it, as Chinese text has it; one undo takes it back. */
export const punctuated = (state: EditorState): { change: Transaction; count: number } => {
  const { selection, doc } = state;
  const [start, end] = selection.empty ? [0, doc.content.size] : [selection.from, selection.to];
  const edits: { from: number; to: number; text: string }[] = [];
  doc.nodesBetween(start, end, (node, position) => {
    if (!node.isTextblock) return true;
    for (const { from, to, text } of punctuationEdits(node.textContent)) {
      const edit = { from: position + 1 + from, to: position + 1 + to, text };
      if (edit.from >= start && edit.to <= end) edits.push(edit);
    }
    return false;
  });
  const change = edits.reduceRight((made, { from, to, text }) => made.insertText(text, from, to), state.tr);
  return { change, count: edits.length };
};
