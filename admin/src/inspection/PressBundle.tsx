import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay, useReading } from '../api/hooks';
import { useLive } from '../api/live';

/** Where the signed pages lie on the server's disk, for the night on which nothing else works. */
export const PressBundle = ({ issueId }: { issueId: string }): ReactNode => {
  const translate = useTranslate();
  const may = useMay();
  const { data: bundle, refetch } = useReading('/api/issues/{id}/press-bundle', { path: { id: issueId } }, { enabled: may('press.handOver') });
  useLive(({ action }) => {
    if (action === 'page.signed' || action === 'page.signatureVoided') void refetch();
  });
  if (!bundle || bundle.files.length === 0) return null;
  return (
    <Box component="section" aria-label={translate('inspection.bundle.name')} sx={{ mt: 3 }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>{translate('inspection.bundle.name')}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('inspection.bundle.help', { count: bundle.files.filter(({ isThere }) => isThere).length })}</Typography>
      <Box component="code" sx={{ display: 'block', fontSize: 13, overflowWrap: 'anywhere', mt: 0.5 }}>{bundle.folder}</Box>
    </Box>
  );
};
