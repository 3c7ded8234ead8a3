import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useListContext, useTranslate } from 'react-admin';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { PhotoRow } from '../photo';
import { PhotoCard } from './PhotoCard';
import { Selection } from './Selection';
import { useMorePhotos } from './useMorePhotos';

const MAKING_MS = 2_500;
const STEPS: Record<string, (across: number) => number> = { ArrowRight: () => 1, ArrowLeft: () => -1, ArrowDown: (across) => across, ArrowUp: (across) => -across };

/** Walks through the pictures with the arrow keys, by rows and columns as they stand on the screen; the space bar chooses the one it stands on. */
const walk = (event: KeyboardEvent<HTMLUListElement>, choose: (id: string, isRange: boolean) => void): void => {
  const step = STEPS[event.key];
  const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-photo]')];
  const here = cards.findIndex((card) => card === document.activeElement);
  if (here < 0 || !(step || event.key === ' ')) return;
  event.preventDefault();
  if (!step) {
    choose(cards[here]?.dataset.photo ?? '', event.shiftKey);
    return;
  }
  const top = cards[0]?.offsetTop;
  const across = Math.max(1, cards.findIndex((card) => card.getBoundingClientRect().top > (cards[0]?.getBoundingClientRect().top ?? 0) + 8));
  cards[Math.min(cards.length - 1, Math.max(0, here + step(top === undefined ? 1 : across)))]?.focus();
};

/** Calls once its foot comes into sight. */
const useFoot = (onReach: () => void): ((foot: HTMLElement | null) => void) => {
  const reach = useRef(onReach);
  useEffect(() => { reach.current = onReach; });
  return useCallback((foot: HTMLElement | null) => {
    if (!foot || typeof IntersectionObserver === 'undefined') return undefined;
    const watch = new IntersectionObserver((seen) => { if (seen.some(({ isIntersecting }) => isIntersecting)) reach.current(); }, { rootMargin: '900px' });
    watch.observe(foot);
    return () => watch.disconnect();
  }, []);
};

/** The pictures as a grid without an end; chosen ones are captioned, cleared and compared together. */
export const PhotoGrid = (): ReactNode => {
  const translate = useTranslate();
  const { refetch } = useListContext<PhotoRow>();
  const { photos, hasMore, isFetching, more } = useMorePhotos();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | null>(null);
  const shown = useRef(photos);
  useEffect(() => { shown.current = photos; });
  const making = photos.some(({ hasFile, ready }) => hasFile && !ready);
  useEffect(() => {
    if (!making) return undefined;
    const again = setInterval(() => void refetch(), MAKING_MS);
    return () => clearInterval(again);
  }, [making, refetch]);
  const foot = useFoot(() => { if (hasMore && !isFetching) more(); });
  const choose = useCallback((id: string, isRange: boolean) => {
    const ids = shown.current.map((photo) => photo.id);
    const [from, to] = [ids.indexOf(anchor.current ?? id), ids.indexOf(id)];
    const range = isRange && from >= 0 ? ids.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
    setChosen((before) => {
      const next = new Set(before);
      const isOff = !isRange && before.has(id);
      for (const one of range) if (isOff) next.delete(one); else next.add(one);
      return next;
    });
    anchor.current = id;
  }, []);
  return (
    <>
      <Selection photos={photos.filter(({ id }) => chosen.has(id))} onAll={() => setChosen(new Set(photos.map(({ id }) => id)))} onClear={() => setChosen(new Set())} />
      <Box component="ul" onKeyDown={(event) => walk(event, choose)} sx={{ m: 0, p: 0, display: 'grid', gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(auto-fill, minmax(210px, 1fr))' }, gap: { xs: 1.5, sm: 3 } }}>
        {photos.map((photo) => <PhotoCard key={photo.id} photo={photo} chosen={chosen.has(photo.id)} onChoose={choose} />)}
      </Box>
      {hasMore && <Box ref={foot} sx={{ textAlign: 'center', py: 3 }}><Button onClick={more} disabled={isFetching}>{translate('photos.more')}</Button></Box>}
    </>
  );
};
