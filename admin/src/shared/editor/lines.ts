import type { Node as ProseNode } from '@tiptap/pm/model';

export interface Line { text: string; /** Where its words begin in the document. */ from: number }

/** Every running text of the document in reading order, counted as the domain counts them. */
export const linesOf = (doc: ProseNode): Line[] => {
  const lines: Line[] = [];
  doc.descendants((node, position) => {
    if (node.isTextblock || (node.isBlock && node.isAtom)) lines.push({ text: node.textContent, from: position + 1 });
    return !node.isTextblock;
  });
  return lines;
};
