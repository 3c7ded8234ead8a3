import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { AutocompleteInput, DateInput, ReferenceInput, SelectInput, useListContext, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { EmptyState } from '../shared/Blank';
import { MoreFilters } from '../shared/copy/MoreFilters';
import { Moment } from '../shared/Moments';
import { ScreenList } from '../shared/ScreenList';
import { ChainHead } from './ChainHead';
import { useWho } from '../shared/useWho';
import type { AuditEntry } from './types';
import { RESOURCE_OF, useActInWords } from './useActInWords';

const KINDS = [
  'article', 'commission', 'contribution', 'comment', 'photo', 'photoRequest', 'notice', 'certificate', 'issue', 'page', 'proof', 'mark', 'check', 'checkRule', 'officeHolder', 'printedItem', 'correction', 'printedError', 'errorMethod',
  'publication', 'template', 'font', 'contributor', 'finding', 'import', 'output', 'noticeRule', 'noticeDesk', 'calendarDay', 'user', 'session', 'login', 'password', 'token', 'paste',
] as const;
const SELDOM = ['from', 'until'];

const Filters = (): ReactNode => (
  <>
    <ReferenceInput source="actorId" reference="users" sort={{ field: 'displayName', order: 'ASC' }}><AutocompleteInput fullWidth optionText="displayName" filterToQuery={(q: string) => ({ q })} /></ReferenceInput>
    <SelectInput source="subjectKind" choices={KINDS.map((id) => ({ id, name: `archive.audit.kinds.${id}` }))} />
    <MoreFilters sources={SELDOM}>
      <DateInput source="from" />
      <DateInput source="until" />
    </MoreFilters>
  </>
);

const Entry = ({ entry }: { entry: AuditEntry }): ReactNode => {
  const translate = useTranslate();
  const who = useWho();
  const { sentence, changes } = useActInWords()(entry);
  const resource = RESOURCE_OF[entry.subjectKind];
  const gone = entry.action.endsWith('.deleted') && (resource === 'issues' || resource === 'pages' || resource === 'publications' || resource === 'contributors');
  return (
    <Box component="li" sx={{ listStyle: 'none', display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '12.5em 7em minmax(0, 1fr)' }, columnGap: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}><Moment moment={entry.at} /></Typography>
      <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{who(entry.actorName)}</Typography>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {resource && entry.subjectId && !gone ? <Link component={RouterLink} color="inherit" underline="hover" to={`/${resource}/${entry.subjectId}${resource === 'users' ? '' : '/show'}`}>{sentence}</Link> : sentence}
          {entry.position === null && <Chip component="span" size="small" variant="outlined" label={translate('archive.audit.chain.waiting')} sx={{ ml: 1 }} />}
        </Typography>
        {changes.map((change) => <Typography key={change} variant="caption" sx={{ display: 'block', color: 'text.secondary', overflowWrap: 'anywhere' }}>{change}</Typography>)}
      </Box>
    </Box>
  );
};

const Entries = (): ReactNode => {
  const { data = [] } = useListContext<AuditEntry>();
  return (
    <>
      <ChainHead />
      <Box component="ol" sx={{ m: 0, p: 0 }}>{data.map((entry) => <Entry key={entry.id} entry={entry} />)}</Box>
    </>
  );
};

/** Who did what and when; for reading only. */
const AuditList = (): ReactNode => {
  const translate = useTranslate();
  return (
    <ScreenList perPage={50} sort={{ field: 'at', order: 'DESC' }} filters={<Filters />} empty={<EmptyState title={translate('archive.audit.empty')} text={translate('archive.audit.emptyHelp')} />}>
      <Entries />
    </ScreenList>
  );
};

export default AuditList;
