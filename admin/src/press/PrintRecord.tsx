import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useAct, useNewsroom } from '../api/hooks';
import { usePageName } from '../pages/usePageName';
import { LoadingLines } from '../shared/Blank';
import { ReasonDialog } from '../shared/ReasonDialog';
import { CorrectDialog } from './CorrectDialog';
import type { PrintedItem } from './types';

const SHOWN: Readonly<Record<PrintedItem['kind'], string>> = { article: 'articles', photo: 'photos', notice: 'notices' };

const TakeDown = ({ item: { id, version, title } }: { item: PrintedItem }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [isAsked, setAsked] = useState(false);
  const takeDown = (reason: string): void => {
    setAsked(false);
    void act(() => newsroom.call('post', '/api/printed-items/{id}/takedown', { path: { id }, body: { version, reason } }), 'press.tookDown');
  };
  return (
    <>
      <Button size="small" color="warning" disabled={busy} onClick={() => setAsked(true)}>{translate('press.takeDown')}</Button>
      {isAsked && (
        <ReasonDialog title={translate('press.takeDownTitle', { title })} label={translate('press.takeDownReason')} confirm={translate('press.takeDown')} busy={busy} onGive={takeDown} onClose={() => setAsked(false)}>
          <Typography variant="body2" sx={{ mb: 2 }}>{translate('press.takeDownText')}</Typography>
        </ReasonDialog>
      )}
    </>
  );
};

const Line = ({ item, withTitle }: { item: PrintedItem; withTitle: boolean }): ReactNode => {
  const translate = useTranslate();
  const nameOf = usePageName();
  const [isCorrecting, setCorrecting] = useState(false);
  const { kind, itemId, title, pageNumber, pageName, position, area, takenDownAt, takenDownByName, takedownReason, actions, corrections } = item;
  const page = nameOf({ pageNumber, name: pageName });
  const where = translate(position === 1 && kind === 'article' ? 'press.lead' : 'press.position', { page, position });
  return (
    <Box component="li" sx={{ listStyle: 'none', py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
      {withTitle && <Typography variant="body2" sx={{ textDecoration: takenDownAt ? 'line-through' : 'none' }}><Link component={RouterLink} to={`/${SHOWN[kind]}/${itemId}/show`} color="inherit">{translate(`press.kind.${kind}`, { title })}</Link></Typography>}
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>{[where, area && translate('press.area', { width: Math.round(area.width), height: Math.round(area.height) })].filter(Boolean).join(' · ')}</Typography>
      {takenDownAt && <Typography variant="caption" component="div" sx={{ fontWeight: 600 }}>{translate('press.takenDown', { name: takenDownByName, reason: takedownReason })}</Typography>}
      {corrections.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ id, articleId, wrongText, rightText }) => <Typography key={id} variant="caption" component="div"><Link component={RouterLink} to={`/articles/${articleId}/show`}>{translate('press.correctedBy', { wrong: wrongText, right: rightText })}</Link></Typography>)}
      {actions.length > 0 && (
        <Box sx={{ display: 'flex', gap: 0.5, ml: -0.5 }}>
          {actions.includes('correct') && <Button size="small" onClick={() => setCorrecting(true)}>{translate('press.correct')}</Button>}
          {actions.includes('takeDown') && <TakeDown item={item} />}
        </Box>
      )}
      {isCorrecting && <CorrectDialog item={item} onClose={() => setCorrecting(false)} />}
    </Box>
  );
};

/** 见报记录: what stood where in print, with what was corrected and taken down of it. */
export const PrintRecord = ({ filter, isOfOne = false }: { filter: Partial<Record<'issueId' | 'articleId' | 'photoId' | 'noticeId', string>>; isOfOne?: boolean }): ReactNode => {
  const translate = useTranslate();
  const { data, isPending, error } = useGetList<PrintedItem>('printed-items', { filter, pagination: { page: 1, perPage: 100 }, sort: { field: 'position', order: 'ASC' } });
  if (isOfOne && !data?.length) return null;
  return (
    <Box component="section" aria-label={translate('press.record')} sx={{ mb: 3 }}>
      <Typography variant="h3" component="h2" sx={{ pb: 0.5, borderBottom: 1, borderColor: 'divider' }}>{translate('press.record')}</Typography>
      {isPending && <LoadingLines lines={3} />}
      {error && <Typography variant="body2" sx={{ color: 'error.main' }}>{error.message}</Typography>}
      {data?.length === 0 && <Typography variant="body2" sx={{ color: 'text.secondary', py: 1 }}>{translate('press.recordEmpty')}</Typography>}
      <Box component="ol" sx={{ m: 0, p: 0 }}>{data?.map((item) => <Line key={item.id} item={item} withTitle={!isOfOne} />)}</Box>
    </Box>
  );
};
