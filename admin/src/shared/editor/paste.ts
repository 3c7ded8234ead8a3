import { Fragment, type Node, Slice } from '@tiptap/pm/model';

/** A forced line break of another program is a new paragraph here: a newspaper's text has no other kind. */
export const linesApart = (html: string): string => html.replace(/<br\b[^>]*>/giu, '</p><p>');

const isBlank = (node: Node): boolean => node.isTextblock && node.textContent.trim() === '';

const withoutBlankLines = (fragment: Fragment): Fragment => {
  const kept: Node[] = [];
  fragment.forEach((node) => {
    if (!isBlank(node)) kept.push(node);
  });
  return kept.length ? Fragment.fromArray(kept) : fragment;
};

/** Blank lines that other programs put between paragraphs are not text. */
export const tidySlice = (slice: Slice): Slice => {
  const content = withoutBlankLines(slice.content);
  return content.childCount === slice.content.childCount ? slice : Slice.maxOpen(content);
};
