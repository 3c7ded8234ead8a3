import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';

/** Keys in the order they are pressed: `?`, `e`, `g i`, or `mod+s` (Ctrl, or ⌘ on a Mac). */
export interface Shortcut { keys: string; label: string; run: () => void }
interface Board { add: (shortcut: { current: Shortcut }) => () => void; all: () => Shortcut[] }

const ShortcutContext = createContext<Board>({ add: () => () => undefined, all: () => [] });
const SEQUENCE_MS = 900;

/** In a field of text these undo what was typed there. */
const OF_THE_FIELD = new Set(['mod+z', 'mod+y']);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && !(target instanceof HTMLInputElement && target.type === 'checkbox') && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

const pressed = (event: KeyboardEvent): string => ((event.ctrlKey || event.metaKey) && !event.altKey ? `mod+${event.key.toLowerCase()}` : event.key);

const dialogIsOpen = (): boolean => document.querySelector('[role="dialog"][aria-modal="true"], .MuiPopover-root') !== null;

/** Listens once for the whole panel; screens put their shortcuts on the board while they are shown. */
export const ShortcutBoard = ({ children }: { children: ReactNode }) => {
  const [shortcuts] = useState(() => new Set<{ current: Shortcut }>());
  const before = useRef({ key: '', at: 0 });
  const board = useMemo<Board>(() => ({
    add: (shortcut) => {
      shortcuts.add(shortcut);
      return () => void shortcuts.delete(shortcut);
    },
    all: () => [...shortcuts].map(({ current }) => current),
  }), [shortcuts]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const key = pressed(event);
      const withMod = key.startsWith('mod+');
      if (event.defaultPrevented || event.altKey || dialogIsOpen() || ((!withMod || OF_THE_FIELD.has(key)) && isTyping(event.target))) return;
      const sequence = event.timeStamp - before.current.at < SEQUENCE_MS ? `${before.current.key} ${key}` : key;
      before.current = { key, at: event.timeStamp };
      // The longer word wins, then what came to the screen last.
      const offered = board.all().reverse();
      const found = offered.find(({ keys }) => keys === sequence) ?? offered.find(({ keys }) => keys === key);
      if (!found) return;
      event.preventDefault();
      before.current = { key: '', at: 0 };
      found.run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [board]);
  return <ShortcutContext.Provider value={board}>{children}</ShortcutContext.Provider>;
};

/** Offers a shortcut while the caller is on the screen; `label` is already in the reader's words. */
export const useShortcut = (keys: string, label: string, run: (() => void) | null): void => {
  const { add } = useContext(ShortcutContext);
  const kept = useRef<Shortcut>({ keys, label, run: () => undefined });
  useEffect(() => {
    kept.current = { keys, label, run: run ?? (() => undefined) };
  });
  const offered = run !== null;
  useEffect(() => (offered ? add(kept) : undefined), [add, offered]);
};

/** The shortcuts on offer now, for the `?` sheet. */
export const useShortcuts = (): (() => Shortcut[]) => useContext(ShortcutContext).all;
