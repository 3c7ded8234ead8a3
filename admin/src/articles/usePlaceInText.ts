import { type RefObject, useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';

/** Chooses the words of a paragraph from a place on, in UTF-16 units: they show as chosen, and a comment may be set to them at once. */
const choose = (line: Element, from: number): void => {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (before + length > from) {
      const range = document.createRange();
      range.setStart(node, from - before);
      range.setEndAfter(line.lastChild ?? line);
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
      return;
    }
    before += length;
  }
};

/** Goes to the place in a story that the address names (`?text=3&at=120`): the text of that number from that character on. */
export const usePlaceInText = (paper: RefObject<HTMLElement | null>): void => {
  const [address] = useSearchParams();
  const [text, at] = [address.get('text'), Number(address.get('at'))];
  useEffect(() => {
    const line = text === null ? null : paper.current?.querySelector(`[data-text="${Number(text)}"]`);
    if (!line) return;
    line.scrollIntoView({ block: 'center' });
    choose(line, at);
  }, [paper, text, at]);
};
