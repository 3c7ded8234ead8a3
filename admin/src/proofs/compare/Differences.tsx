import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { ROUND_COLOURS } from '@domain/proofs/drawing/round-colours';
import { useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { SlipSection } from '../../shared/copy/Slip';
import type { Comparison, Difference, Mark } from '../proof';
import { boxesOfPlace } from '../places';
import { OutcomeMark } from '../viewer/MarkRow';
import { SignPicture } from '../viewer/SignPicture';
import type { Pointed } from './ComparedPage';

type OnPoint = (pointed: readonly Pointed[]) => void;
const MOST = 60;
const short = (words: string): string => (words.length > MOST ? `${words.slice(0, MOST - 1)}…` : words);
const placesOf = ({ where }: Difference): Pointed[] => [...where.older.map((box): Pointed => ({ box, side: 'older' })), ...where.newer.map((box): Pointed => ({ box, side: 'newer' }))];

const Words = ({ difference: { before, after, around } }: { difference: Difference }): ReactNode => (
  <Typography component="span" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
    <Box component="span" sx={{ color: 'text.secondary' }}>{around.before}</Box>
    {before && <Box component="del" sx={{ color: 'error.main' }}>{short(before)}</Box>}
    {after && <Box component="ins" sx={{ color: 'info.main' }}>{short(after)}</Box>}
    <Box component="span" sx={{ color: 'text.secondary' }}>{around.after}</Box>
  </Typography>
);

const Line = ({ difference, mark, isCurrent, onPick }: { difference: Difference; mark?: Mark; isCurrent: boolean; onPick: () => void }): ReactNode => {
  const translate = useTranslate();
  const { kind, change, where } = difference;
  return (
    <Box component="li" sx={{ listStyle: 'none', borderBottom: 1, borderColor: 'divider', borderLeft: 3, borderLeftColor: isCurrent ? 'primary.main' : 'transparent' }}>
      <ButtonBase onClick={onPick} sx={{ display: 'block', width: 1, textAlign: 'left', py: 0.75, pl: 1 }}>
        <Typography component="span" variant="body2" sx={{ display: 'block', fontWeight: 600 }}>{translate(`proofs.kinds.${kind}`)} · {translate(`proofs.changes.${change}`)}{where.title && ` · ${short(where.title)}`}</Typography>
        {change === 'reworded' || change === 'added' || change === 'removed' ? <Words difference={difference} /> : null}
        {mark && <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>{translate('proofs.toMark', { number: mark.number })}</Typography>}
      </ButtonBase>
    </Box>
  );
};

const OutcomeLine = ({ mark, outcome, isMissed, onPick }: { mark: Mark; outcome: Comparison['marks'][number]['outcome']; isMissed: boolean; onPick: () => void }): ReactNode => {
  const translate = useTranslate();
  return (
    <Box component="li" sx={{ listStyle: 'none', borderBottom: 1, borderColor: 'divider' }}>
      <ButtonBase onClick={onPick} sx={{ display: 'flex', gap: 1, alignItems: 'center', width: 1, textAlign: 'left', py: 0.5, typography: 'body2' }}>
        <Box component="span" sx={{ color: ROUND_COLOURS[mark.round], display: 'flex' }}><SignPicture sign={mark.sign} size={26} /></Box>
        <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{mark.number} {translate(`proofs.signs.${mark.sign}`)} {mark.from && `“${short(mark.from)}”`} {mark.to && `→ ${short(mark.to)}`}</Box>
        <OutcomeMark outcome={outcome} isMissed={isMissed} />
      </ButtonBase>
    </Box>
  );
};

/** What became of every mark of the earlier proof, what was left undone first, and every difference, asked for or not. */
export const Differences = ({ comparison: { differences, marks: outcomes }, marks, onPoint }: { comparison: Comparison; marks: readonly Mark[]; onPoint: OnPoint }): ReactNode => {
  const translate = useTranslate();
  const [current, setCurrent] = useState<number | null>(null);
  const inOrder = outcomes.flatMap((outcome) => {
    const mark = marks.find(({ id }) => id === outcome.id);
    return mark ? [{ ...outcome, mark }] : [];
  }).sort((a, b) => Number(b.isMissed) - Number(a.isMissed) || a.mark.number - b.mark.number);
  return (
    <>
      <SlipSection title={translate('proofs.ofMarks')}>
        {inOrder.length === 0 && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('proofs.noMarksBefore')}</Typography>}
        <Box component="ol" aria-label={translate('proofs.ofMarks')} sx={{ m: 0, p: 0 }}>
          {inOrder.map(({ mark, outcome, isMissed }) => <OutcomeLine key={mark.id} mark={mark} outcome={outcome} isMissed={isMissed} onPick={() => onPoint(boxesOfPlace(mark.place).map((box) => ({ box, side: 'older' })))} />)}
        </Box>
      </SlipSection>
      <SlipSection title={differences.length === 0 ? translate('proofs.sameProofs') : translate('proofs.differences', { count: differences.length })}>
        <Box component="ol" sx={{ m: 0, p: 0 }}>
          {differences.map((difference, index) => (
            <Line
              key={index} difference={difference} mark={marks.find(({ id }) => id === difference.mark)} isCurrent={index === current} onPick={() => {
                setCurrent(index);
                onPoint(placesOf(difference));
              }}
            />
          ))}
        </Box>
      </SlipSection>
    </>
  );
};
