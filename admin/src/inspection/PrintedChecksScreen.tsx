import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useGetOne, useTranslate } from 'react-admin';
import type { ChangeEvent, ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { useAct, useMay, useNewsroom, useReading } from '../api/hooks';
import type { components } from '../api/schema';
import type { Issue } from '../api/types';
import { useIssueName } from '../issues/useIssueName';
import { sizeInWords } from '../photos/photo';
import { EmptyState, ErrorState, LoadingLines } from '../shared/Blank';
import { Moment } from '../shared/Moments';
import { PageHead } from '../shared/PageHead';
import { PrintedPage } from './PrintedDifferences';

type PrintedCheck = components['schemas']['PrintedCheckDto'];

const Upload = ({ issueId, onDone }: { issueId: string; onDone: () => void }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const upload = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    if (!file) return;
    const form = new FormData();
    form.set('file', file);
    await act(() => newsroom.call('post', '/api/issues/{id}/printed-checks', { path: { id: issueId }, form } as never));
    target.value = '';
    onDone();
  };
  return (
    <Button component="label" variant="contained" loading={busy}>
      {translate('inspection.printed.upload')}
      <Box component="input" type="file" accept="application/pdf,.pdf" onChange={(event: ChangeEvent<HTMLInputElement>) => void upload(event)} aria-label={translate('inspection.printed.upload')} sx={{ position: 'absolute', opacity: 0, width: 1, height: 1 }} />
    </Button>
  );
};

const Checked = ({ check: { id, fileName, fileBytes, checkedByName, checkedAt, pages } }: { check: PrintedCheck }): ReactNode => (
  <Box component="article" sx={{ mb: 4, maxWidth: 760 }}>
    <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}><Link href={`/api/printed-checks/${id}/file`} download={fileName}>{fileName}</Link></Typography>
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>{sizeInWords(fileBytes)} · {checkedByName} · <Moment moment={checkedAt} /></Typography>
    {pages.map((page) => <PrintedPage key={page.pageId} page={page} />)}
  </Box>
);

/** 付印比对: what the printer made beside what was signed, the newest first. */
const PrintedChecksScreen = (): ReactNode => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const may = useMay();
  const nameOf = useIssueName();
  const { data: issue } = useGetOne<Issue>('issues', { id });
  const noun = translate('resources.issues.name', { smart_count: 2 });
  const { data: checks, error, refetch } = useReading('/api/issues/{id}/printed-checks', { path: { id } });
  return (
    <>
      <PageHead title={translate('inspection.printed.name')} trail={[{ label: noun, to: '/issues' }, { label: issue ? nameOf(issue) : translate('inspection.printed.issue'), to: `/issues/${id}/show` }]}>
        {may('printed.check') && <Upload issueId={id} onDone={() => void refetch()} />}
      </PageHead>
      {error && !checks && <ErrorState error={error} retry={() => void refetch()} />}
      {!error && !checks && <LoadingLines />}
      {checks?.length === 0 && <EmptyState title={translate('inspection.printed.empty')} text={translate('inspection.printed.emptyHelp')} />}
      {checks?.map((check) => <Checked key={check.id} check={check} />)}
    </>
  );
};

export default PrintedChecksScreen;
