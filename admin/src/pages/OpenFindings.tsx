import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { PageRow } from '../api/types';
import { ToneMark } from '../shared/StatusChip';

/** How many suspected misreadings of the page wait for a person, and the way to decide them. */
export const OpenFindings = ({ page: { openFindings, sourceDocumentId } }: { page: Pick<PageRow, 'openFindings' | 'sourceDocumentId'> }): ReactNode => {
  const translate = useTranslate();
  if (openFindings === 0) return null;
  const mark = <ToneMark tone="waiting">{translate('pages.findings', { smart_count: openFindings })}</ToneMark>;
  return sourceDocumentId ? <Link component={RouterLink} to={`/source-documents/${sourceDocumentId}/show`} underline="hover">{mark}</Link> : mark;
};
