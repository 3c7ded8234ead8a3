import { ISSUE_FACTS } from '@domain/calendar/provenance';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay } from '../api/hooks';
import { useIssueName } from '../issues/useIssueName';
import { usePageName } from '../pages/usePageName';
import { ToneMark } from '../shared/StatusChip';
import { DeskRow, DeskRows, DeskSection, Quiet } from './DeskSection';
import type { DeskOfReader, FindingsOfPage, ToConfirm } from './types';

const listOf = (resource: string, filter: object): string => `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** Issues of which a rule inferred something that nobody has stood for yet. */
const FactsToConfirm = ({ issues }: { issues: readonly ToConfirm[] }): ReactNode => {
  const translate = useTranslate();
  const nameOf = useIssueName();
  const inWords = (facts: readonly string[]): string =>
    ISSUE_FACTS.filter((fact) => facts.includes(fact)).map((fact) => translate(`resources.issues.fields.${fact}`)).join(translate('desk.between'));
  return (
    <DeskSection title={translate('desk.toConfirm')} all={{ label: translate('desk.allToConfirm'), to: listOf('issues', { unconfirmed: true }) }}>
      <DeskRows>
        {issues.map((issue) => (
          <DeskRow key={issue.issueId} to={`/issues/${issue.issueId}/show`} title={`${issue.publicationName} · ${nameOf(issue)}`} line={translate('desk.confirmFacts', { facts: inWords(issue.facts) })} />
        ))}
      </DeskRows>
    </DeskSection>
  );
};

const OpenFindings = ({ total, pages }: { total: number; pages: readonly FindingsOfPage[] }): ReactNode => {
  const translate = useTranslate();
  const issueName = useIssueName();
  const pageName = usePageName();
  return (
    <DeskSection title={translate('desk.findings')} all={{ label: translate('desk.allFindings', { smart_count: total }), to: '/findings' }}>
      <DeskRows>
        {pages.map((page) => (
          <DeskRow
            key={page.sourceDocumentId} to={`/source-documents/${page.sourceDocumentId}/show`} title={`${page.publicationName} · ${pageName(page)}`}
            line={issueName({ publishedOn: page.publishedOn, issueNumber: null })} aside={<ToneMark tone="waiting">{translate('desk.findingCount', { smart_count: page.count })}</ToneMark>}
          />
        ))}
      </DeskRows>
    </DeskSection>
  );
};

const LostPhotos = ({ count }: { count: number }): ReactNode => {
  const translate = useTranslate();
  return (
    <DeskSection title={translate('desk.lostPhotos')}>
      <DeskRows><DeskRow to={listOf('photos', { hasFile: false })} title={translate('desk.lostPhotoCount', { smart_count: count })} /></DeskRows>
    </DeskSection>
  );
};

/** Whether anything on the desk can wait for this reader's posts at all. */
export const useHasTasks = (): boolean => {
  const may = useMay();
  return may('issue.confirm') || may('finding.decide');
};

/** What needs this person: of all that is open, what their posts let them settle. */
export const Waiting = ({ desk: { toConfirm, openFindings, lostPhotos } }: { desk: DeskOfReader }): ReactNode => {
  const translate = useTranslate();
  const may = useMay();
  const answersForArchive = may('issue.confirm');
  const facts = answersForArchive && toConfirm.length > 0;
  const findings = may('finding.decide') && openFindings.total > 0;
  const photos = answersForArchive && lostPhotos > 0;
  if (!facts && !findings && !photos) return <DeskSection title={translate('desk.waiting')}><Quiet>{translate('desk.nothingWaits')}</Quiet></DeskSection>;
  return (
    <>
      {findings && <OpenFindings {...openFindings} />}
      {facts && <FactsToConfirm issues={toConfirm} />}
      {photos && <LostPhotos count={lostPhotos} />}
    </>
  );
};
