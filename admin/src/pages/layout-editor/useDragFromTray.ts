import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { TrayItem } from './starting-blocks';

/** Lets a thing of the tray be dragged onto the page. It is registered once: a drag goes on while what it stands for is read anew. */
export const useDragFromTray = (element: RefObject<HTMLElement | null>, item: TrayItem, enabled = true): void => {
  const carried = useEffectEvent(() => ({ trayItem: item }));
  useEffect(() => (element.current && enabled ? draggable({ element: element.current, getInitialData: () => carried() }) : undefined), [element, enabled]);
};
