import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { centredOn, type Fit, fitting, LEGIBLE, type Size, STEP, type View, zoomedAbout } from './zoom';

const roomOf = (element: HTMLElement): Size => ({ width: element.clientWidth, height: element.clientHeight });
const viewOf = (element: HTMLElement, scale: number): View => ({ scale, left: element.scrollLeft, top: element.scrollTop });
const stand = (element: HTMLElement, { left, top }: Pick<View, 'left' | 'top'>): void => {
  element.scrollLeft = left;
  element.scrollTop = top;
};
/** One notch of a wheel, or a little of a touchpad's pinch. */
const WHEEL = 0.0022;

const between = ([a, b]: TouchList | readonly Touch[]): { x: number; y: number; apart: number } => {
  const [first, second] = [a as Touch, b as Touch];
  return { x: (first.clientX + second.clientX) / 2, y: (first.clientY + second.clientY) / 2, apart: Math.hypot(first.clientX - second.clientX, first.clientY - second.clientY) };
};

/** Wheel with Ctrl and two fingers zoom about where they are; everything else scrolls as the browser does. */
export const useHands = (window_: RefObject<HTMLElement | null>, onZoom: (factor: number, at: { x: number; y: number }) => void): void => {
  const zoomAt = useEffectEvent(onZoom);
  useEffect(() => {
    const element = window_.current;
    if (!element) return undefined;
    const from = ({ x, y }: { x: number; y: number }): { x: number; y: number } => {
      const { left, top } = element.getBoundingClientRect();
      return { x: x - left, y: y - top };
    };
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomAt(Math.exp(-event.deltaY * WHEEL), from({ x: event.clientX, y: event.clientY }));
    };
    let apart = 0;
    const touch = (event: TouchEvent): void => {
      if (event.touches.length !== 2) return;
      event.preventDefault();
      const pinch = between(event.touches);
      if (apart > 0) zoomAt(pinch.apart / apart, from(pinch));
      apart = pinch.apart;
    };
    const lift = (): void => {
      apart = 0;
    };
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('touchmove', touch, { passive: false });
    element.addEventListener('touchend', lift);
    return () => {
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('touchmove', touch);
      element.removeEventListener('touchend', lift);
    };
  }, [window_]);
};

export interface Zoom { scale: number; zoomAt: (factor: number, at: { x: number; y: number }) => void; zoom: (factor: number) => void; fit: (fit: Fit) => void; show: (box: { x: number; y: number; width: number; height: number }) => void }

/** How large a sheet (millimetres) is drawn in a window that scrolls, and every way to change it; until a hand zooms, it follows the window's size. */
export const useZoom = (window_: RefObject<HTMLElement | null>, sheet: Size): Zoom => {
  const [scale, setScale] = useState(2);
  const wanted = useRef<View | null>(null);
  const latest = useRef(scale);
  const kept = useRef<Fit | null>('width');
  useLayoutEffect(() => {
    latest.current = scale;
    if (window_.current && wanted.current) stand(window_.current, wanted.current);
    wanted.current = null;
  }, [scale, window_]);
  const zoomAt = (factor: number, at: { x: number; y: number }): void => {
    const element = window_.current;
    if (!element) return;
    kept.current = null;
    const next = zoomedAbout(wanted.current ?? viewOf(element, latest.current), factor, at);
    wanted.current = next;
    setScale(next.scale);
  };
  const fit = (how: Fit): void => {
    kept.current = how;
    if (window_.current?.clientWidth) setScale(fitting(how, sheet, roomOf(window_.current)));
  };
  const follow = useEffectEvent(() => kept.current && fit(kept.current));
  useEffect(() => {
    if (!window_.current || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => follow());
    observer.observe(window_.current);
    return () => observer.disconnect();
  }, [window_]);
  useHands(window_, zoomAt);
  return {
    scale, fit, zoomAt,
    zoom: (factor) => {
      const room = window_.current ? roomOf(window_.current) : { width: 0, height: 0 };
      zoomAt(factor, { x: room.width / 2, y: room.height / 2 });
    },
    show: (box) => {
      if (!window_.current) return;
      const next = Math.max(scale, LEGIBLE);
      const at = centredOn(box, next, roomOf(window_.current));
      if (next === scale) stand(window_.current, at);
      else {
        kept.current = null;
        wanted.current = { scale: next, ...at };
        setScale(next);
      }
    },
  };
};

export { STEP };
