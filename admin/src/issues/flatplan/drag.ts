import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { FlatplanItem, FlatplanPage, PoolItem } from '../../api/types';

/** What can be dragged over the flatplan: something of the pool, something on a page, or a page itself. */
export type Dragged = { what: 'pool'; item: PoolItem } | { what: 'item'; item: FlatplanItem; page: FlatplanPage } | { what: 'page'; page: FlatplanPage };
const KEY = 'flatplan';

/** Lets an element be dragged; null leaves it where it is. */
export const useDraggable = (element: RefObject<HTMLElement | null>, dragged: Dragged | null): boolean => {
  const [isDragged, setDragged] = useState(false);
  const carried = useEffectEvent((): Record<string, unknown> => ({ [KEY]: dragged }));
  const isMovable = dragged !== null;
  useEffect(() => {
    if (!element.current || !isMovable) return undefined;
    return draggable({ element: element.current, getInitialData: () => carried(), onDragStart: () => setDragged(true), onDrop: () => setDragged(false) });
  }, [element, isMovable]);
  return isDragged;
};

/** Lets a page take what is dropped on it; answers whether something it takes is over it. */
export const useDropOn = (element: RefObject<HTMLElement | null>, takes: ((dragged: Dragged) => boolean) | null, onDrop: (dragged: Dragged) => void): boolean => {
  const [isOver, setOver] = useState(false);
  const isOpen = takes !== null;
  const may = useEffectEvent((data: Record<string, unknown>): boolean => KEY in data && takes !== null && takes(data[KEY] as Dragged));
  const drop = useEffectEvent((data: Record<string, unknown>): void => onDrop(data[KEY] as Dragged));
  useEffect(() => {
    if (!element.current || !isOpen) return undefined;
    return dropTargetForElements({
      element: element.current, canDrop: ({ source }) => may(source.data), onDragEnter: () => setOver(true), onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        drop(source.data);
      },
    });
  }, [element, isOpen]);
  return isOver;
};
