import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { LinkBase, useGetResourceLabel, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router-dom';
import { useLiveRefresh } from '../../api/live';
import type { Flatplan } from '../../api/types';
import { EmptyState, ErrorState, LoadingLines } from '../../shared/Blank';
import { LiveNote } from '../../shared/live/LiveNote';
import { PageHead } from '../../shared/PageHead';
import { useShortcut } from '../../shared/shortcuts';
import { StatusChip } from '../../shared/StatusChip';
import { newPageOf } from '../new-page';
import { useIssueName } from '../useIssueName';
import { Countdown } from './Countdown';
import { DeadlinesDialog } from './DeadlinesDialog';
import { PageCard } from './PageCard';
import { Pool } from './Pool';
import { useFlatplan } from './useFlatplan';

const onlyHeard = { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' } as const;
type Planning = ReturnType<typeof useFlatplan>;

const Acts = ({ flatplan, acts, busy }: { flatplan: Flatplan } & Pick<Planning, 'acts' | 'busy'>): ReactNode => {
  const translate = useTranslate();
  const [isTiming, setTiming] = useState(false);
  const { undo } = flatplan;
  useShortcut('mod+z', translate('flatplan.undo'), undo && !busy ? acts.undo : null);
  return (
    <>
      {undo && <Button variant="outlined" disabled={busy} title="Ctrl+Z" onClick={acts.undo}>{translate(`flatplan.undoOf.${undo.kind}`, { title: undo.title })}</Button>}
      <Button variant="outlined" onClick={() => setTiming(true)}>{translate('flatplan.deadlines')}</Button>
      <Button variant="outlined" component={LinkBase} to={`/issues/${flatplan.id}/meeting`}>{translate('flatplan.toMeeting')}</Button>
      <Button variant="outlined" component={LinkBase} to={`/issues/${flatplan.id}/press`}>{translate('press.open')}</Button>
      <Button variant="outlined" component={LinkBase} to={`/issues/${flatplan.id}/show`}>{translate('flatplan.toIssue')}</Button>
      {isTiming && <DeadlinesDialog flatplan={flatplan} onClose={() => setTiming(false)} />}
    </>
  );
};

const Facts = ({ flatplan }: { flatplan: Flatplan }): ReactNode => {
  const translate = useTranslate();
  const { publicationName, totalIssueNumber, leftOut } = flatplan;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline', mb: 1.5 }}>
        <Typography sx={{ color: 'text.secondary' }}>{[publicationName, totalIssueNumber !== null && translate('issues.total', { number: totalIssueNumber })].filter(Boolean).join(' · ')}</Typography>
        <Countdown press={flatplan} />
      </Box>
      {leftOut.length > 0 && flatplan.actions.includes('arrange') && (
        <Alert severity="warning" variant="outlined" sx={{ mb: 2, bgcolor: 'background.paper' }}>{translate('flatplan.leftOut', { count: leftOut.length, titles: leftOut.map(({ title }) => title).join(translate('issues.between')) })}</Alert>
      )}
    </>
  );
};

/** The pool beside the pages; on a phone a sheet from below that comes when called. */
const PoolPlace = ({ flatplan, busy, acts }: { flatplan: Flatplan } & Pick<Planning, 'acts' | 'busy'>): ReactNode => {
  const translate = useTranslate();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'));
  const [isOpen, setOpen] = useState(false);
  const pool = <Pool flatplan={flatplan} busy={busy} onPut={acts.put} />;
  const { article, photo, notice } = flatplan.pool;
  if (isWide) return <Box component="aside" aria-label={translate('flatplan.pool')} sx={{ position: 'sticky', top: 'var(--below-head, 120px)', maxHeight: 'calc(100vh - var(--below-head, 120px) - 16px)', overflowY: 'auto', pr: 0.5 }}>{pool}</Box>;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)} sx={{ position: 'fixed', bottom: 12, left: 16, zIndex: 7, boxShadow: 4 }}>{translate('flatplan.poolOpen', { count: article + photo + notice })}</Button>
      <Drawer anchor="bottom" open={isOpen} onClose={() => setOpen(false)} slotProps={{ paper: { sx: { maxHeight: '78vh', px: 2, pb: 2 }, 'aria-label': translate('flatplan.pool') } }}>
        <Box sx={{ textAlign: 'right' }}><Button onClick={() => setOpen(false)}>{translate('flatplan.close')}</Button></Box>
        {pool}
      </Drawer>
    </>
  );
};

const Pages = ({ flatplan, acts, busy, readingOf }: { flatplan: Flatplan } & Pick<Planning, 'acts' | 'busy' | 'readingOf'>): ReactNode => {
  const translate = useTranslate();
  const { pages, id, actions } = flatplan;
  if (pages.length === 0) return <EmptyState title={translate('flatplan.noPages')} text={translate('flatplan.noPagesHelp')} act={actions.includes('addPage') && { label: translate('issues.addPage'), to: newPageOf(id, 1) }} />;
  return (
    <Box component="section" aria-label={translate('flatplan.pages')} sx={{ minWidth: 0 }}>
      {actions.includes('arrange') && <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mb: 1 }}>{translate('flatplan.pageHelp')}</Typography>}
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(auto-fill, minmax(160px, 1fr))' }, gap: 1.5, alignItems: 'start' }}>
        {pages.map((page) => <PageCard key={page.id} page={page} pages={pages} reading={readingOf(page.id)} busy={busy} acts={acts} />)}
      </Box>
    </Box>
  );
};

const OpenFlatplan = ({ flatplan, ...planning }: Planning & { flatplan: Flatplan }): ReactNode => {
  const noun = useGetResourceLabel()('issues', 2);
  const title = useIssueName()(flatplan);
  const live = useLiveRefresh(['issues', 'pages'], [flatplan.id, ...flatplan.pages.map(({ id }) => id)]);
  const refresh = (): void => {
    live.refresh();
    void planning.refetch();
  };
  return (
    <>
      <PageHead title={title} trail={[{ label: noun, to: '/issues' }]} state={<StatusChip noun="issue" status={flatplan.status} />}><Acts flatplan={flatplan} {...planning} /></PageHead>
      <Facts flatplan={flatplan} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 280px', xl: 'minmax(0, 1fr) 340px' }, gap: 3, alignItems: 'start', pb: { xs: 6, md: 0 } }}>
        <Pages flatplan={flatplan} {...planning} />
        {flatplan.actions.includes('arrange') && <PoolPlace flatplan={flatplan} {...planning} />}
      </Box>
      <Box aria-live="polite" sx={onlyHeard}>{planning.said}</Box>
      <LiveNote news={live.news} refresh={refresh} />
    </>
  );
};

/** 版面总览: the issue as its pages in small, and what waits to be put on them. */
const FlatplanScreen = (): ReactNode => {
  const { id = '' } = useParams();
  const planning = useFlatplan(id);
  if (planning.error && !planning.flatplan) return <ErrorState error={planning.error} retry={() => void planning.refetch()} />;
  if (!planning.flatplan) return <LoadingLines />;
  return <OpenFlatplan {...planning} flatplan={planning.flatplan} />;
};

export default FlatplanScreen;
