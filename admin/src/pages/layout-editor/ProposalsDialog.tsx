import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { Proposal } from '@domain/layout/make-up/make-up';
import type { PageLayout } from '@domain/layout/page-layout';
import { TEXT_CSS } from '@domain/typeset/svg';
import { useTranslate } from 'react-admin';
import { type ReactNode, useEffect, useState } from 'react';
import { BlockDrawing } from './BlockDrawing';
import type { MakeUpAnswer, MakeUpAsked } from './make-up.worker';
import { type Material, usePageComposition } from './usePageComposition';

const Miniature = ({ layout, material }: { layout: PageLayout; material: Material }): ReactNode => {
  const { composition: { displayList: { width, height } }, drawings } = usePageComposition(layout, material);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden style={{ display: 'block', width: '100%', background: '#fffefa' }}>
      <style>{TEXT_CSS}</style>
      {layout.blocks.map(({ id }) => <BlockDrawing key={id} svg={drawings.get(id) ?? ''} />)}
    </svg>
  );
};

/** Made in a worker, anew for every page named to take a rest; closing the dialog ends it. */
const useProposals = (first: PageLayout, material: Material, onward: number | null): Proposal[] | null => {
  const [made, setMade] = useState<{ onward: number | null; proposals: Proposal[] } | null>(null);
  const [{ layout, facts, own, others }] = useState(() => ({ layout: first, ...material }));
  useEffect(() => {
    const worker = new Worker(new URL('./make-up.worker.ts', import.meta.url), { type: 'module' });
    const target = others.find(({ number }) => number === onward);
    worker.onmessage = ({ data }: MessageEvent<MakeUpAnswer>) => setMade({ onward, proposals: data });
    worker.onerror = () => setMade({ onward, proposals: [] });
    worker.postMessage({ layout, facts, ...(target && { onward: { number: own.number, target, facts } }) } satisfies MakeUpAsked);
    return () => worker.terminate();
  }, [layout, facts, own, others, onward]);
  return made?.onward === onward ? made.proposals : null;
};

const Outcome = ({ proposal: { white, rest, carried }, number }: { proposal: Proposal; number: number }): ReactNode => {
  const translate = useTranslate();
  return (
    <Typography variant="body2" sx={{ p: 1 }}>
      {[
        translate('layoutEditor.proposal', { number }), translate(white > 0 ? 'layoutEditor.white' : 'layoutEditor.full', { lines: white }),
        carried && translate('layoutEditor.carriedTo', { page: carried.page }), rest.length > 0 && translate('layoutEditor.rest', { count: rest.length }),
      ].filter(Boolean).join(' · ')}
    </Typography>
  );
};

interface ProposalsProps { layout: PageLayout; material: Material; onChoose: (proposal: Proposal) => void; onClose: () => void }
const NOWHERE = 'none';

/** 拼版建议: several whole pages to choose from; locked blocks stay where they are, and what does not go on may go on on a later page. */
export const ProposalsDialog = ({ layout, material, onChoose, onClose }: ProposalsProps): ReactNode => {
  const translate = useTranslate();
  const [onward, setOnward] = useState<number | null>(null);
  const proposals = useProposals(layout, material, onward);
  const later = material.others.map(({ number }) => number).filter((number) => number > material.own.number);
  const choose = (chosen: Proposal): void => {
    onChoose(chosen);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="lg" fullWidth>
      <DialogTitle>{translate('layoutEditor.proposals')}</DialogTitle>
      <DialogContent dividers>
        {later.length > 0 && (
          <TextField select size="small" label={translate('layoutEditor.carryTo')} value={String(onward ?? NOWHERE)} onChange={({ target }) => setOnward(target.value === NOWHERE ? null : Number(target.value))} sx={{ minWidth: 200, mb: 2 }}>
            <MenuItem value={NOWHERE}>{translate('layoutEditor.carryNowhere')}</MenuItem>
            {later.map((page) => <MenuItem key={page} value={String(page)}>{translate('layoutEditor.jumpTo', { page })}</MenuItem>)}
          </TextField>
        )}
        {proposals === null && <Box role="status" aria-label={translate('layoutEditor.makingUp')}><Typography sx={{ mb: 1 }}>{translate('layoutEditor.makingUp')}</Typography><LinearProgress /></Box>}
        {onward !== null && proposals !== null && proposals.length > 0 && proposals.every(({ carried, rest }) => carried === null && rest.length > 0) && <Typography role="status" sx={{ mb: 1 }}>{translate('layoutEditor.carryNone', { page: onward })}</Typography>}
        {proposals?.length === 0 && <Typography role="status">{translate('layoutEditor.noProposals')}</Typography>}
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, minmax(0, 1fr))' } }}>
          {proposals?.map((proposal, index) => (
            <Card key={index} variant="outlined">
              <CardActionArea onClick={() => choose(proposal)} aria-label={translate('layoutEditor.proposal', { number: index + 1 })}>
                <Miniature layout={proposal.layout} material={material} />
                <Outcome proposal={proposal} number={index + 1} />
              </CardActionArea>
            </Card>
          ))}
        </Box>
      </DialogContent>
      <DialogActions><Button onClick={onClose}>{translate('ra.action.cancel')}</Button></DialogActions>
    </Dialog>
  );
};
