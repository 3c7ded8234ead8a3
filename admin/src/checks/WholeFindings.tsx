import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { SEVERITIES } from '@domain/copy/checks/finding';
import { LinkBase, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { type ApiError, useAct, useNewsroom } from '../api/hooks';
import { ErrorState } from '../shared/Blank';
import { ToneMark } from '../shared/StatusChip';
import { type Finding, type Report, SEVERITY_TONES } from './check-rule';
import { type Deciding, FindingLine } from './FindingLine';

/** What is read as a whole: a page with all that stands on it, or every page of an issue. */
export type Whole = { pageId: string } | { issueId: string };

const KINDS = { article: 'articles', photo: 'photos', notice: 'notices' } as const;
const keyOf = ({ fingerprint, itemId }: Finding): string => `${itemId} ${fingerprint}`;
const isSettled = ({ decided }: Finding): boolean => decided !== null && decided.decision !== 'accepted';

/** A finding is decided of the thing it stands in: a story by itself, the page's own furniture by the page. */
const subjectOf = ({ itemKind, itemId }: Finding): Record<string, string> => (itemKind === 'text' ? {} : { [`${itemKind}Id`]: itemId ?? '' });

const useWhole = (whole: Whole) => {
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const report = useQuery<Report, ApiError>({ queryKey: ['checks', whole], queryFn: () => newsroom.call('post', '/api/checks', { body: whole }), retry: false });
  const deciding: Deciding = {
    busy,
    decide: (finding, decision, reason) => void act(() => newsroom.call('post', '/api/checks/decisions', { body: { ...subjectOf(finding), fingerprint: finding.fingerprint, decision, reason } }), 'checks.done').then(() => report.refetch()),
    reopen: ({ decided }) => void act(() => newsroom.call('delete', '/api/checks/decisions/{id}', { path: { id: decided?.id ?? '' } })).then(() => report.refetch()),
  };
  return { report, deciding };
};

/** What stands together in one story, photo, notice or the page itself, under its own name. */
const Item = ({ findings, deciding }: { findings: readonly Finding[]; deciding: Deciding }): ReactNode => {
  const translate = useTranslate();
  const [current, setCurrent] = useState<string | null>(null);
  const { itemKind, itemId, itemTitle } = findings[0];
  const kind = itemKind in KINDS ? KINDS[itemKind as keyof typeof KINDS] : null;
  return (
    <Box component="section" sx={{ mb: 2 }}>
      <Typography component="h3" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {kind ? <LinkBase to={`/${kind}/${itemId}/show`}>{itemTitle}</LinkBase> : translate('checks.screen.itself')}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0 }}>
        {findings.map((finding) => <FindingLine key={keyOf(finding)} finding={finding} current={keyOf(finding) === current} onPick={() => setCurrent(keyOf(finding))} {...deciding} />)}
      </Box>
    </Box>
  );
};

const itemsOf = (findings: readonly Finding[]): Finding[][] => [...new Set(findings.map(({ itemId }) => itemId))].map((id) => findings.filter(({ itemId }) => itemId === id));

const Group = ({ title, findings, deciding }: { title: ReactNode; findings: readonly Finding[]; deciding: Deciding }): ReactNode => (findings.length === 0 ? null : (
  <Box component="section" sx={{ mb: 3 }}>
    <Box component="h2" sx={{ m: 0, pb: 0.5, mb: 1, borderBottom: 1, borderColor: 'divider' }}>{title}</Box>
    {itemsOf(findings).map((own) => <Item key={own[0].itemId} findings={own} deciding={deciding} />)}
  </Box>
));

const Read = ({ report, deciding }: { report: Report; deciding: Deciding }): ReactNode => {
  const translate = useTranslate();
  const open = report.findings.filter((finding) => !isSettled(finding));
  const settled = report.findings.filter(isSettled);
  return (
    <>
      <Typography role="status" sx={{ color: 'text.secondary', mb: 2 }}>
        {open.length === 0 ? translate('checks.clean') : translate('checks.open', { count: open.length })}{settled.length > 0 && ` · ${translate('checks.settled', { count: settled.length })}`} · {translate('checks.screen.characters', { count: report.characters.toLocaleString('en-US') })}
      </Typography>
      {report.open.block > 0 && <Alert severity="error" sx={{ mb: 2 }}>{translate('checks.screen.blocked', { count: report.open.block })}</Alert>}
      {report.capped && <Alert severity="warning" sx={{ mb: 2 }}>{translate('checks.screen.capped')}</Alert>}
      {SEVERITIES.map((severity) => {
        const found = open.filter((finding) => finding.severity === severity);
        return <Group key={severity} findings={found} deciding={deciding} title={<ToneMark tone={SEVERITY_TONES[severity]}>{translate(`checks.severities.${severity}`)} {found.length}</ToneMark>} />;
      })}
      <Group findings={settled} deciding={deciding} title={<ToneMark tone="approved">{translate('checks.settled', { count: settled.length })}</ToneMark>} />
    </>
  );
};

/** What the proof rules say of a whole page or issue, gravest first, story by story, with what was decided of it. */
export const WholeFindings = ({ whole }: { whole: Whole }): ReactNode => {
  const translate = useTranslate();
  const { report: { data, error, refetch }, deciding } = useWhole(whole);
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  return <Box sx={{ maxWidth: 820 }}>{data ? <Read report={data} deciding={deciding} /> : <Box role="status"><Typography sx={{ mb: 1 }}>{translate('checks.checking')}</Typography><LinearProgress aria-label={translate('checks.checking')} /></Box>}</Box>;
};
