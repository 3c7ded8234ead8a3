import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'react-admin';
import { type ReactNode, useMemo } from 'react';
import { useMay } from '../api/hooks';
import type { Issue } from '../api/types';
import { EmptyState } from '../shared/Blank';
import { Outputs, quarterOutputs } from '../shared/outputs/Outputs';
import { ScreenList } from '../shared/ScreenList';
import { onShelves, type Volume } from './issue-order';
import { IssueFilters } from './IssueFilters';
import { IssueRow } from './IssueRow';

/** A year of a weekly. */
const A_VOLUME = 60;

const VolumeOfYear = ({ volume: { year, issues } }: { volume: Volume }): ReactNode => {
  const translate = useTranslate();
  const mayPack = useMay()('inspection.pack');
  const days = issues.flatMap(({ publishedOn }) => publishedOn ?? []);
  const heading = year ? translate('issues.year', { year }) : translate('issues.undated');
  return (
    <Box component="section" sx={{ mt: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'end', gap: 1, borderBottom: 1, borderColor: 'divider', pb: 0.5 }}>
        <Typography variant="h3" sx={{ color: 'text.secondary' }}>{heading}</Typography>
        {mayPack && days.length > 0 && <Outputs name="outputs.quarters" size="small" kinds={quarterOutputs(issues[0].publicationId, days)} />}
      </Box>
      <Box component="ul" aria-label={heading} sx={{ listStyle: 'none', m: 0, p: 0 }}>{issues.map((issue) => <IssueRow key={issue.id} issue={issue} />)}</Box>
    </Box>
  );
};

const Shelves = (): ReactNode => {
  const { data } = useListContext<Issue>();
  const runs = useMemo(() => onShelves(data ?? []), [data]);
  return runs.map(({ publicationId, publicationName, volumes }) => (
    <Box component="section" key={publicationId} aria-label={publicationName} sx={{ mb: 4 }}>
      <Typography variant="h2">{publicationName}</Typography>
      {volumes.map((volume) => <VolumeOfYear key={volume.year ?? ''} volume={volume} />)}
    </Box>
  ));
};

const IssueList = (): ReactNode => {
  const translate = useTranslate();
  const mayCreate = useMay()('issue.edit');
  return (
    <ScreenList
      scoped mayCreate={mayCreate} perPage={A_VOLUME} sort={{ field: 'publishedOn', order: 'DESC' }} filters={<IssueFilters />}
      empty={<EmptyState title={translate('issues.empty')} text={translate('issues.emptyHelp')} act={mayCreate && { label: translate('issues.create'), to: '/issues/create' }} />}
    >
      <Shelves />
    </ScreenList>
  );
};

export default IssueList;
