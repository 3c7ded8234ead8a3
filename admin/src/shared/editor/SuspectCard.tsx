import ClickAwayListener from '@mui/material/ClickAwayListener';
import Paper from '@mui/material/Paper';
import Popper from '@mui/material/Popper';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type KeyboardEvent, type ReactNode, use, useEffect, useMemo, useRef } from 'react';
import { SuspectContext, type SuspectDesk } from './suspect-desk';
import { currentSuspect, goTo, nextSuspect, pointAt, replacing, showSuspects, type SuspectPlace, suspectPlaces } from './suspect-marks';

const HOVER_MS = 350;

/** The card opens where the pointer rests on marked words, without taking the cursor from where one writes. */
const useHover = (editor: Editor): void => {
  useEffect(() => {
    const { dom } = editor.view;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = ({ target }: Event): void => {
      clearTimeout(timer);
      const id = (target as HTMLElement).closest<HTMLElement>('[data-suspect]')?.dataset.suspect;
      if (id) timer = setTimeout(() => editor.isDestroyed || editor.view.dispatch(pointAt(editor.state, id)), HOVER_MS);
    };
    dom.addEventListener('mouseover', rest);
    return () => {
      clearTimeout(timer);
      dom.removeEventListener('mouseover', rest);
    };
  }, [editor]);
};

const useWanted = (editor: Editor, { suspects, wanted }: SuspectDesk): void => {
  useEffect(() => editor.view.dispatch(showSuspects(editor.state, suspects)), [editor, suspects]);
  useEffect(() => {
    const place = wanted && suspectPlaces(editor.state).find(({ id }) => id === wanted.id);
    if (!place) return;
    editor.view.dispatch(goTo(editor.state, place));
    editor.view.focus();
  }, [editor, wanted]);
};

const anchorOf = (editor: Editor, { from, to }: SuspectPlace) => ({
  getBoundingClientRect: (): DOMRect => {
    const [start, end] = [editor.view.coordsAtPos(from), editor.view.coordsAtPos(to)];
    const oneLine = Math.abs(start.top - end.top) < 4;
    return new DOMRect(start.left, start.top, oneLine ? end.left - start.left : 1, start.bottom - start.top);
  },
});

const Opened = ({ editor, desk, place }: { editor: Editor; desk: SuspectDesk; place: SuspectPlace }): ReactNode => {
  const card = useRef<HTMLDivElement>(null);
  const anchor = useMemo(() => anchorOf(editor, place), [editor, place]);
  const places = suspectPlaces(editor.state);
  const close = (): void => {
    editor.view.dispatch(pointAt(editor.state, null));
    editor.view.focus();
  };
  const acts = {
    close,
    replace: (words: string): boolean => {
      const change = editor.isEditable ? replacing(editor.state, place, words) : null;
      if (change) editor.view.dispatch(change);
      editor.view.focus();
      return change !== null;
    },
    go: (step: 1 | -1): void => {
      const next = nextSuspect(editor.state, step);
      if (next) editor.view.dispatch(goTo(editor.state, next));
    },
    place: { number: places.findIndex(({ id }) => id === place.id) + 1, of: places.length },
  };
  useEffect(() => {
    // From the text into its card and back, without a mouse.
    const keys = (event: globalThis.KeyboardEvent): void => {
      if (event.key === 'Escape') editor.view.dispatch(pointAt(editor.state, null));
      else if (event.key === 'Enter' && event.altKey) card.current?.querySelector<HTMLElement>('.MuiButton-root')?.focus();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    const { dom } = editor.view;
    dom.addEventListener('keydown', keys, true);
    return () => dom.removeEventListener('keydown', keys, true);
  }, [editor]);
  const keysInCard = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && event.key !== 'F8') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') close();
    else acts.go(event.shiftKey ? -1 : 1);
  };
  return (
    <Popper open anchorEl={anchor} placement="bottom-start" sx={{ zIndex: 'tooltip' }} modifiers={[{ name: 'offset', options: { offset: [0, 6] } }]}>
      <ClickAwayListener onClickAway={({ target }) => editor.view.dom.contains(target as Node) || editor.view.dispatch(pointAt(editor.state, null))}>
        <Paper ref={card} elevation={4} role="dialog" aria-label={desk.label} onKeyDown={keysInCard} sx={{ width: 340, maxWidth: 'calc(100vw - 16px)', p: 1.5 }}>
          {desk.card(place.id, acts)}
        </Paper>
      </ClickAwayListener>
    </Popper>
  );
};

const Marked = ({ editor, desk }: { editor: Editor; desk: SuspectDesk }): ReactNode => {
  useHover(editor);
  useWanted(editor, desk);
  const place = useEditorState({ editor, selector: ({ editor: { state } }) => currentSuspect(state) });
  return place && <Opened key={place.id} editor={editor} desk={desk} place={place} />;
};

/** What is suspected in the text, underlined, with a card beside the words pointed at; nothing is ever changed by itself. */
export const SuspectCard = ({ editor }: { editor: Editor }): ReactNode => {
  const desk = use(SuspectContext);
  return desk && <Marked editor={editor} desk={desk} />;
};
