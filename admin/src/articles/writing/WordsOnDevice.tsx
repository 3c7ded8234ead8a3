import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { LinkBase, useTranslate } from 'react-admin';
import { type ReactNode, useEffect, useState } from 'react';
import { useMe } from '../../api/hooks';
import { leftBehind } from './device';
import { useDraftInWords } from './LeftWords';
import type { Draft } from './ports';

/** On the desk and over the list of stories: whatever its reader wrote on this device and never handed in, with the way to it. */
export const WordsOnDevice = (): ReactNode => {
  const translate = useTranslate();
  const inWords = useDraftInWords();
  const me = useMe();
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  useEffect(() => {
    if (me) void leftBehind(me.id).then(setDrafts);
  }, [me]);
  if (drafts.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2, '& .MuiAlert-message': { width: 1 } }}>
      <strong>{translate('writing.left.title')}</strong>
      {drafts.map((draft) => (
        <Box key={draft.key} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 0.5 }}>
          <Box component="span" sx={{ flex: '1 1 16em', minWidth: 0 }}>{!draft.storyId && `${translate('writing.left.fresh')} · `}{inWords(draft)}</Box>
          <Button size="small" variant="outlined" color="inherit" component={LinkBase} to={draft.storyId ? `/articles/${draft.storyId}` : '/articles/create'}>{translate('writing.left.open')}</Button>
        </Box>
      ))}
    </Alert>
  );
};
