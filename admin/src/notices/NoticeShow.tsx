import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { LinkBase, type RaRecord, useGetResourceLabel, useTranslate } from 'react-admin';
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
import { CertificatesSection } from './CertificatesSection';
import { CorrectByNotice } from './CorrectByNotice';
import { ClientSection } from './ClientSection';
import { MissingList } from './MissingList';
import type { Notice } from './notice';
import { NoticeMoves } from './NoticeMoves';
import { NoticeText } from './NoticeText';
import { Period } from './Period';
import { SpaceChanged, usePriceInWords } from './Price';
import { RunsSection } from './RunsSection';

const Particulars = ({ notice }: { notice: Notice }): ReactNode => {
  const translate = useTranslate();
  const priceInWords = usePriceInWords();
  const { type, issuingBody, documentNumber, citedBasis, datedOn, objectionsFrom, objectionsUntil, objectionsEndOn, isEndCertain, eventOn, resolvedOn, contact, origin, quote, receiptNumber, ruleName, correctsId, statusReason, createdAt, updatedAt } = notice;
  return (
    <>
      <SlipSection title={translate('notices.facts')}>
        <Box component="dl" sx={{ m: 0 }}>
          <SlipFact source="receiptNumber">{receiptNumber}</SlipFact>
          <SlipFact source="type">{translate(`notices.types.${type}`)}</SlipFact>
          <SlipFact source="ruleKey">{ruleName}</SlipFact>
          <SlipFact source="correctsId">{correctsId && <Link component={LinkBase} to={`/notices/${correctsId}/show`}>{translate('notices.corrected')}</Link>}</SlipFact>
          <SlipFact source="issuingBody">{issuingBody}</SlipFact>
          <SlipFact source="documentNumber">{documentNumber}</SlipFact>
          <SlipFact source="citedBasis">{citedBasis}</SlipFact>
          <SlipFact source="datedOn">{datedOn && <Day day={datedOn} />}</SlipFact>
          <SlipFact source="objections">{(objectionsFrom || objectionsUntil) && <Period notice={notice} />}</SlipFact>
          <SlipFact source="objectionsEndOn">{objectionsEndOn && <><Day day={objectionsEndOn} />{!isEndCertain && ` ${translate('notices.uncertain')}`}</>}</SlipFact>
          <SlipFact source="eventOn">{eventOn && <Day day={eventOn} />}</SlipFact>
          <SlipFact source="resolvedOn">{resolvedOn && <Day day={resolvedOn} />}</SlipFact>
          <SlipFact source="contact">{contact}</SlipFact>
          <SlipFact source="quote">{quote && priceInWords(quote)}</SlipFact>
          <SlipFact source="statusReason">{statusReason}</SlipFact>
          <SlipFact source="origin">{translate(`copy.origins.${origin}`)}</SlipFact>
          <SlipFact source="createdAt"><Moment moment={createdAt} /></SlipFact>
          <SlipFact source="updatedAt"><Moment moment={updatedAt} /></SlipFact>
        </Box>
      </SlipSection>
      <RunsSection notice={notice} />
      <CertificatesSection notice={notice} />
      <ClientSection notice={notice} />
      <SlipSection title={translate('articles.printed')}><Placements placements={notice.placements} /></SlipSection>
    </>
  );
};

const Reading = ({ notice }: { notice: Notice }): ReactNode => {
  const translate = useTranslate();
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
        <CorrectByNotice notice={notice} />
        <NoticeMoves notice={notice} />
        <RecordActions acts={acts} />
      </PageHead>
      <BinNote deletedAt={notice.deletedAt} />
      {notice.acceptedAt && notice.origin === 'filed' && <Typography variant="body2" sx={{ mb: 1, color: 'text.secondary' }}>{translate('notices.acceptedNote')} <Moment moment={notice.acceptedAt} /></Typography>}
      <SpaceChanged notice={notice} />
      {notice.status !== 'cancelled' && <MissingList missing={notice.missing} />}
      <ReadingDesk aside={<Particulars notice={notice} />}><NoticeText {...notice} /></ReadingDesk>
    </>
  );
};

/** A notice as it reads, with its particulars beside it. */
const NoticeShow = (): ReactNode => (
  <ScreenShow<Notice & RaRecord>>{(notice) => <Reading notice={notice} />}</ScreenShow>
);

export default NoticeShow;
