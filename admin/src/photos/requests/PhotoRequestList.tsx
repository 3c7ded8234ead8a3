import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { PHOTO_REQUEST_STATUSES } from '@domain/workflow/photo-request-workflow';
import { LinkBase, SelectInput, TextInput, useListContext, useTranslate } from 'react-admin';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import type { components } from '../../api/schema';
import { useAct, useMay, useNewsroom } from '../../api/hooks';
import { EmptyState } from '../../shared/Blank';
import { Moment } from '../../shared/Moments';
import { ReasonDialog } from '../../shared/ReasonDialog';
import { ScreenList } from '../../shared/ScreenList';
import { AskForPhoto } from './AskForPhoto';
import { OfferDialog } from './OfferDialog';

export type PhotoRequest = components['schemas']['PhotoRequestDto'];
type Move = PhotoRequest['actions'][number];

const NEEDS_REASON: readonly Move[] = ['decline', 'askAgain'];

const Line = ({ request }: { request: PhotoRequest }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [asking, setAsking] = useState<Move | null>(null);
  const move = async (action: Move, given: { reason?: string; photoId?: string } = {}): Promise<void> => {
    await act(() => newsroom.call('post', '/api/photo-requests/{id}/moves', { path: { id: request.id }, body: { action, version: request.version, ...given } }), 'photoRequests.done');
    setAsking(null);
  };
  const { wanted, place, dueAt, articleId, articleHeadline, photoId, createdByName, status, reason } = request;
  return (
    <Box component="li" sx={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', py: 1.5, borderBottom: 1, borderColor: 'divider' }}>
      {photoId && <Box component={LinkBase} to={`/photos/${photoId}/show`} sx={{ width: 96, height: 72, flexShrink: 0 }}><Box component="img" src={`/api/photos/${photoId}/thumbnail`} alt={translate('photoRequests.offered')} sx={{ width: 1, height: 1, objectFit: 'cover' }} /></Box>}
      <Box sx={{ flexGrow: 1, minWidth: 200 }}>
        <Typography sx={{ fontWeight: 600 }}>{wanted}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>{[translate(`photoRequests.status.${status}`), createdByName, place, reason].filter(Boolean).join(' · ')}{dueAt && <> · {translate('photoRequests.due')} <Moment moment={dueAt} /></>}</Typography>
        {articleId && <Typography variant="body2"><LinkBase to={`/articles/${articleId}/show`}>《{articleHeadline}》</LinkBase></Typography>}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {request.actions.map((action) => <Button key={action} size="small" variant={action === 'fill' ? 'contained' : 'outlined'} disabled={busy} onClick={() => (action === 'fill' ? void move('fill') : setAsking(action))}>{translate(`photoRequests.moves.${action}`)}</Button>)}
      </Box>
      {asking === 'offer' && <OfferDialog publicationId={request.publicationId} busy={busy} onOffer={(chosen) => void move('offer', { photoId: chosen })} onClose={() => setAsking(null)} />}
      {asking && NEEDS_REASON.includes(asking) && <ReasonDialog title={translate(`photoRequests.moves.${asking}`)} label={translate('photoRequests.reason')} confirm={translate(`photoRequests.moves.${asking}`)} busy={busy} onGive={(words) => void move(asking, { reason: words })} onClose={() => setAsking(null)} />}
    </Box>
  );
};

const Lines = (): ReactNode => {
  const { data = [] } = useListContext<PhotoRequest>();
  return <Box component="ul" sx={{ m: 0, p: 0 }}>{data.map((request) => <Line key={request.id} request={request} />)}</Box>;
};

const FILTERS = (
  <>
    <TextInput source="q" type="search" resettable />
    <SelectInput source="status" choices={PHOTO_REQUEST_STATUSES.map((id) => ({ id, name: `photoRequests.status.${id}` }))} />
  </>
);

/** 要图: what the stories still want of the photo desk. */
const PhotoRequestList = (): ReactNode => {
  const translate = useTranslate();
  const mayAsk = useMay()('photo.request');
  return (
    <ScreenList scoped sort={{ field: 'createdAt', order: 'DESC' }} filters={FILTERS} acts={mayAsk && <AskForPhoto />} empty={<EmptyState title={translate('photoRequests.empty')} text={translate('photoRequests.emptyHelp')} />}>
      <Lines />
    </ScreenList>
  );
};

export default PhotoRequestList;
