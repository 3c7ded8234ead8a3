import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { LinkBase, useGetResourceLabel, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router-dom';
import { PRINTED } from '@domain/workflow/issue-workflow';
import { type Act, useLive, useLiveRefresh } from '../api/live';
import { useReading } from '../api/hooks';
import { useIssueName } from '../issues/useIssueName';
import { usePageName } from '../pages/usePageName';
import { EmptyState, ErrorState, LoadingLines } from '../shared/Blank';
import { LiveNote } from '../shared/live/LiveNote';
import { issueOutputs, Outputs } from '../shared/outputs/Outputs';
import { PageHead } from '../shared/PageHead';
import { useShortcut } from '../shared/shortcuts';
import { StatusChip } from '../shared/StatusChip';
import { IssueMoveButtons } from './IssueMoveButtons';
import { PreflightList } from './PreflightList';
import { PressClock } from './PressClock';
import { PressPageRow } from './PressPageRow';
import { PrintRecord } from './PrintRecord';
import type { PressNight } from './types';

/** A signature voided while one looks on: told at once, and what one reads stays until one asks. */
const VoidedNow = ({ night, refresh }: { night: PressNight; refresh: () => void }): ReactNode => {
  const translate = useTranslate();
  const nameOf = usePageName();
  const [voided, setVoided] = useState<Act | null>(null);
  useLive((act) => {
    if (act.action === 'page.signatureVoided' && night.pages.some(({ id, signature }) => id === act.subjectId && signature)) setVoided(act);
  });
  const page = night.pages.find(({ id }) => id === voided?.subjectId);
  if (!voided || !page?.signature) return null;
  return (
    <Alert severity="error" variant="outlined" sx={{ mb: 2, bgcolor: 'background.paper' }} action={<Button size="small" color="inherit" onClick={refresh}>{translate('press.look')}</Button>}>
      {translate('press.voidedNow', { page: nameOf({ pageNumber: page.number, name: page.name }), name: voided.actorName ?? '' })}
    </Alert>
  );
};

const Pages = ({ pages, id }: PressNight): ReactNode => {
  const translate = useTranslate();
  const nameOf = usePageName();
  if (pages.length === 0) return <EmptyState title={translate('press.noPages')} text={translate('press.noPagesHelp')} act={{ label: translate('flatplan.open'), to: `/issues/${id}/flatplan` }} />;
  return (
    <Box component="section" aria-label={translate('press.pages')} sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
      {pages.map((page) => <PressPageRow key={page.id} page={page} name={nameOf({ pageNumber: page.number, name: page.name })} />)}
    </Box>
  );
};

const OpenNight = ({ night, reread }: { night: PressNight; reread: () => void }): ReactNode => {
  const translate = useTranslate();
  const noun = useGetResourceLabel()('issues', 2);
  const name = useIssueName()(night);
  const live = useLiveRefresh(['issues', 'pages', 'proofs', 'articles'], [night.id, ...night.pages.flatMap(({ id, proof }) => [id, proof?.id ?? ''])]);
  const refresh = (): void => {
    live.refresh();
    reread();
  };
  const isPrinted = PRINTED.includes(night.status);
  useShortcut('p', translate('press.keys.preflight'), isPrinted ? null : () => document.getElementById('preflight')?.focus());
  return (
    <>
      <PageHead title={`${translate('press.title')} · ${name}`} trail={[{ label: noun, to: '/issues' }, { label: name, to: `/issues/${night.id}/show` }]} state={<StatusChip noun="issue" status={night.status} />}>
        <Button variant="outlined" component={LinkBase} to={`/issues/${night.id}/flatplan`}>{translate('flatplan.open')}</Button>
        <Outputs kinds={issueOutputs(night.id)} />
        <IssueMoveButtons night={night} />
      </PageHead>
      <Typography sx={{ color: 'text.secondary', mb: isPrinted ? 2 : 0 }}>{[night.publicationName, night.totalIssueNumber !== null && translate('issues.total', { number: night.totalIssueNumber })].filter(Boolean).join(' · ')}</Typography>
      {night.pages.length > 0 && !isPrinted && <Box sx={{ mb: 2 }}><PressClock pages={night.pages} /></Box>}
      <VoidedNow night={night} refresh={refresh} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 360px' }, gap: 3, alignItems: 'start', pb: 6 }}>
        <Pages {...night} />
        <Box component="aside" sx={{ minWidth: 0 }}>{isPrinted ? <PrintRecord filter={{ issueId: night.id }} /> : <PreflightList items={night.preflight} />}</Box>
      </Box>
      <LiveNote news={live.news} refresh={refresh} />
    </>
  );
};

/** 付印夜: the pages of an issue against the clock, what each still lacks, and what stands in the way of closing it. */
const PressNightScreen = (): ReactNode => {
  const { id = '' } = useParams();
  const { data, error, refetch } = useReading('/api/issues/{id}/press', { path: { id } });
  if (error && !data) return <ErrorState error={error} retry={() => void refetch()} />;
  return data ? <OpenNight night={data} reread={() => void refetch()} /> : <LoadingLines />;
};

export default PressNightScreen;
