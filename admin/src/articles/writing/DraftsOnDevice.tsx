import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { LinkBase, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useDraftInWords } from './LeftWords';
import type { Draft } from './ports';

/** Words never handed in, each with the way to it. */
const DraftsOnDevice = ({ drafts }: { drafts: readonly Draft[] }): ReactNode => {
  const translate = useTranslate();
  const inWords = useDraftInWords();
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

export default DraftsOnDevice;
