import { type RaRecord, required, SelectInput, useGetList, useGetOne, useTranslate } from 'react-admin';
import { type ReactNode, useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Issue, Page } from '../api/types';
import { useIssueName } from '../issues/useIssueName';
import { useDefaultPublication } from '../shared/copy/PublicationInput';

const PRINTED = ['printed', 'published', 'archived'];
const MANY = 100;

/** Issue, page and story an error was printed in: each choice narrows the next. */
export const PlaceInPrint = (): ReactNode => {
  const translate = useTranslate();
  const nameOf = useIssueName();
  const publicationId = useDefaultPublication();
  const { setValue } = useFormContext();
  const [issueId, pageId] = useWatch({ name: ['issueId', 'pageId'] }) as (string | undefined)[];
  const { data: issues = [] } = useGetList<Issue & RaRecord>('issues', { filter: { ...(publicationId && { publicationId }), status: PRINTED }, pagination: { page: 1, perPage: MANY }, sort: { field: 'publishedOn', order: 'DESC' } });
  const { data: pages = [] } = useGetList<Page & RaRecord>('pages', { filter: { issueId }, pagination: { page: 1, perPage: MANY }, sort: { field: 'pageNumber', order: 'ASC' } }, { enabled: Boolean(issueId) });
  const { data: page } = useGetOne<Page & RaRecord>('pages', { id: pageId ?? '' }, { enabled: Boolean(pageId) });
  useEffect(() => {
    // Of another issue the page is another, and of another page the story.
    if (pageId && pages.length > 0 && !pages.some(({ id }) => id === pageId)) setValue('pageId', null);
  }, [pageId, pages, setValue]);
  const stories = (page?.items ?? []).filter(({ kind, itemId }) => kind === 'article' && itemId !== null).map(({ itemId, title }) => ({ id: itemId, name: title }));
  return (
    <>
      <SelectInput source="issueId" choices={issues.map((issue) => ({ id: issue.id, name: nameOf(issue) }))} translateChoice={false} validate={required()} helperText={false} fullWidth />
      <SelectInput source="pageId" disabled={!issueId} choices={pages.map(({ id, pageNumber, name }) => ({ id, name: translate('quality.pageName', { number: pageNumber ?? '–', name }) }))} translateChoice={false} validate={required()} helperText={false} fullWidth />
      <SelectInput source="articleId" disabled={stories.length === 0} choices={stories} translateChoice={false} helperText={translate('quality.storyHelp')} fullWidth />
    </>
  );
};
