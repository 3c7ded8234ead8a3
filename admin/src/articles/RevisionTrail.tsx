import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useReading } from '../api/hooks';
import { momentInWords } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import type { RevisionHead } from './article';
import { RevisionDialog } from './RevisionDialog';

const Entry = ({ revision, onOpen }: { revision: RevisionHead; onOpen: () => void }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const why = translate(`articles.reasons.${revision.reason}`);
  return (
    <Box component="li" sx={{ listStyle: 'none', py: 0.75, borderBottom: 1, borderColor: 'divider', display: 'flex', alignItems: 'baseline', gap: 1 }}>
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography variant="body2">{translate('articles.revision', { number: revision.number })} · {why} · {revision.authorName}</Typography>
        <Typography variant="caption" sx={{ color: 'text.secondary', display: 'block' }}>{momentInWords(revision.createdAt, language)}{revision.note && ` · ${revision.note}`}</Typography>
      </Box>
      <Button size="small" onClick={onOpen}>{translate(revision.number > 1 ? 'articles.compare' : 'articles.read')}</Button>
    </Box>
  );
};

/** Every version of the words: who, when and why, newest first, each against the one before it. */
export const RevisionTrail = ({ articleId, revision: newest }: { articleId: string; revision: number }): ReactNode => {
  const translate = useTranslate();
  const [opened, setOpened] = useState<number | null>(null);
  const { data, error } = useReading('/api/articles/{id}/revisions', { path: { id: articleId } }, { enabled: newest > 0 });
    if (error) return <Typography variant="body2" sx={{ color: 'error.main' }}>{error.message}</Typography>;
  return (
    <>
      <Box component="ol" aria-label={translate('articles.revisions')} sx={{ m: 0, p: 0 }}>
        {(data ?? []).map((revision) => <Entry key={revision.id} revision={revision} onOpen={() => setOpened(revision.number)} />)}
      </Box>
      {opened !== null && <RevisionDialog articleId={articleId} number={opened} onClose={() => setOpened(null)} />}
    </>
  );
};
