import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { BodyView } from '../shared/editor/BodyView';
import { SERIF } from '../theme/theme';
import type { Notice } from './notice';

/** A notice as it is printed: title, document number, text, and who signs at the right foot. */
export const NoticeText = ({ title, documentNumber, body, signatureLines }: Pick<Notice, 'title' | 'documentNumber' | 'body' | 'signatureLines'>): ReactNode => (
  <Box component="article" sx={{ maxWidth: '42em', mx: 'auto', px: { xs: 2, sm: 4 }, py: { xs: 2.5, sm: 4 }, fontFamily: SERIF }}>
    <Typography component="h2" sx={{ font: 'inherit', fontWeight: 700, fontSize: { xs: 22, sm: 26 }, lineHeight: 1.45, textAlign: 'center', textWrap: 'balance', mb: 1 }}>{title}</Typography>
    {documentNumber && <Typography component="p" sx={{ font: 'inherit', textAlign: 'center', color: 'text.secondary', mb: 2 }}>{documentNumber}</Typography>}
    <BodyView body={body} />
    {signatureLines.length > 0 && (
      <Box sx={{ textAlign: 'right', mt: 3, fontSize: 17, lineHeight: 1.85 }}>
        {signatureLines.map((line, index) => <div key={index}>{line}</div>)}
      </Box>
    )}
  </Box>
);
