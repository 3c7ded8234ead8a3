import { Box, Button, Skeleton, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { ApiError } from '../api/hooks';

interface BlankProps { title: string; text?: string; children?: ReactNode; role?: 'status' | 'alert' }

/** A calm sheet with a sentence in the middle: the manner of every screen that has nothing to show. */
export const Blank = ({ title, text, children, role = 'status' }: BlankProps) => (
  <Box role={role} sx={{ textAlign: 'center', maxWidth: 480, mx: 'auto', py: { xs: 6, sm: 10 }, px: 2 }}>
    <Box aria-hidden sx={{ width: 40, borderTop: '3px double', borderColor: 'text.secondary', mx: 'auto', mb: 2.5, opacity: 0.6 }} />
    <Typography variant="h2" component="p">{title}</Typography>
    {text && <Typography sx={{ color: 'text.secondary', mt: 1 }}>{text}</Typography>}
    {children && <Box sx={{ mt: 3, display: 'flex', gap: 1, justifyContent: 'center', flexWrap: 'wrap' }}>{children}</Box>}
  </Box>
);

/** Says what would be here and offers the first act, if the reader may do it. */
export const EmptyState = ({ title, text, act }: { title: string; text?: string; act?: { label: string; to: string } | false }) => (
  <Blank title={title} text={text}>
    {act && <Button variant="contained" component={LinkBase} to={act.to}>{act.label}</Button>}
  </Blank>
);

export const NoPermission = () => {
  const translate = useTranslate();
  return <Blank title={translate('shared.noPermission')} text={translate('shared.noPermissionText')} role="alert" />;
};

/** A screen whose program could not be fetched: most often because a newer one has taken its place. */
const isOutdated = (error: unknown): boolean => error instanceof Error && /dynamically imported module|module script failed/iu.test(error.message);

/** A screen that broke. What broke it is ours to mend; the reader is told what still works. */
export const BrokenState = ({ error, retry }: { error: unknown; retry: () => void }) => {
  const translate = useTranslate();
  if (isOutdated(error)) {
    return <Blank title={translate('shared.outdated')} text={translate('shared.outdatedText')} role="alert"><Button variant="contained" onClick={() => window.location.reload()}>{translate('shared.reload')}</Button></Blank>;
  }
  return (
    <Blank title={translate('shared.broken')} text={translate('shared.brokenText')} role="alert">
      <Button variant="outlined" onClick={retry}>{translate('shared.retry')}</Button>
      <Button component={LinkBase} to="/">{translate('shared.toDesk')}</Button>
    </Blank>
  );
};

/** Why a screen could not be filled, in the API's words, with a way to try again. */
export const ErrorState = ({ error, retry }: { error: unknown; retry?: () => void }) => {
  const translate = useTranslate();
  const { status } = error as Partial<ApiError>;
  if (status === 403) return <NoPermission />;
  const title = translate(status === 404 ? 'shared.gone' : 'shared.failed');
  const text = status !== undefined && error instanceof Error ? error.message : translate('shared.unreachable');
  return (
    <Blank title={title} text={text} role="alert">
      {retry && status !== 404 && <Button variant="outlined" onClick={retry}>{translate('shared.retry')}</Button>}
      <Button component={LinkBase} to="/">{translate('shared.toDesk')}</Button>
    </Blank>
  );
};

/** The lines of a page before its words are set. */
export const LoadingLines = ({ lines = 6 }: { lines?: number }) => {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate('ra.page.loading')} sx={{ py: 2 }}>
      {Array.from({ length: lines }, (_, index) => <Skeleton key={index} height={34} width={index === lines - 1 ? '55%' : '100%'} />)}
    </Box>
  );
};
