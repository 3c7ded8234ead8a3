import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ReferenceArrayField, ReferenceField, SingleFieldList, TextField, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useAct, useNewsroom } from '../api/hooks';
import type { Page } from '../api/types';
import { SlipFact, SlipSection } from '../shared/copy/Slip';
import { Moment } from '../shared/Moments';
import { ProvenanceMark } from '../shared/ProvenanceMark';
import { OpenFindings } from './OpenFindings';

/** A person's word on a page number that was only inferred. */
const ConfirmNumber = ({ page: { id, version } }: { page: Page }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const confirm = (): void => void act(() => newsroom.call('post', '/api/pages/{id}/confirmations', { path: { id }, body: { version } }), 'pages.numberConfirmed');
  return <Button size="small" variant="outlined" disabled={busy} onClick={confirm} aria-label={translate('pages.confirmNumber')} sx={{ ml: 1 }}>{translate('pages.confirm')}</Button>;
};

/** What is known of the page beside what stands on it. */
export const PageFacts = ({ page }: { page: Page }): ReactNode => {
  const translate = useTranslate();
  const { pageNumber, pageNumberProvenance, name, pageEditorId, proofreaderIds, itemCount, openFindings, updatedAt } = page;
  const number = pageNumber === null ? translate('pages.notKnown') : translate('pages.number', { number: pageNumber });
  return (
    <SlipSection title={translate('pages.facts')}>
      <Box component="dl" sx={{ m: 0 }}>
        <SlipFact source="pageNumber">
          <Box component="span" sx={{ fontWeight: 600, mr: 1.5 }}>{number}</Box>
          <ProvenanceMark provenance={pageNumberProvenance} />
          {page.actions.includes('confirm') && <ConfirmNumber page={page} />}
          {pageNumberProvenance?.evidence && <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}>{pageNumberProvenance.evidence}</Box>}
        </SlipFact>
        <SlipFact source="name">{name}</SlipFact>
        <SlipFact source="pageEditorId">
          {pageEditorId ? <ReferenceField source="pageEditorId" reference="users" link={false}><TextField source="displayName" variant="inherit" /></ReferenceField> : translate('pages.nobody')}
        </SlipFact>
        <SlipFact source="proofreaderIds">
          {proofreaderIds.length > 0
            ? <ReferenceArrayField source="proofreaderIds" reference="users"><SingleFieldList linkType={false}><TextField source="displayName" variant="inherit" /></SingleFieldList></ReferenceArrayField>
            : translate('pages.nobody')}
        </SlipFact>
        <SlipFact source="itemCount">{translate('pages.itemCount', { smart_count: itemCount })}</SlipFact>
        <SlipFact source="openFindings">{openFindings > 0 && <OpenFindings page={page} />}</SlipFact>
        <SlipFact source="updatedAt"><Moment moment={updatedAt} /></SlipFact>
      </Box>
    </SlipSection>
  );
};
