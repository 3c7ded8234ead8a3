import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { momentInWords } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { StatusChip } from '../shared/StatusChip';
import type { ProofRow } from './proof';

/** How a proof stands; of a signed one also who signed it and when, and what became of that. */
export const ProofState = ({ proof: { standing, signature } }: { proof: Pick<ProofRow, 'standing' | 'signature'> }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const words = signature && [
    translate('proofs.signedBy', { name: signature.signedByName, time: momentInWords(signature.signedAt, language) }),
    signature.voidedAt && translate('proofs.voidedBy', { name: signature.voidedByName, time: momentInWords(signature.voidedAt, language) }),
  ].filter(Boolean).join(' · ');
  return (
    <>
      <StatusChip noun="proof" status={standing} />
      {words && <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}>{words}</Box>}
    </>
  );
};
