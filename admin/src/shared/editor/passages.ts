import { type Anchor, anchorIn } from '@domain/copy/anchors/anchor';
import { type Body, textOf } from '@domain/copy/body';
import { textBlocksOf } from '@domain/copy/passage';
import { createContext } from 'react';

/** A passage of the body that somebody says something about. */
export interface MarkedPassage { id: string; text: number; start: number; end: number; quoted: string; /** It has to be answered. */ isPressing: boolean }

/** What stands in the text besides the text: marked passages, the one pointed at, and what happens when one is picked or words are chosen. */
export interface PassageDesk {
  passages: readonly MarkedPassage[];
  active: string | null;
  onPick: (id: string) => void;
  onAsk: (anchor: Anchor) => void;
}
export const PassageContext = createContext<PassageDesk | null>(null);

/** How a marked passage looks on paper and in the editor: a wash and a line, heavier where an answer is asked for. */
export const passageLook = {
  '& .passage': { bgcolor: 'rgba(255, 200, 60, 0.22)', color: 'inherit', borderBottom: '2px dotted', borderColor: 'warning.main', cursor: 'pointer' },
  '& .passage-pressing': { borderBottomStyle: 'solid' },
  '& .passage-active': { bgcolor: 'rgba(255, 170, 40, 0.5)' },
} as const;

export const passageClass = ({ id, isPressing }: MarkedPassage, active: string | null): string =>
  ['passage', isPressing && 'passage-pressing', id === active && 'passage-active'].filter(Boolean).join(' ');

/** The running text an element of the page belongs to. */
const lineOf = (node: Node | null): HTMLElement | null => (node instanceof HTMLElement ? node : node?.parentElement ?? null)?.closest<HTMLElement>('[data-text]') ?? null;

/** The words chosen on the page as a passage of the body, within the paragraph they begin in; null when none are. */
export const chosenPassage = (body: Body, selection: Selection | null): Anchor | null => {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const line = lineOf(range.startContainer);
  const index = Number(line?.dataset.text);
  const block = textBlocksOf(body)[index];
  if (!line || !block) return null;
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const text = textOf(block);
  const start = before.toString().length;
  const end = line.contains(range.endContainer) ? Math.min(text.length, start + range.toString().length) : text.length;
  return text.slice(start, end).trim() === '' ? null : anchorIn(text, { text: index, start, end });
};
