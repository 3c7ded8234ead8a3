import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type ReactNode, useEffect, useRef } from 'react';
import { Moment } from '../../shared/Moments';
import { StatusChip, ToneMark } from '../../shared/StatusChip';
import type { Mark, Outcome } from '../proof';
import { SignPicture } from './SignPicture';

/** What can be done with a mark, in the order it is done; the key stands on each. */
const ACTS = [['done', 'y'], ['refuse', 'x'], ['verify', 'v'], ['reopen', ''], ['give', 'f'], ['edit', 'e'], ['remove', '']] as const;
export type MarkAct = (typeof ACTS)[number][0];
/** Less is at stake in these. */
const QUIET: readonly MarkAct[] = ['give', 'edit', 'remove'];

/** What may be done with a mark; whoever may answer or word it may also hand it on. */
export const actsOf = ({ actions, status }: Pick<Mark, 'actions' | 'status'>): MarkAct[] =>
  [...actions, ...(status === 'open' && (actions.includes('done') || actions.includes('edit')) ? (['give'] as const) : [])];

export const OUTCOME_TONES: Record<Outcome, 'approved' | 'blocking' | 'waiting'> = { carriedOut: 'approved', notCarriedOut: 'blocking', changedElsewhere: 'waiting' };

/** What became of a mark on the proof after its own. */
export const OutcomeMark = ({ outcome, isMissed }: { outcome: Outcome; isMissed: boolean }): ReactNode => {
  const translate = useTranslate();
  return <ToneMark tone={OUTCOME_TONES[outcome]}>{translate(isMissed ? 'proofs.missed' : `proofs.outcomes.${outcome}`)}</ToneMark>;
};

const Wording = ({ mark: { from, to, comment, sign, amount } }: { mark: Mark }): ReactNode => {
  const translate = useTranslate();
  return (
    <Typography component="span" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
      <Box component="span" sx={{ color: 'text.secondary' }}>{translate(`proofs.signs.${sign}`)}{amount && ` ${amount}`}</Box>
      {from && <> “{from.length > 30 ? `${from.slice(0, 29)}…` : from}”</>}
      {to && <> → <Box component="span" sx={{ fontWeight: 700 }}>{to}</Box></>}
      {comment && <Box component="span" sx={{ display: 'block', fontSize: '0.875rem' }}>{comment}</Box>}
    </Typography>
  );
};

const Trail = ({ mark }: { mark: Mark }): ReactNode => {
  const translate = useTranslate();
  const { createdByName, createdAt, assigneeName, answeredByName, answeredAt, answer, verifiedByName, verifiedAt, errorClass, weight, isDoubled, status } = mark;
  const line = (words: ReactNode, moment: string | null): ReactNode => <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{words} {moment && <Moment moment={moment} />}</Typography>;
  return (
    <>
      {errorClass && <Typography variant="body2">{translate(`proofs.classes.${errorClass}`)} · {translate(isDoubled ? 'proofs.weighsDouble' : 'proofs.weighs', { weight })}</Typography>}
      {line(translate('proofs.madeBy', { name: createdByName }), createdAt)}
      {status === 'open' && assigneeName && line(translate('proofs.waitsFor', { name: assigneeName }), null)}
      {answeredAt && status !== 'open' && line(translate(status === 'refused' || answer ? 'proofs.answeredWith' : 'proofs.answeredBy', { name: answeredByName, answer }), answeredAt)}
      {verifiedAt && line(translate('proofs.verifiedBy', { name: verifiedByName }), verifiedAt)}
    </>
  );
};

interface MarkRowProps { mark: Mark; colour: string; isPicked: boolean; outcome?: { outcome: Outcome; isMissed: boolean }; onPick: () => void; onAct: (act: MarkAct) => void }

/** One mark in the list: what it says and its state; picked, also who and when, and what may be done with it. */
export const MarkRow = ({ mark, colour, isPicked, outcome, onPick, onAct }: MarkRowProps): ReactNode => {
  const translate = useTranslate();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isPicked) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isPicked]);
  return (
    <Box component="li" ref={row} sx={{ listStyle: 'none', borderBottom: 1, borderColor: 'divider', borderLeft: 3, borderLeftColor: isPicked ? colour : 'transparent', pl: 1, py: 0.75 }}>
      <ButtonBase onClick={onPick} aria-expanded={isPicked} sx={{ width: 1, display: 'flex', alignItems: 'flex-start', gap: 1, textAlign: 'left', borderRadius: 0.5 }}>
        <Box component="span" sx={{ color: colour, display: 'flex' }}><SignPicture sign={mark.sign} size={28} /></Box>
        <Box component="span" sx={{ flex: 1, minWidth: 0 }}><Wording mark={mark} /></Box>
        <Box component="span" sx={{ display: 'grid', justifyItems: 'end', flex: 'none' }}>
          <Box component="span" sx={{ display: 'flex', alignItems: 'baseline', gap: 0.75 }}>
            <StatusChip noun="mark" status={mark.status} />
            <Typography component="span" variant="caption" sx={{ color: 'text.secondary', minWidth: '1.4em', textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}>{mark.number}</Typography>
          </Box>
          {mark.status === 'open' && mark.assigneeName && <Typography component="span" variant="caption" sx={{ color: 'text.secondary', maxWidth: 96, overflowWrap: 'anywhere', textAlign: 'right' }}>{mark.assigneeName}</Typography>}
          {outcome && <OutcomeMark {...outcome} />}
        </Box>
      </ButtonBase>
      {isPicked && (
        <Box sx={{ pl: 4.5, pt: 0.5 }}>
          <Trail mark={mark} />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, pt: 0.5 }}>
            {ACTS.filter(([act]) => actsOf(mark).includes(act)).map(([act, key]) => (
              <Button key={act} size="small" variant={QUIET.includes(act) ? 'text' : 'outlined'} title={key} onClick={() => onAct(act)}>{translate(`proofs.acts.${act}`)}</Button>
            ))}
          </Box>
        </Box>
      )}
    </Box>
  );
};
