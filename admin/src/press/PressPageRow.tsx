import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { momentInWords } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { toneOf } from '../shared/states';
import { StatusChip, ToneMark } from '../shared/StatusChip';
import { PageActs } from './PageActs';
import type { PressPage } from './types';
import { VoidedSignature } from './VoidedSignature';

/** Where the page is: its proof and whose hands it is in, its editor, its own deadline. */
const Beside = ({ page: { proof, pageEditorName, pressAt, signature } }: { page: PressPage }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const words = [
    pageEditorName && translate('press.editor', { name: pageEditorName }),
    proof && [translate('press.proof', { number: proof.number, round: translate(proof.isDelta ? 'press.delta' : `press.round.${proof.round}`) }), proof.round !== 'clean' && [translate(`press.proofStatus.${proof.status}`), proof.assigneeName].filter(Boolean).join(' ')].filter(Boolean).join(' '),
    !signature && pressAt && translate('press.due', { time: momentInWords(pressAt, language) }),
    signature && `${translate('press.signed')} ${signature.signedByName} ${momentInWords(signature.signedAt, language)}`,
  ];
  return <Typography variant="body2" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>{words.filter(Boolean).join(' · ')}</Typography>;
};

/** The step it waits for, and a sentence for each thing in its way. */
const Missing = ({ next }: { next: NonNullable<PressPage['next']> }): ReactNode => {
  const translate = useTranslate();
  const { action, wants } = next;
  return (
    <Box sx={{ mt: 0.5, '& > span': { whiteSpace: 'normal' } }}>
      <ToneMark tone={wants.length > 0 ? 'waiting' : 'approved'}>{[translate(`press.next.${action}`), wants.length === 0 && translate('press.ready')].filter(Boolean).join(' · ')}</ToneMark>
      {wants.length > 0 && <Box component="ul" sx={{ m: 0, mt: 0.25, pl: 2.5 }}>{wants.map(({ sentence }) => <Typography key={sentence} component="li" variant="body2">{sentence}</Typography>)}</Box>}
    </Box>
  );
};

/** A page on press night: its state, what it lacks in a sentence each, and what is mine to do. */
export const PressPageRow = ({ page, name }: { page: PressPage; name: string }): ReactNode => {
  const { id, status, next, voided, changes } = page;
  return (
    <Box component="section" aria-label={name} sx={(theme) => ({ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderLeft: 4, borderLeftColor: theme.palette.desk.tones[toneOf('page', status)], px: 1.5, py: 1.25, minWidth: 0 })}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
        <Typography variant="h3" component="h2"><Link component={RouterLink} to={`/pages/${id}/show`} color="inherit" underline="hover">{name}</Link></Typography>
        <StatusChip noun="page" status={status} />
        <Box sx={{ flex: 1 }} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}><PageActs page={page} name={name} /></Box>
      </Box>
      <Beside page={page} />
      {voided && <VoidedSignature voided={voided} changes={changes} />}
      {next && <Missing next={next} />}
    </Box>
  );
};
