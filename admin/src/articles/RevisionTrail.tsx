import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router-dom';
import { useReading } from '../api/hooks';
import { momentInWords } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { useWho } from '../shared/useWho';
import type { Article, RevisionHead } from './article';
import { RestoreButton } from './RestoreButton';
import { RevisionDialog } from './RevisionDialog';

const AT_FIRST = 8;

const Entry = ({ article, revision, onOpen }: { article: Article; revision: RevisionHead; onOpen: () => void }): ReactNode => {
  const translate = useTranslate();
  const who = useWho();
  const [language] = useLanguage();
  const { number, reason, note, authorName, createdAt } = revision;
  return (
    <Box component="li" sx={{ listStyle: 'none', py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
      <Typography variant="body2">{translate('articles.revision', { number })} · {translate(`articles.reasons.${reason}`)} · {who(authorName)}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: 1 }}>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>{momentInWords(createdAt, language)}{note && ` · ${note}`}</Typography>
        <Box sx={{ '& .MuiButton-root': { minWidth: 0, px: 0.75 } }}>
          <Button size="small" onClick={onOpen}>{translate('articles.read')}</Button>
          {number > 1 && <Button size="small" component={Link} to={`/articles/${article.id}/redline?from=${number - 1}&to=${number}`}>{translate('articles.compare')}</Button>}
          {number < article.revision && <RestoreButton article={article} number={number} />}
        </Box>
      </Box>
    </Box>
  );
};

/** Every version of the words: who, when and why, newest first; each to be read, compared with the one before it, and brought back. */
export const RevisionTrail = ({ article }: { article: Article }): ReactNode => {
  const translate = useTranslate();
  const [opened, setOpened] = useState<number | null>(null);
  const [all, setAll] = useState(false);
  const { data = [], error } = useReading('/api/articles/{id}/revisions', { path: { id: article.id }, query: {} }, { enabled: article.revision > 0 });
  if (error) return <Typography variant="body2" sx={{ color: 'error.main' }}>{error.message}</Typography>;
  return (
    <>
      {article.revision > 1 && <Button size="small" variant="outlined" component={Link} to={`/articles/${article.id}/redline`} sx={{ my: 0.5 }}>{translate('redline.open')}</Button>}
      <Box component="ol" aria-label={translate('articles.revisions')} sx={{ m: 0, p: 0 }}>
        {(all ? data : data.slice(0, AT_FIRST)).map((revision) => <Entry key={revision.id} article={article} revision={revision} onOpen={() => setOpened(revision.number)} />)}
      </Box>
      {!all && data.length > AT_FIRST && <Button size="small" onClick={() => setAll(true)}>{translate('articles.allRevisions', { count: data.length })}</Button>}
      {opened !== null && <RevisionDialog articleId={article.id} number={opened} onClose={() => setOpened(null)} />}
    </>
  );
};
