import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { counted } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { Moment } from '../shared/Moments';
import { ToneMark } from '../shared/StatusChip';
import { Changes } from './Changes';
import type { Signature } from './types';

const Fact = ({ name, children }: { name: string; children: ReactNode }): ReactNode => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: { xs: 'wrap', sm: 'nowrap' }, columnGap: 1, py: 0.25 }}>
      <Typography component="dt" variant="body2" sx={{ color: 'text.secondary', minWidth: '9em', flexShrink: 0 }}>{translate(`press.facts.${name}`)}</Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>{children}</Typography>
    </Box>
  );
};

/** Only what people wrote or chose is named one by one. */
const NAMED: readonly Signature['things'][number]['kind'][] = ['article', 'notice', 'photo', 'layout'];

const Things = ({ things }: Pick<Signature, 'things'>): ReactNode => {
  const translate = useTranslate();
  return things.filter(({ kind }) => NAMED.includes(kind)).map(({ kind, id, title, revision }) => (
    <div key={`${kind} ${id}`}>{[translate(`press.kind.${kind}`, { title }), revision !== null && translate('press.revision', { number: revision })].filter(Boolean).join(' · ')}</div>
  ));
};

/** 签样单: who signed which bytes and wordings, and what became of the signature. */
export const SignatureSlip = ({ signature }: { signature: Signature }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const { number, signedByName, signedAt, secondName, proofNumber, pdfHash, pdfBytes, compositionHash, engineVersion, sentAt, sentByName, voidedAt, voidedByName, voidReason, voidChanges, things } = signature;
  const isVoid = voidedAt !== null;
  return (
    <Box component="section" aria-label={translate('press.times', { number })} sx={{ py: 1.5, borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'baseline' }}>
        <Typography variant="h3">{translate('press.times', { number })}</Typography>
        <ToneMark tone={isVoid ? 'killed' : 'released'}>{translate(isVoid ? 'press.void' : 'press.standing')}</ToneMark>
      </Box>
      <Box component="dl" sx={{ m: 0, mt: 0.5 }}>
        <Fact name="signedBy">{signedByName}</Fact>
        <Fact name="signedAt"><Moment moment={signedAt} /></Fact>
        {secondName && <Fact name="second">{secondName}</Fact>}
        <Fact name="proof">{proofNumber}</Fact>
        <Fact name="pdfHash"><code>{pdfHash}</code> · {translate('press.bytes', { count: counted(pdfBytes, language) })}</Fact>
        <Fact name="compositionHash"><code>{compositionHash}</code></Fact>
        <Fact name="engine">{engineVersion}</Fact>
        {sentAt && <Fact name="sent"><Moment moment={sentAt} /> · {sentByName}</Fact>}
        <Fact name="things"><Things things={things} /></Fact>
        {isVoid && <Fact name="voided"><Moment moment={voidedAt} /> · {voidedByName}</Fact>}
        {isVoid && <Fact name="reason">{voidReason}</Fact>}
      </Box>
      {voidChanges.length > 0 && <Changes changes={voidChanges} />}
    </Box>
  );
};
