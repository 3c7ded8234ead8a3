import { Box, Button, Typography } from '@mui/material';
import { LinkBase, type RaRecord, useGetResourceLabel, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { SlipFact } from '../shared/copy/Slip';
import { Moment } from '../shared/Moments';
import { PageHead } from '../shared/PageHead';
import { RecordActions } from '../shared/RecordActions';
import { ScreenShow } from '../shared/ScreenShow';
import { ToneMark } from '../shared/StatusChip';
import { type Commission, TONES } from './commission';
import { CommissionMoves } from './CommissionMoves';

const Reading = ({ commission }: { commission: Commission }): ReactNode => {
  const translate = useTranslate();
  const noun = useGetResourceLabel()('commissions', 2);
  const { topic, angle, status, forName, genre, section, targetLength, dueAt, eventAt, eventPlace, photoWanted, pageNumber, reason, articleId, createdByName } = commission;
  return (
    <>
      <PageHead title={topic} trail={[{ label: noun, to: '/commissions' }]} state={<ToneMark tone={TONES[status]}>{translate(`commissions.states.${status}`)}</ToneMark>}>
        <CommissionMoves commission={commission} />
        <RecordActions />
        {articleId && <Button variant="contained" component={LinkBase} to={`/articles/${articleId}/show`}>{translate('commissions.story')}</Button>}
      </PageHead>
      {angle && <Typography sx={{ whiteSpace: 'pre-wrap', maxWidth: 640, mb: 2 }}>{angle}</Typography>}
      <Box component="dl" sx={{ m: 0, maxWidth: 640 }}>
        <SlipFact source="assigneeId">{forName || translate('commissions.nobody')}</SlipFact>
        <SlipFact source="dueAt">{dueAt && <Moment moment={dueAt} />}</SlipFact>
        <SlipFact source="genre">{genre}</SlipFact>
        <SlipFact source="section">{section}</SlipFact>
        <SlipFact source="targetLength">{targetLength}</SlipFact>
        <SlipFact source="eventAt">{eventAt && <Moment moment={eventAt} />}</SlipFact>
        <SlipFact source="eventPlace">{eventPlace}</SlipFact>
        <SlipFact source="photoWanted">{photoWanted}</SlipFact>
        <SlipFact source="pageNumber">{pageNumber}</SlipFact>
        <SlipFact source="reason">{reason}</SlipFact>
        <SlipFact source="createdById">{createdByName}</SlipFact>
      </Box>
    </>
  );
};

/** A commission as it was given, and what is mine to answer. */
const CommissionShow = (): ReactNode => <ScreenShow<Commission & RaRecord>>{(commission) => <Reading commission={commission} />}</ScreenShow>;

export default CommissionShow;
