import { type RefObject, useEffect, useRef, useState } from 'react';

const UNTIL_KNOWN = 640;

/** How wide a figure stands on the screen, in pixels: drawn at that width its words keep their size on a telephone. */
export const useWidth = (): { figure: RefObject<HTMLElement | null>; width: number } => {
  const figure = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(UNTIL_KNOWN);
  useEffect(() => {
    if (!figure.current || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.max(200, Math.round(entry?.contentRect.width ?? UNTIL_KNOWN))));
    observer.observe(figure.current);
    return () => observer.disconnect();
  }, []);
  return { figure, width };
};
