import { useQuery } from '@tanstack/react-query';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { FrozenPiece } from '@domain/proofs/frozen-text';
import type { TextRange } from '@domain/proofs/places';
import { useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { type ApiError, useAct, useNewsroom } from '../../api/hooks';
import type { Finding, Report } from '../../checks/check-rule';
import { FindingLine } from '../../checks/FindingLine';
import { placeOfFinding } from './finding-places';

interface FindingsProps { pageId: string; pieces: readonly FrozenPiece[]; onPoint: (range: TextRange | null) => void; /** Makes a mark of it, where marks may be made. */ onMark: ((range: TextRange, suggestion: string | null) => void) | null }

const isSettled = ({ decided }: Finding): boolean => decided !== null && decided.decision !== 'accepted';

/** What the proof rules find on the page as it stands now, beside its proof: decided here, pointed at there, or made into a mark. */
export const FindingsPanel = ({ pageId, pieces, onPoint, onMark }: FindingsProps): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const [current, setCurrent] = useState<string | null>(null);
  const { act, busy } = useAct();
  const { data, error, refetch } = useQuery<Report, ApiError>({ queryKey: ['checks', 'page', pageId], queryFn: () => newsroom.call('post', '/api/checks', { body: { pageId } }), retry: false });
  if (error) return <Alert severity="error" action={<Button onClick={() => void refetch()}>{translate('checks.again')}</Button>}>{translate('checks.failed')}</Alert>;
  if (!data) return <Typography role="status" variant="body2" sx={{ color: 'text.secondary', py: 1 }}>{translate('checks.checking')}</Typography>;
  if (data.findings.length === 0) return <Typography variant="body2" sx={{ color: 'text.secondary', py: 1 }}>{translate('checks.clean')}</Typography>;
  const ownerOf = ({ itemKind, itemId }: Finding): object => (itemKind === 'article' ? { articleId: itemId } : itemKind === 'photo' ? { photoId: itemId } : itemKind === 'notice' ? { noticeId: itemId } : { pageId });
  const line = (finding: Finding): ReactNode => {
    const range = placeOfFinding(pieces, finding);
    return (
      <Box key={`${finding.itemId} ${finding.fingerprint}`} sx={{ '& > li': { borderBottom: 0 }, borderBottom: 1, borderColor: 'divider' }}>
        <FindingLine
          finding={finding} current={current === finding.fingerprint} busy={busy}
          onPick={() => {
            setCurrent(finding.fingerprint);
            onPoint(range);
          }}
          decide={({ fingerprint }, decision, reason) => void act(() => newsroom.call('post', '/api/checks/decisions', { body: { ...ownerOf(finding), fingerprint, decision, reason } }), 'checks.done').then(() => refetch())}
          reopen={({ decided }) => void act(() => newsroom.call('delete', '/api/checks/decisions/{id}', { path: { id: decided?.id ?? '' } })).then(() => refetch())}
        />
        {onMark && range && !isSettled(finding) && <Button size="small" sx={{ ml: 1, mb: 0.5 }} onClick={() => onMark(range, finding.suggestion)}>{translate('proofs.markIt')}</Button>}
      </Box>
    );
  };
  const open = data.findings.filter((finding) => !isSettled(finding));
  return (
    <>
      <Typography role="status" variant="body2" sx={{ py: 1 }}>{translate('checks.open', { count: open.length })}</Typography>
      <Box component="ul" sx={{ m: 0, p: 0 }}>{[...open, ...data.findings.filter(isSettled)].map(line)}</Box>
    </>
  );
};
