import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import Close from '@mui/icons-material/Close';
import DragIndicator from '@mui/icons-material/DragIndicator';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { SERIF } from '../theme/theme';
import { mayLeave, type Placed } from './arrangement';
import { ItemPicker } from './ItemPicker';
import type { Arrangement, Refusal } from './useArrangement';
import { useItemName } from './useItemFacts';

/** So many characters tell one remainder of text from another. */
const OPENING = 24;
const onlyHeard = { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' } as const;

/** Takes the focus when it comes, so that whoever saved from the foot of a long page sees it. */
const Refused = ({ refusal }: { refusal: Refusal }): ReactNode => {
  const translate = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [refusal]);
  const { isRebased, said, message } = refusal;
  const place = (field: string): string => {
    const index = /^items\.(\d+)/u.exec(field)?.[1];
    return index === undefined ? '' : `${translate('pages.itemAt', { number: Number(index) + 1 })}: `;
  };
  return (
    <Alert ref={box} tabIndex={-1} severity={isRebased ? 'warning' : 'error'} variant="outlined" sx={{ mb: 2, scrollMarginTop: 160 }}>
      {isRebased ? translate('pages.rebased') : translate(message, { _: message })}
      {said.map(([field, sentence]) => <Box key={field}>{place(field)}{sentence}</Box>)}
    </Alert>
  );
};

interface RowProps { item: Placed; index: number; last: boolean; dragged: boolean; onMove: (to: number) => void; onTakeOff: () => void; onDrag: (over: 'start' | 'enter' | 'end') => void }

const ArrangedRow = ({ item, index, last, dragged, onMove, onTakeOff, onDrag }: RowProps): ReactNode => {
  const translate = useTranslate();
  const title = useItemName()(item);
  return (
    <Box
      component="li" draggable onDragStart={() => onDrag('start')} onDragEnter={() => onDrag('enter')} onDragEnd={() => onDrag('end')} onDragOver={(event) => event.preventDefault()}
      sx={{ display: 'flex', alignItems: 'center', gap: { xs: 0, sm: 1 }, py: 0.75, borderBottom: 1, borderColor: 'divider', opacity: dragged ? 0.4 : 1, cursor: 'grab' }}
    >
      <DragIndicator aria-hidden fontSize="small" sx={{ color: 'text.secondary', flex: 'none', display: { xs: 'none', sm: 'block' } }} />
      <Box sx={{ minWidth: 0, flexGrow: 1 }}>
        <Typography sx={{ fontFamily: SERIF, lineHeight: 1.5 }}>{title}</Typography>
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          {[mayLeave(item) && translate(`pages.kinds.${item.kind}`), item.isNew && translate('pages.new'), item.text.slice(0, OPENING)].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', flex: 'none' }}>
        <IconButton size="small" data-act="up" disabled={index === 0} aria-label={translate('pages.moveUp', { title })} onClick={() => onMove(index - 1)}><ArrowUpward fontSize="small" /></IconButton>
        <IconButton size="small" data-act="down" disabled={last} aria-label={translate('pages.moveDown', { title })} onClick={() => onMove(index + 1)}><ArrowDownward fontSize="small" /></IconButton>
        <IconButton size="small" disabled={!mayLeave(item)} aria-label={translate('pages.takeOff', { title })} onClick={onTakeOff}><Close fontSize="small" /></IconButton>
      </Box>
    </Box>
  );
};

/** The reading order by buttons, and by dragging where there is a mouse. */
const Order = ({ arrangement: { move, takeOff }, placed }: { arrangement: Arrangement; placed: readonly Placed[] }): ReactNode => {
  const translate = useTranslate();
  const nameOf = useItemName();
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  /** The item keeps the focus while it walks through the list, and a screen reader hears where it is. */
  const shift = (from: number, to: number): void => {
    const act = to < from ? (to > 0 ? 'up' : 'down') : (to < placed.length - 1 ? 'down' : 'up');
    move(from, to);
    setSaid(translate('pages.moved', { title: nameOf(placed[from]), number: to + 1 }));
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>(`[data-act="${act}"]`)[to]?.focus());
  };
  const drag = (key: string, index: number, over: 'start' | 'enter' | 'end'): void => {
    if (over === 'start') return setDragged(key);
    if (over === 'end') return setDragged(null);
    const from = placed.findIndex((one) => one.key === dragged);
    return from >= 0 && from !== index ? move(from, index) : undefined;
  };
  return (
    <>
      <Box component="ol" ref={list} aria-label={translate('pages.arranging')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {placed.map((item, index) => (
          <ArrangedRow
            key={item.key} item={item} index={index} last={index === placed.length - 1} dragged={dragged === item.key}
            onMove={(to) => shift(index, to)} onTakeOff={() => takeOff(item.key)} onDrag={(over) => drag(item.key, index, over)}
          />
        ))}
      </Box>
      <Box aria-live="polite" sx={onlyHeard}>{said}</Box>
    </>
  );
};

/** What stands on the page and in which order, while someone is at it. */
export const ArrangeItems = ({ arrangement, publicationId }: { arrangement: Arrangement; publicationId: string }): ReactNode => {
  const translate = useTranslate();
  const { placed, refusal, put } = arrangement;
  if (!placed) return null;
  return (
    <>
      {refusal && <Refused refusal={refusal} />}
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>{translate('pages.arrangeHelp')}</Typography>
      <Order arrangement={arrangement} placed={placed} />
      <ItemPicker publicationId={publicationId} placed={placed} onPick={put} />
    </>
  );
};
