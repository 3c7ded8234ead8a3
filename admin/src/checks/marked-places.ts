import type { Finding } from './check-rule';

/** Names of the browser's own highlights, by which the style sheet paints them; the text itself stays untouched. */
export const MARKS = { block: 'check-block', warn: 'check-warn', info: 'check-info', current: 'check-current' } as const;

/** The element a finding stands in: a level of the headline, or a block of the body counted as the rules count them. */
const elementOf = (root: HTMLElement, { field, block }: Pick<Finding, 'field' | 'block'>): Element | null => {
  const part = root.querySelector(`[data-field="${field}"]`);
  return field === 'body' ? (part?.querySelector(`[data-text="${block}"]`) ?? null) : part;
};

/** The place of a finding as the browser knows it; null where its words are not (or no longer) on the screen. */
export const rangeOf = (root: HTMLElement, finding: Pick<Finding, 'field' | 'block' | 'start' | 'end' | 'quoted'>): Range | null => {
  const element = elementOf(root, finding);
  if (!element?.textContent?.startsWith(finding.quoted, finding.start)) return null;
  const range = document.createRange();
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let offset = 0;
  let isOpen = false;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!isOpen && finding.start < offset + length) {
      range.setStart(node, finding.start - offset);
      isOpen = true;
    }
    if (isOpen && finding.end <= offset + length) {
      range.setEnd(node, finding.end - offset);
      return range;
    }
    offset += length;
  }
  return null;
};

/** Paints the findings where they stand, the one in hand above all; gives back how to take the paint off. A browser without highlights shows none. */
export const paint = (root: HTMLElement, findings: readonly Finding[], current: string | null): (() => void) => {
  const { highlights } = CSS as { highlights?: Map<string, unknown> };
  if (!highlights || typeof Highlight === 'undefined') return () => undefined;
  for (const severity of ['block', 'warn', 'info'] as const) {
    const ranges = findings.filter((finding) => finding.severity === severity).flatMap((finding) => rangeOf(root, finding) ?? []);
    highlights.set(MARKS[severity], new Highlight(...ranges));
  }
  const inHand = findings.find(({ fingerprint }) => fingerprint === current);
  const range = inHand && rangeOf(root, inHand);
  if (range) highlights.set(MARKS.current, new Highlight(range));
  else highlights.delete(MARKS.current);
  return () => Object.values(MARKS).forEach((name) => highlights.delete(name));
};
