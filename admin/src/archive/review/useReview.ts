import { type RaRecord, useGetList, useGetOne } from 'react-admin';
import { useMemo } from 'react';
import type { Issue, Page } from '../../api/types';
import type { Finding, SourceDocument } from '../types';
import type { Numbered } from './segment-colour';
import { type SourceLine, sourceLines } from './source-lines';

/** As many suspicions as one page can ask a person to look at; the API gives no more at a time. */
const MOST = 200;

export interface Review {
  source: SourceDocument;
  page: Page | undefined;
  issue: Issue | undefined;
  findings: Finding[];
  lines: SourceLine[];
  items: ReadonlyMap<string, Numbered>;
  decided: ReadonlySet<string>;
}

const NONE: Finding[] = [];

/** A delivered file with all that was read of it: its page, the issue and the suspected misreadings. */
export const useReview = (source: SourceDocument): Review => {
  const { data: page } = useGetOne<Page & RaRecord>('pages', { id: source.pageId });
  const { data: issue } = useGetOne<Issue & RaRecord>('issues', { id: source.issueId });
  const { data: findings = NONE } = useGetList<Finding & RaRecord>('findings', {
    filter: { sourceDocumentId: source.id }, sort: { field: 'start', order: 'ASC' }, pagination: { page: 1, perPage: MOST },
  });
  const lines = useMemo(() => sourceLines(source.text, source.placements, findings), [source, findings]);
  const items = useMemo(() => new Map((page?.items ?? []).map(({ id, position, kind }) => [id, { order: position + 1, kind }])), [page]);
  const decided = useMemo(() => new Set(findings.filter(({ decision }) => decision !== null).map(({ id }) => id)), [findings]);
  return { source, page, issue, findings, lines, items, decided };
};
