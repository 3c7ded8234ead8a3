import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { SlipFact, SlipSection } from '../shared/copy/Slip';
import { Moment } from '../shared/Moments';
import { sizeInWords } from '../photos/photo';
import { CleaningNotes } from './CleaningNotes';
import type { Contribution } from './types';

/** Where it came from, what came with it, and what was done to it. */
export const ContributionAside = ({ contribution }: { contribution: Contribution }): ReactNode => {
  const translate = useTranslate();
  const { id, kind, senderName, senderAddress, subject, sentAt, createdAt, createdByName, handledByName, handledAt, reason, originalName, originalSize, files, report } = contribution;
  return (
    <>
      <SlipSection title={translate('intake.report')}><CleaningNotes report={report} /></SlipSection>
      <SlipSection title={translate('intake.came')}>
        <Box component="dl" sx={{ m: 0 }}>
          <SlipFact source="kind">{translate(`intake.kinds.${kind}`)}</SlipFact>
          <SlipFact source="senderName">{[senderName, senderAddress].filter(Boolean).join(' ')}</SlipFact>
          <SlipFact source="subject">{subject}</SlipFact>
          <SlipFact source="sentAt">{sentAt && <Moment moment={sentAt} />}</SlipFact>
          <SlipFact source="createdAt"><Moment moment={createdAt} /></SlipFact>
          <SlipFact source="createdByName">{createdByName}</SlipFact>
          <SlipFact source="handledByName">{handledByName}</SlipFact>
          <SlipFact source="handledAt">{handledAt && <Moment moment={handledAt} />}</SlipFact>
          <SlipFact source="reason">{reason}</SlipFact>
        </Box>
        <Link href={`/api/contributions/${id}/original`} download variant="body2" sx={{ overflowWrap: 'anywhere' }}>{translate('intake.original', { name: originalName, size: sizeInWords(originalSize) })}</Link>
      </SlipSection>
      {files.length > 0 && (
        <SlipSection title={translate('intake.files')}>
          {files.map((file) => (
            <Box key={file.id} sx={{ py: 0.5 }}>
              {file.isPicture && <Box component="img" src={`/api/contributions/${id}/files/${file.id}`} alt={file.fileName} loading="lazy" sx={{ display: 'block', maxWidth: 1, maxHeight: 160, mb: 0.5 }} />}
              <Link href={`/api/contributions/${id}/files/${file.id}`} download variant="body2" sx={{ overflowWrap: 'anywhere' }}>{file.fileName} · {sizeInWords(file.byteSize)}</Link>
              {file.photoId && <Typography variant="body2"><Link component={RouterLink} to={`/photos/${file.photoId}/show`}>{translate('intake.photo')}</Link></Typography>}
            </Box>
          ))}
        </SlipSection>
      )}
    </>
  );
};
