import Box from '@mui/material/Box';
import { MARK_STATUSES } from '@domain/proofs/marks';
import { ROUND_COLOURS } from '@domain/proofs/drawing/round-colours';
import { SelectInput, useListContext, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useMe } from '../api/hooks';
import { useLiveRefresh } from '../api/live';
import { usePageName } from '../pages/usePageName';
import { EmptyState } from '../shared/Blank';
import { LiveNote } from '../shared/live/LiveNote';
import { Moment } from '../shared/Moments';
import { ScreenList } from '../shared/ScreenList';
import { StatusChip } from '../shared/StatusChip';
import type { Mark } from './proof';
import { SignPicture } from './viewer/SignPicture';

const Line = ({ mark }: { mark: Mark }): ReactNode => {
  const translate = useTranslate();
  const pageName = usePageName();
  return (
    <Box component="li" sx={{ borderBottom: 1, borderColor: 'divider' }}>
      <Box component={Link} to={`/proofs/${mark.proofId}/show?mark=${mark.id}`} sx={{ display: 'flex', gap: 1.5, py: 1.25, alignItems: 'flex-start', color: 'text.primary', textDecoration: 'none', '&:hover': { bgcolor: 'action.hover' } }}>
        <Box component="span" sx={{ color: ROUND_COLOURS[mark.round], display: 'flex' }}><SignPicture sign={mark.sign} /></Box>
        <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          {translate(`proofs.signs.${mark.sign}`)} {mark.from && `“${mark.from}”`} {mark.to && <>→ <b>{mark.to}</b></>} {mark.comment}
          <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.875rem' }}>
            {pageName({ pageNumber: mark.pageNumber })} · {mark.piece && <>{translate(`proofs.pieces.${mark.piece.kind}`, { title: mark.piece.title || translate('shared.unnamed') })} · </>} {translate('proofs.roundOf', { round: translate(`proofs.rounds.${mark.round}`), number: mark.proofNumber })} · {mark.createdByName} · <Moment moment={mark.createdAt} />
          </Box>
        </Box>
        <StatusChip noun="mark" status={mark.status} />
      </Box>
    </Box>
  );
};

const Lines = (): ReactNode => {
  const { data = [] } = useListContext<Mark>();
  return <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}>{data.map((mark) => <Line key={mark.id} mark={mark} />)}</Box>;
};

/** 待改标记: the marks that wait for me; each leads to its place on the proof. */
const MarkList = (): ReactNode => {
  const translate = useTranslate();
  const me = useMe();
  const live = useLiveRefresh(['proofs']);
  if (!me) return null;
  const filters = (
    <>
      <SelectInput source="assigneeId" label={translate('proofs.whose')} choices={[{ id: me.id, name: translate('proofs.mine') }]} translateChoice={false} />
      <SelectInput source="status" choices={MARK_STATUSES.map((id) => ({ id, name: `status.mark.${id}` }))} />
    </>
  );
  return (
    <>
      <ScreenList sort={{ field: 'createdAt', order: 'DESC' }} filterDefaultValues={{ assigneeId: me.id, status: 'open' }} filters={filters} empty={<EmptyState title={translate('proofs.noneWait')} />}>
        <Lines />
      </ScreenList>
      <LiveNote {...live} />
    </>
  );
};

export default MarkList;
