import type { ResourceProps } from 'react-admin';
import { lazy } from 'react';
import type { SourceDocumentRow } from './types';

/** 原始文件: what was delivered, and the review of what was read from it. */
export const sourceDocuments: ResourceProps = {
  name: 'source-documents',
  list: lazy(() => import('./SourceDocumentList')),
  show: lazy(() => import('./review/ImportReviewScreen')),
  recordRepresentation: ({ fileName }: SourceDocumentRow) => fileName,
};

/** 疑似误读, across all pages. */
export const findings: ResourceProps = { name: 'findings', list: lazy(() => import('./FindingList')) };

/** 操作记录 */
export const auditEntries: ResourceProps = { name: 'audit-entries', list: lazy(() => import('./AuditList')) };

/** 导入 */
export const imports: ResourceProps = { name: 'imports', list: lazy(() => import('./ImportList')), show: lazy(() => import('./ImportShow')) };
