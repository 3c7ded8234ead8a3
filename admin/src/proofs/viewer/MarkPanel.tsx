import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { ROUND_COLOURS } from '@domain/proofs/drawing/round-colours';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { SlipSection } from '../../shared/copy/Slip';
import type { Mark, Proof } from '../proof';
import { type MarkAct, MarkRow } from './MarkRow';

export const FILTERS = ['all', 'open', 'answered', 'verified'] as const;
export type Filter = (typeof FILTERS)[number];

export const isShown = ({ status }: Mark, filter: Filter): boolean =>
  filter === 'all' || (filter === 'answered' ? status === 'done' || status === 'refused' : status === filter);

interface MarkPanelProps { proof: Proof; filter: Filter; picked: string | null; onFilter: (filter: Filter) => void; onPick: (mark: Mark) => void; onAct: (mark: Mark, act: MarkAct) => void }

/** Every mark of the proof and what earlier proofs left over, with their state; and what still keeps the page from its next round. */
export const MarkPanel = ({ proof, filter, picked, onFilter, onPick, onAct }: MarkPanelProps): ReactNode => {
  const translate = useTranslate();
  const { marks, marksOfEarlier, outcomes, wants } = proof;
  const all = [...marks, ...marksOfEarlier];
  const row = (mark: Mark): ReactNode => (
    <MarkRow
      key={mark.id} mark={mark} colour={ROUND_COLOURS[mark.round]} isPicked={mark.id === picked} outcome={outcomes.find(({ id }) => id === mark.id)}
      onPick={() => onPick(mark)} onAct={(act) => onAct(mark, act)}
    />
  );
  const listed = (of: readonly Mark[]): ReactNode => <Box component="ol" sx={{ m: 0, p: 0 }}>{of.filter((mark) => isShown(mark, filter)).map(row)}</Box>;
  return (
    <>
      <Box role="group" aria-label={translate('proofs.show')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, py: 1 }}>
        {FILTERS.map((one) => <Chip key={one} size="small" label={`${translate(`proofs.filters.${one}`)} ${all.filter((mark) => isShown(mark, one)).length}`} color={one === filter ? 'primary' : 'default'} variant={one === filter ? 'filled' : 'outlined'} aria-pressed={one === filter} onClick={() => onFilter(one)} />)}
      </Box>
      {marks.length === 0 && <Typography variant="body2" sx={{ color: 'text.secondary', py: 1 }}>{translate(proof.actions.includes('mark') ? 'proofs.noMarksYet' : 'proofs.noMarks')}</Typography>}
      {listed(marks)}
      {marksOfEarlier.length > 0 && <Box sx={{ mt: 2 }}><SlipSection title={translate('proofs.ofEarlier')}>{listed(marksOfEarlier)}</SlipSection></Box>}
      {wants.length > 0 && (
        <Box sx={{ mt: 2 }}>
          <SlipSection title={translate('proofs.stillWanting')}>
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>{wants.map(({ want, sentence }, index) => <Typography key={`${want} ${index}`} component="li" variant="body2">{sentence}</Typography>)}</Box>
          </SlipSection>
        </Box>
      )}
    </>
  );
};
