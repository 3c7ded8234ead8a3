import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { bodyText } from '@domain/copy/body';
import { characterCount } from '@domain/copy/character-count';
import { Confirm, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { momentInWords } from '../../i18n/days';
import { useLanguage } from '../../i18n/useLanguage';
import { bodyOf, wordsOf } from './fields';
import type { Draft } from './ports';

/** What a draft is, in words by which its writer knows it again. */
export const useDraftInWords = (): ((draft: Draft) => string) => {
  const translate = useTranslate();
  const [language] = useLanguage();
  return ({ at, now, base }) => translate('writing.left.what', {
    time: momentInWords(new Date(at).toISOString(), language), headline: wordsOf(now).headline || wordsOf(base).headline || translate('writing.left.untitled'), count: characterCount(bodyText(bodyOf(now))),
  });
};

interface LeftWordsProps { drafts: readonly Draft[]; onRestore: (draft: Draft) => void; onKeepAside?: (draft: Draft) => void; onDiscard: (draft: Draft) => void }

/** Words of an earlier visit that never arrived, each offered back; thrown away only when asked twice. */
export const LeftWords = ({ drafts, onRestore, onKeepAside, onDiscard }: LeftWordsProps): ReactNode => {
  const translate = useTranslate();
  const inWords = useDraftInWords();
  const [discarding, setDiscarding] = useState<Draft | null>(null);
  const discard = (): void => {
    if (discarding) onDiscard(discarding);
    setDiscarding(null);
  };
  if (drafts.length === 0) return null;
  return (
    <Alert severity="warning" role="alert" sx={{ mb: 2, '& .MuiAlert-message': { width: 1 } }}>
      <strong>{translate('writing.left.title')}</strong>
      {drafts.map((draft) => (
        <Box key={draft.key} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 0.5 }}>
          <Box component="span" sx={{ flex: '1 1 16em', minWidth: 0 }}>{inWords(draft)}</Box>
          <Button size="small" variant="outlined" color="inherit" onClick={() => onRestore(draft)}>{translate('writing.left.restore')}</Button>
          {onKeepAside && <Button size="small" color="inherit" onClick={() => onKeepAside(draft)}>{translate('writing.left.aside')}</Button>}
          <Button size="small" color="inherit" onClick={() => setDiscarding(draft)}>{translate('writing.left.discard')}</Button>
        </Box>
      ))}
      <Confirm isOpen={discarding !== null} title={translate('writing.left.discard')} content={translate('writing.left.ask')} confirm={translate('writing.left.discard')} confirmColor="warning" onConfirm={discard} onClose={() => setDiscarding(null)} />
    </Alert>
  );
};
