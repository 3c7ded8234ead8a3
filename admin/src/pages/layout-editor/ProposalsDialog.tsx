import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
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

/** Made in a worker; closing the dialog ends it. */
const useProposals = (layout: PageLayout, material: Material): Proposal[] | null => {
  const [proposals, setProposals] = useState<Proposal[] | null>(null);
  const [asked] = useState<MakeUpAsked>(() => ({ layout, facts: material.facts }));
  useEffect(() => {
    const worker = new Worker(new URL('./make-up.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<MakeUpAnswer>) => setProposals(data);
    worker.onerror = () => setProposals([]);
    worker.postMessage(asked);
    return () => worker.terminate();
  }, [asked]);
  return proposals;
};

interface ProposalsProps { layout: PageLayout; material: Material; onChoose: (layout: PageLayout) => void; onClose: () => void }

/** 拼版建议: several whole pages to choose from; locked blocks stay where they are. */
export const ProposalsDialog = ({ layout, material, onChoose, onClose }: ProposalsProps): ReactNode => {
  const translate = useTranslate();
  const proposals = useProposals(layout, material);
  const choose = (chosen: PageLayout): void => {
    onChoose(chosen);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="lg" fullWidth>
      <DialogTitle>{translate('layoutEditor.proposals')}</DialogTitle>
      <DialogContent dividers>
        {proposals === null && <Box role="status" aria-label={translate('layoutEditor.makingUp')}><Typography sx={{ mb: 1 }}>{translate('layoutEditor.makingUp')}</Typography><LinearProgress /></Box>}
        {proposals?.length === 0 && <Typography role="status">{translate('layoutEditor.noProposals')}</Typography>}
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, minmax(0, 1fr))' } }}>
          {proposals?.map((proposal, index) => (
            <Card key={index} variant="outlined">
              <CardActionArea onClick={() => choose(proposal.layout)} aria-label={translate('layoutEditor.proposal', { number: index + 1 })}>
                <Miniature layout={proposal.layout} material={material} />
                <Typography variant="body2" sx={{ p: 1 }}>
                  {translate('layoutEditor.proposal', { number: index + 1 })} · {translate(proposal.white > 0 ? 'layoutEditor.white' : 'layoutEditor.full', { lines: proposal.white })}
                  {proposal.rest.length > 0 && ` · ${translate('layoutEditor.rest', { count: proposal.rest.length })}`}
                </Typography>
              </CardActionArea>
            </Card>
          ))}
        </Box>
      </DialogContent>
      <DialogActions><Button onClick={onClose}>{translate('ra.action.cancel')}</Button></DialogActions>
    </Dialog>
  );
};
