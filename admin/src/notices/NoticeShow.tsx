import Box from '@mui/material/Box';
import { type RaRecord, useGetResourceLabel, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useNewsroom } from '../api/hooks';
import { BinNote } from '../shared/copy/Bin';
import { Placements } from '../shared/copy/Placements';
import { ReadingDesk } from '../shared/copy/ReadingDesk';
import { SlipFact, SlipSection } from '../shared/copy/Slip';
import { Day, Moment } from '../shared/Moments';
import { PageHead } from '../shared/PageHead';
import { type Acts, RecordActions } from '../shared/RecordActions';
import { ScreenShow } from '../shared/ScreenShow';
import { StatusChip } from '../shared/StatusChip';
import type { Notice } from './notice';
import { NoticeText } from './NoticeText';
import { Period } from './Period';

const Particulars = ({ notice }: { notice: Notice }): ReactNode => {
  const translate = useTranslate();
  const { type, issuingBody, documentNumber, citedBasis, datedOn, objectionsFrom, objectionsUntil, contact, origin, createdAt, updatedAt } = notice;
  return (
    <>
      <SlipSection title={translate('notices.facts')}>
        <Box component="dl" sx={{ m: 0 }}>
          <SlipFact source="type">{translate(`notices.types.${type}`)}</SlipFact>
          <SlipFact source="issuingBody">{issuingBody}</SlipFact>
          <SlipFact source="documentNumber">{documentNumber}</SlipFact>
          <SlipFact source="citedBasis">{citedBasis}</SlipFact>
          <SlipFact source="datedOn">{datedOn && <Day day={datedOn} />}</SlipFact>
          <SlipFact source="objections">{(objectionsFrom || objectionsUntil) && <Period notice={notice} />}</SlipFact>
          <SlipFact source="contact">{contact}</SlipFact>
          <SlipFact source="origin">{translate(`copy.origins.${origin}`)}</SlipFact>
          <SlipFact source="createdAt"><Moment moment={createdAt} /></SlipFact>
          <SlipFact source="updatedAt"><Moment moment={updatedAt} /></SlipFact>
        </Box>
      </SlipSection>
      <SlipSection title={translate('articles.printed')}><Placements placements={notice.placements} /></SlipSection>
    </>
  );
};

const Reading = ({ notice }: { notice: Notice }): ReactNode => {
  const newsroom = useNewsroom();
  const noun = useGetResourceLabel()('notices', 2);
  const acts: Acts = {
    restore: {
      label: 'copy.restore', done: 'copy.restored', primary: true,
      run: ({ id, version }) => newsroom.call('post', '/api/notices/{id}/restore', { path: { id: String(id) }, body: { version: version as number } }),
    },
  };
  return (
    <>
      <PageHead title={notice.title} trail={[{ label: noun, to: '/notices' }]} state={<StatusChip noun="notice" status={notice.status} />}>
        <RecordActions acts={acts} />
      </PageHead>
      <BinNote deletedAt={notice.deletedAt} />
      <ReadingDesk aside={<Particulars notice={notice} />}><NoticeText {...notice} /></ReadingDesk>
    </>
  );
};

/** A notice as it reads, with its particulars beside it. */
const NoticeShow = (): ReactNode => (
  <ScreenShow<Notice & RaRecord>>{(notice) => <Reading notice={notice} />}</ScreenShow>
);

export default NoticeShow;
