import { bodyText, type Body, paragraph } from '@domain/copy/body';
import { cleanCopy, type CleaningProblem } from '@domain/copy/cleaning/clean';
import { type CopyNode, nodesOfText } from '@domain/copy/cleaning/node';
import { type CleaningReport, emptyReport } from '@domain/copy/cleaning/report';
import { closeHistory } from '@tiptap/pm/history';
import { Node as DocumentNode, Slice } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { createContext } from 'react';

/** What somebody pasted: as the other program gave it, and what cleaning did to it. */
export interface Pasted { content: string; isCut: boolean; report: CleaningReport }
/** Whoever keeps what is pasted into a text; nobody, unless a screen says so. */
export const PastedContext = createContext<(pasted: Pasted) => void>(() => undefined);

/** As much of a paste as is kept as it came; beyond it only its plain text. Unit: characters. */
const MOST_KEPT = 1_000_000;
/** How the editor marks what was copied out of itself. */
const OWN = /\sdata-pm-slice=/u;

const treeOf = (nodes: NodeListOf<ChildNode>): CopyNode[] => [...nodes].flatMap((node): CopyNode[] => {
  if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? ''];
  if (!(node instanceof Element)) return [];
  const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
  return [{ tag: node.localName, attributes, children: treeOf(node.childNodes) }];
});

/** Handlers written into tags: the parser would run none, but the browser complains of each. Only within tags, so that no word is touched. */
const withoutHandlers = (html: string): string => html.replace(/<[a-z][^<>]*/giu, (tag) => tag.replace(/([\s"'/])on(?=[a-z]+\s*=)/giu, '$1data-on'));

/** HTML as a tree for cleaning; a document made by the parser runs nothing and fetches nothing. */
export const treeOfHtml = (html: string): CopyNode[] => treeOf(new DOMParser().parseFromString(withoutHandlers(html), 'text/html').childNodes);

export interface Clipboard { html: string; text: string }
export interface CleanedPaste { body: Body; pasted: Pasted; /** The markup was too involved to be read: this is its plain text. */ problem: CleaningProblem | null }

/** What the clipboard holds as a body of the house; null for what was copied out of a text of the house, or is nothing. */
export const cleanedPaste = ({ html, text }: Clipboard): CleanedPaste | null => {
  if (OWN.test(html) || (html === '' && text === '')) return null;
  const raw = html || text;
  const kept = raw.length <= MOST_KEPT ? { content: raw, isCut: false } : { content: text.slice(0, MOST_KEPT), isCut: true };
  const marked = cleanCopy(html ? treeOfHtml(html) : nodesOfText(text));
  const cleaned = marked.ok ? marked : cleanCopy(nodesOfText(text));
  const problem = marked.ok ? null : marked.problem;
  if (!cleaned.ok) return { body: { type: 'doc', content: [] }, pasted: { ...kept, report: emptyReport() }, problem };
  return { body: cleaned.value.body, pasted: { ...kept, report: cleaned.value.report }, problem };
};

const isInTable = ({ selection: { $from } }: EditorState): boolean => Array.from({ length: $from.depth }, (_, at) => $from.node(at + 1)).some((node) => node.type.name === 'table');

/** Puts a body in the place of the selection, as one step to undo. A cell holds lines, so a table pasted into one comes as lines. */
export const pasting = (state: EditorState, body: Body): Transaction => {
  const fitting: Body = isInTable(state) ? { type: 'doc', content: bodyText(body).split('\n').filter((line) => line !== '').map(paragraph) } : body;
  const content = DocumentNode.fromJSON(state.schema, fitting.content.length ? fitting : { type: 'doc', content: [{ type: 'paragraph' }] }).content;
  return closeHistory(state.tr).replaceSelection(Slice.maxOpen(content)).scrollIntoView().setMeta('paste', true);
};

/** The same words without any cleaning, a paragraph a line. */
export const plainBody = (text: string): Body => ({ type: 'doc', content: text.split(/\r\n|\r|\n/u).filter((line) => line !== '').map(paragraph) });
