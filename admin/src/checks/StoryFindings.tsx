import { Alert, Box, Button, GlobalStyles, Typography, useTheme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { useAct, useNewsroom } from '../api/hooks';
import { SlipSection } from '../shared/copy/Slip';
import type { Finding, Report } from './check-rule';
import { type Deciding, FindingLine } from './FindingLine';
import { MARKS, paint, rangeOf } from './marked-places';
import { useReport } from './useReport';

const isSettled = ({ decided }: Finding): boolean => decided !== null && decided.decision !== 'accepted';

const Underlines = (): ReactNode => {
  const { tones } = useTheme().palette.desk;
  const line = (name: string, colour: string) => ({ [`::highlight(${name})`]: { textDecoration: `underline wavy ${colour}`, textUnderlineOffset: '3px' } });
  return <GlobalStyles styles={{ ...line(MARKS.block, tones.blocking), ...line(MARKS.warn, tones.waiting), ...line(MARKS.info, tones.planned), [`::highlight(${MARKS.current})`]: { backgroundColor: 'Highlight', color: 'HighlightText' } }} />;
};

const useDeciding = (articleId: string, refetch: () => Promise<unknown>): Deciding => {
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  return {
    busy,
    decide: ({ fingerprint }, decision, reason) => void act(() => newsroom.call('post', '/api/checks/decisions', { body: { articleId, fingerprint, decision, reason } }), 'checks.done').then(refetch),
    reopen: ({ decided }) => void act(() => newsroom.call('delete', '/api/checks/decisions/{id}', { path: { id: decided?.id ?? '' } })).then(refetch),
  };
};

const Listed = ({ report, paper, deciding }: { report: Report; paper: RefObject<HTMLElement | null>; deciding: Deciding }): ReactNode => {
  const translate = useTranslate();
  const [current, setCurrent] = useState<string | null>(null);
  const open = report.findings.filter((finding) => !isSettled(finding));
  const settled = report.findings.filter(isSettled);
  useEffect(() => (paper.current ? paint(paper.current, open, current) : undefined));
  const pick = (finding: Finding): void => {
    setCurrent(finding.fingerprint);
    const place = paper.current && rangeOf(paper.current, finding)?.startContainer.parentElement;
    place?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  };
  if (report.findings.length === 0) return <Typography variant="body2" sx={{ color: 'text.secondary', py: 0.5 }}>{translate('checks.clean')}</Typography>;
  const line = (finding: Finding): ReactNode => <FindingLine key={finding.fingerprint} finding={finding} current={finding.fingerprint === current} onPick={pick} {...deciding} />;
  return (
    <>
      <Underlines />
      <Typography role="status" variant="body2" sx={{ py: 0.5 }}>{translate('checks.open', { count: open.length })}{settled.length > 0 && ` · ${translate('checks.settled', { count: settled.length })}`}</Typography>
      <Box component="ul" sx={{ m: 0, p: 0 }}>{[...open, ...settled].map(line)}</Box>
    </>
  );
};

/** What the proof rules say of a story, beside its text, with the places underlined in it. */
const StoryFindings = ({ articleId, version, paper }: { articleId: string; version: number; paper: RefObject<HTMLElement | null> }): ReactNode => {
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useReport(articleId, version);
  const deciding = useDeciding(articleId, refetch);
  return (
    <SlipSection title={translate('checks.panel')}>
      {isPending && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('checks.checking')}</Typography>}
      {error && <Alert severity="error" action={<Button onClick={() => void refetch()}>{translate('checks.again')}</Button>}>{translate('checks.failed')}</Alert>}
      {data && <Listed report={data} paper={paper} deciding={deciding} />}
    </SlipSection>
  );
};

export default StoryFindings;
