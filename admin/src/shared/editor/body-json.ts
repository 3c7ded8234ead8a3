import type { JSONContent } from '@tiptap/core';
import type { Body, BodyBlock, TextBlock } from '@domain/copy/body';

/** A body for the editor, which needs a line to type on. */
export const toEditor = (body: Body | null | undefined): JSONContent =>
  body?.content.length ? (body as JSONContent) : { type: 'doc', content: [{ type: 'paragraph' }] };

const isDefault = ([name, value]: [string, unknown]): boolean => value === null || ((name === 'colspan' || name === 'rowspan') && value === 1);

/** Leaves out attributes that say nothing (a cell one column wide), so that what is saved is what was read unless words changed. */
const plain = ({ type, text, marks, attrs, content }: JSONContent): JSONContent => {
  const said = Object.entries(attrs ?? {}).filter((attr) => !isDefault(attr));
  return {
    type,
    ...(text === undefined ? {} : { text }),
    ...(marks?.length ? { marks: marks.map((mark) => ({ type: mark.type })) } : {}),
    ...(said.length ? { attrs: Object.fromEntries(said) } : {}),
    ...(content ? { content: content.map(plain) } : {}),
  };
};

const isEmpty = (block: JSONContent): boolean => block.type !== 'table' && !block.content?.length;

/** What the editor holds as a body; an editor with nothing in it is an empty body. */
export const fromEditor = (document: JSONContent): Body => {
  const content = (document.content ?? []).map(plain);
  return { type: 'doc', content: content.every(isEmpty) ? [] : (content as BodyBlock[]) };
};

/** The lines of a body one after another, cells included. */
export const textBlocks = (body: Body): TextBlock[] =>
  body.content.flatMap((block) => (block.type === 'table' ? block.content.flatMap((row) => row.content.flatMap((cell) => cell.content)) : [block]));
