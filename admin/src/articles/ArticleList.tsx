import Box from '@mui/material/Box';
import { DataTable, useListContext, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay } from '../api/hooks';
import { useLiveRefresh } from '../api/live';
import { counted } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { CopyDrop } from '../intake/HandIn';
import { EmptyState } from '../shared/Blank';
import { BinToggle } from '../shared/copy/Bin';
import { signed } from '../shared/copy/Signatures';
import { LiveNote } from '../shared/live/LiveNote';
import { LivePresence, WriterMark } from '../shared/live/WriterMark';
import { DateTimeField } from '../shared/Moments';
import { type Card, Rows } from '../shared/Rows';
import { ScreenList } from '../shared/ScreenList';
import { StatusChip } from '../shared/StatusChip';
import { SERIF } from '../theme/theme';
import type { ArticleRow } from './article';
import { WordsOnDevice } from './writing/WordsOnDevice';
import { ArticleFilters } from './ArticleFilters';

export const HeadlineCell = ({ article: { kicker, headline, lock } }: { article: ArticleRow }): ReactNode => (
  <Box sx={{ fontFamily: SERIF, lineHeight: 1.5, minWidth: '14em' }}>
    {kicker && <Box component="span" sx={{ display: 'block', fontSize: 13, color: 'text.secondary' }}>{kicker}</Box>}
    <Box component="span" sx={{ fontSize: 16, fontWeight: 700 }}>{headline}</Box>
    {lock && <Box component="span" sx={{ display: 'block' }}><WriterMark lock={lock} isBrief /></Box>}
  </Box>
);

const Table = (): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const { filterValues } = useListContext();
  const card = (article: ArticleRow): Card => ({
    title: <HeadlineCell article={article} />,
    line: [signed(article.bylines), translate('articles.characters', { count: counted(article.characterCount, language) }), article.section].filter(Boolean).join(' · '),
    aside: <StatusChip noun="article" status={article.status} />,
  });
  return (
    <Rows<ArticleRow> card={card}>
      <DataTable.Col<ArticleRow> source="headline" render={(article) => <HeadlineCell article={article} />} />
      <DataTable.Col<ArticleRow> source="bylines" disableSort render={({ bylines }) => signed(bylines)} />
      <DataTable.Col<ArticleRow> source="status" render={({ status }) => <StatusChip noun="article" status={status} />} />
      <DataTable.Col<ArticleRow> source="section" />
      <DataTable.NumberCol source="characterCount" sortByOrder="DESC" />
      <DataTable.Col source={filterValues.deleted ? 'deletedAt' : 'updatedAt'} label="resources.articles.fields.updatedAt" sortByOrder="DESC" disableSort={filterValues.deleted === true}>
        <DateTimeField source={filterValues.deleted ? 'deletedAt' : 'updatedAt'} />
      </DataTable.Col>
    </Rows>
  );
};

const ArticleList = (): ReactNode => {
  const translate = useTranslate();
  const live = useLiveRefresh(['articles']);
  const mayCreate = useMay()('article.create');
  const act = mayCreate && { label: translate('articles.write'), to: '/articles/create' };
  return (
    <CopyDrop>
      <WordsOnDevice />
      <ScreenList
        scoped mayCreate={mayCreate} sort={{ field: 'updatedAt', order: 'DESC' }} filters={<ArticleFilters />} acts={<BinToggle />}
        empty={<EmptyState title={translate('articles.empty')} text={translate('articles.emptyHelp')} act={act} />}
      >
        <Table />
      </ScreenList>
      <LivePresence />
      <LiveNote {...live} />
    </CopyDrop>
  );
};

export default ArticleList;
