import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { ToneMark } from '../shared/StatusChip';
import type { Tone } from '../theme/palette';
import type { ImportedFile } from './types';

const TONE: Record<ImportedFile['outcome'], Tone> = { imported: 'released', unchanged: 'planned', refused: 'blocking' };

/** What became of each delivered file, with the way to what was read from it. */
export const ImportFiles = ({ files }: { files: readonly ImportedFile[] }): ReactNode => {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ m: 0, p: 0 }}>
      {files.map((file, index) => (
        <Box component="li" key={index} sx={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.25, alignItems: 'baseline', py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
          <Typography variant="body2" sx={{ minWidth: { sm: '18em' }, overflowWrap: 'anywhere' }}>{file.fileName}</Typography>
          <ToneMark tone={TONE[file.outcome]}>{translate(`archive.imports.outcome.${file.outcome}`)}</ToneMark>
          {file.items !== undefined && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('archive.imports.items', { count: file.items })} · {translate('archive.imports.findings', { count: file.findings ?? 0 })}</Typography>}
          <Box sx={{ flexGrow: 1 }} />
          {file.sourceDocumentId && <Link component={RouterLink} variant="body2" to={`/source-documents/${file.sourceDocumentId}/show`}>{translate('archive.imports.review')}</Link>}
          {file.pageId && <Link component={RouterLink} variant="body2" to={`/pages/${file.pageId}/show`}>{translate('archive.imports.page')}</Link>}
          {file.problem && <Typography variant="body2" sx={{ flexBasis: '100%', color: 'error.main' }}>{file.problem}</Typography>}
        </Box>
      ))}
    </Box>
  );
};
