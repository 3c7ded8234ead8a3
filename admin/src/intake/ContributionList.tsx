import Box from '@mui/material/Box';
import { CONTRIBUTION_STATUSES } from '@domain/workflow/contribution-workflow';
import { DataTable, SelectInput, TextInput, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { EmptyState } from '../shared/Blank';
import { useLiveRefresh } from '../api/live';
import { LiveNote } from '../shared/live/LiveNote';
import { DateTimeField, Moment } from '../shared/Moments';
import { type Card, Rows } from '../shared/Rows';
import { ScreenList } from '../shared/ScreenList';
import { StatusChip, ToneMark } from '../shared/StatusChip';
import { usePublication } from '../shared/usePublication';
import { SERIF } from '../theme/theme';
import { HandIn } from './HandIn';
import { type ContributionRow, contributionTitle, senderOf } from './types';

const Title = ({ contribution }: { contribution: ContributionRow }): ReactNode => {
  const translate = useTranslate();
  return (
    <Box sx={{ minWidth: '14em' }}>
      <Box component="span" sx={{ fontFamily: SERIF, fontSize: 16, fontWeight: 700, overflowWrap: 'anywhere' }}>{contributionTitle(contribution)}</Box>
      {contribution.likenesses.length > 0 && contribution.status === 'waiting' && <Box><ToneMark tone="blocking">{translate('intake.alike')}</ToneMark></Box>}
    </Box>
  );
};

const Table = (): ReactNode => {
  const translate = useTranslate();
  const card = (contribution: ContributionRow): Card => ({
    title: <Title contribution={contribution} />,
    line: <>{contribution.number} · {senderOf(contribution)} · <Moment moment={contribution.createdAt} /></>,
    aside: <StatusChip noun="contribution" status={contribution.status} />,
  });
  return (
    <Rows<ContributionRow> card={card}>
      <DataTable.Col source="number" sortByOrder="DESC" />
      <DataTable.Col<ContributionRow> source="headline" disableSort render={(contribution) => <Title contribution={contribution} />} />
      <DataTable.Col<ContributionRow> source="senderName" render={(contribution) => senderOf(contribution)} />
      <DataTable.Col<ContributionRow> source="kind" disableSort render={({ kind }) => translate(`intake.kinds.${kind}`)} />
      <DataTable.Col<ContributionRow> source="status" render={({ status }) => <StatusChip noun="contribution" status={status} />} />
      <DataTable.NumberCol source="characterCount" sortByOrder="DESC" />
      <DataTable.Col source="createdAt" sortByOrder="DESC"><DateTimeField source="createdAt" /></DataTable.Col>
    </Rows>
  );
};

/** 来稿: what has come in, by file or by mail, and what became of it. */
const ContributionList = (): ReactNode => {
  const translate = useTranslate();
  const live = useLiveRefresh(['contributions']);
  const { current, publications } = usePublication();
  const address = (current ?? publications[0])?.submissionEmail;
  const filters = (
    <>
      <TextInput source="q" type="search" label={translate('intake.search')} resettable />
      <SelectInput source="status" choices={CONTRIBUTION_STATUSES.map((id) => ({ id, name: `status.contribution.${id}` }))} />
    </>
  );
  return (
    <>
      <ScreenList
        scoped sort={{ field: 'createdAt', order: 'DESC' }} filters={<>{filters}<HandIn /></>}
        empty={<EmptyState title={translate('intake.empty')} text={address ? translate('intake.emptyMail', { address }) : translate('intake.emptyHelp')} />}
      >
        <Table />
      </ScreenList>
      <LiveNote {...live} />
    </>
  );
};

export default ContributionList;
