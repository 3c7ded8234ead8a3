import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import Typography from '@mui/material/Typography';
import { useGetOne, useGetResourceLabel, useTranslate } from 'react-admin';
import { type ReactNode, useMemo, useState } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { useReading } from '../../api/hooks';
import { Blank, ErrorState, LoadingLines } from '../../shared/Blank';
import { ReadingDesk } from '../../shared/copy/ReadingDesk';
import { PageHead } from '../../shared/PageHead';
import { useShortcut } from '../../shared/shortcuts';
import { WHOLE } from '../../shared/whole';
import type { Article } from '../article';
import { RestoreButton } from '../RestoreButton';
import { ChooseRevisions } from './ChooseRevisions';
import { type Blame, type Hand, peopleOf } from './hands';
import { HandsPanel, Legend } from './HandsPanel';
import { MarkingContext, type Picked } from './MarkedText';
import { PageChanges } from './PageChanges';
import { PrintedSlip } from './PrintedSlip';
import { type Range, rangeOf } from './range';
import { RedlineText } from './RedlineText';

/** On paper stand the slip and the text, in ink on white, and nothing of the screen. */
const onPaper = {
  '@page': { size: 'A4', margin: '16mm 18mm' },
  '@media print': { 'body, main, main *': { backgroundColor: '#fff !important', borderColor: '#000' } },
} as const;

const Compared = ({ article, range }: { article: Article; range: Range }): ReactNode => {
  const translate = useTranslate();
  const [picked, setPicked] = useState<Picked | null>(null);
  const { data, error, refetch } = useReading('/api/articles/{id}/blame', { path: { id: article.id }, query: range });
  const blame = data as unknown as Blame | undefined;
  const marking = useMemo(() => ({ hands: blame?.hands ?? [], people: peopleOf(blame?.hands ?? []), picked: picked?.id ?? null, onPick: setPicked }), [blame, picked]);
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!blame) return <LoadingLines />;
  return (
    <MarkingContext value={marking}>
      <Typography sx={{ display: 'none', displayPrint: 'block', textAlign: 'center', mb: 1 }}>{translate('articles.between', { before: range.from, after: range.to })}</Typography>
      <ReadingDesk aside={<Box sx={{ position: { lg: 'sticky' }, top: 140 }}><Legend /><Box sx={{ displayPrint: 'none' }}><HandsPanel picked={picked} /></Box></Box>}>
        <RedlineText text={blame.text} />
      </ReadingDesk>
      {picked && (
        <Box sx={{ display: { xs: 'block', lg: 'none' }, displayPrint: 'none', position: 'fixed', zIndex: 9, inset: 'auto 0 0 0', maxHeight: '40vh', overflowY: 'auto', px: 2, pt: 1, bgcolor: 'background.paper', borderTop: 1, borderColor: 'divider', boxShadow: 8 }}>
          <HandsPanel picked={picked} /><Button size="small" onClick={() => setPicked(null)}>{translate('ra.action.close')}</Button>
        </Box>
      )}
    </MarkingContext>
  );
};

const Screen = ({ article, revisions }: { article: Article; revisions: readonly Hand[] }): ReactNode => {
  const translate = useTranslate();
  const noun = useGetResourceLabel()('articles', 2);
  const [address, setAddress] = useSearchParams();
  const range = rangeOf(revisions, { from: address.get('from'), to: address.get('to') });
  useShortcut('p', translate('redline.print'), () => window.print());
  if (!range) return <Blank title={translate('redline.none')} />;
  const choose = ({ from, to }: Range): void => setAddress({ from: String(from), to: String(to) }, { replace: true });
  return (
    <>
      <GlobalStyles styles={onPaper} />
      <PageHead title={translate('redline.title')} trail={[{ label: noun, to: '/articles' }, { label: article.headline, to: `/articles/${article.id}/show` }]}>
        {range.from < article.revision && <RestoreButton article={article} number={range.from} named />}
        <Button variant="contained" title="p" onClick={() => window.print()}>{translate('redline.print')}</Button>
      </PageHead>
      <ChooseRevisions revisions={revisions} range={range} onChoose={choose} />
      {article.unkept && <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1, displayPrint: 'none' }}>{translate('redline.unkept')}</Typography>}
      <PrintedSlip article={article} />
      <Compared key={`${range.from}-${range.to}`} article={article} range={range} />
      <PageChanges article={article} />
    </>
  );
};

/** 花脸稿: what became of a story between any two of its wordings, by whose hand, on screen and on paper. */
const RedlineScreen = (): ReactNode => {
  const { id = '' } = useParams<{ id: string }>();
  const { data: article, error, refetch } = useGetOne<Article>('articles', { id: decodeURIComponent(id), meta: WHOLE }, { retry: false });
  const heads = useReading('/api/articles/{id}/revisions', { path: { id }, query: {} });
  const failed = error ?? heads.error;
  if (failed) return <ErrorState error={failed} retry={() => void Promise.all([refetch(), heads.refetch()])} />;
  if (!article || !heads.data) return <LoadingLines />;
  return <Screen article={article} revisions={heads.data} />;
};

export default RedlineScreen;
