import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import { useGetResourceLabel, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import type { Flatplan, FlatplanItem, FlatplanPage } from '../../api/types';
import { counted, momentInWords } from '../../i18n/days';
import { useLanguage } from '../../i18n/useLanguage';
import { usePageName } from '../../pages/usePageName';
import { ErrorState, LoadingLines } from '../../shared/Blank';
import { PageHead } from '../../shared/PageHead';
import { useShortcut } from '../../shared/shortcuts';
import { SERIF } from '../../theme/theme';
import { useIssueName } from '../useIssueName';
import { useFlatplan } from './useFlatplan';

/** On paper only the sheet is left, black on white, on A4. */
const ON_PAPER = {
  '@page': { size: 'A4 portrait', margin: '14mm 12mm' },
  '@media print': {
    'body *': { visibility: 'hidden' }, '#meeting-sheet, #meeting-sheet *': { visibility: 'visible', color: '#000 !important' },
    '#meeting-sheet': { position: 'absolute', inset: '0 0 auto 0', border: '0 !important', padding: '0 !important', maxWidth: 'none !important' },
    '#meeting-sheet section, #meeting-sheet tr': { breakInside: 'avoid' },
  },
} as const;
const CELL = { borderBottom: '1px solid', borderColor: 'divider', py: 0.4, px: 0.75, textAlign: 'left', verticalAlign: 'top', fontWeight: 400 } as const;
const COLUMNS = ['kind', 'headline', 'names', 'length', 'state', 'notes'] as const;

const useCells = (): ((item: FlatplanItem) => Record<(typeof COLUMNS)[number], string>) => {
  const translate = useTranslate();
  const [language] = useLanguage();
  return (item) => {
    const count = item.characters > 0 ? counted(item.characters, language) : '';
    const { fit } = item;
    const noun = item.kind === 'article' || item.kind === 'photo' || item.kind === 'notice' ? item.kind : null;
    return {
      kind: translate(`flatplan.meeting.kinds.${item.kind}`), headline: item.title, names: item.names,
      length: item.targetLength ? translate('flatplan.meeting.target', { count, target: counted(item.targetLength, language) }) : count,
      state: noun && item.status ? translate(`status.${noun}.${item.status}`) : '',
      notes: [
        item.kind === 'article' && item.mustRun && translate('flatplan.mustRun'), item.kind === 'article' && item.noCut && translate('flatplan.noCut'),
        item.kind === 'photo' && !item.hasFile && translate('flatplan.want.noPicture', { title: '' }), fit && fit.overLines > 0 && translate('flatplan.lineState', { lines: fit.overLines }),
      ].filter(Boolean).join(' '),
    };
  };
};

/** Deadlines in one line. */
const useDues = (): ((deadlines: Flatplan['deadlines']) => string) => {
  const translate = useTranslate();
  const [language] = useLanguage();
  return (deadlines) => deadlines.map(({ stage, dueAt }) => `${translate(`flatplan.stage.${stage}`)} ${momentInWords(dueAt, language)}`).join('　');
};

const PageTable = ({ page }: { page: FlatplanPage }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const name = usePageName()(page);
  const cellsOf = useCells();
  const items = page.items.filter(({ itemId }) => itemId !== null);
  const dues = useDues()(page.deadlines.filter(({ pageId }) => pageId !== null));
  const total = translate('flatplan.meeting.total', { placed: counted(page.characters, language), capacity: counted(page.capacity, language), photos: page.photos });
  return (
    <Box component="section" aria-label={name} sx={{ mt: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline', borderBottom: '2px solid', borderColor: 'text.primary' }}>
        <Box component="h2" sx={{ fontFamily: SERIF, fontSize: 18, m: 0 }}>{name}</Box>
        <span>{translate(`status.page.${page.status}`)}</span>
        <span>{translate('flatplan.meeting.owner')}: {page.pageEditorName ?? translate('pages.nobody')}</span>
        <Box component="span" sx={{ ml: 'auto', fontVariantNumeric: 'tabular-nums' }}>{total}</Box>
      </Box>
      {items.length === 0 ? <Box sx={{ py: 1 }}>{translate('flatplan.meeting.nothing')}</Box> : (
        <Box component="table" sx={{ width: 1, borderCollapse: 'collapse', '& td:nth-of-type(4)': { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } }}>
          <thead><tr>{COLUMNS.map((column) => <Box key={column} component="th" scope="col" sx={{ ...CELL, color: 'text.secondary' }}>{translate(`flatplan.meeting.${column}`)}</Box>)}</tr></thead>
          <tbody>
            {items.map((item) => {
              const cells = cellsOf(item);
              return <tr key={item.id}>{COLUMNS.map((column) => <Box key={column} component="td" sx={{ ...CELL, ...(column === 'headline' && { fontFamily: SERIF, fontWeight: 700 }) }}>{cells[column]}</Box>)}</tr>;
            })}
          </tbody>
        </Box>
      )}
      {dues && <Box sx={{ fontSize: 12, mt: 0.5 }}>{dues}</Box>}
    </Box>
  );
};

const Sheet = ({ flatplan, madeAt }: { flatplan: Flatplan; madeAt: string }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const title = useIssueName()(flatplan);
  const { publicationName, totalIssueNumber, leftOut, pages, deadlines } = flatplan;
  const dues = useDues()(deadlines.filter(({ pageId }) => pageId === null));
  return (
    <Box id="meeting-sheet" sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', p: { xs: 2, sm: 4 }, maxWidth: 860, fontSize: 13, lineHeight: 1.5, overflowX: 'auto' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline' }}>
        <Box component="h2" sx={{ fontFamily: SERIF, fontSize: 24, m: 0 }}>{publicationName} {translate('flatplan.meeting.title')}</Box>
        <span>{[title, totalIssueNumber !== null && translate('issues.total', { number: totalIssueNumber })].filter(Boolean).join(' · ')}</span>
        <Box component="span" sx={{ ml: 'auto' }}>{translate('flatplan.meeting.made', { time: momentInWords(madeAt, language) })}</Box>
      </Box>
      <Box sx={{ mt: 1, fontSize: 12 }}>{dues}</Box>
      {leftOut.length > 0 && <Box component="p" sx={{ mb: 0 }}><b>{translate('flatplan.meeting.leftOut')}</b>: {leftOut.map((story) => story.title).join(translate('issues.between'))}</Box>}
      {pages.map((page) => <PageTable key={page.id} page={page} />)}
      <Box component="section" sx={{ mt: 2 }}>
        <Box component="h2" sx={{ fontFamily: SERIF, fontSize: 16, m: 0 }}>{translate('flatplan.meeting.remarks')}</Box>
        {[1, 2, 3, 4].map((line) => <Box key={line} sx={{ borderBottom: '1px solid', borderColor: 'divider', height: 30 }} />)}
      </Box>
    </Box>
  );
};

/** 编前会单: the issue on paper, for the meeting that decides on it. */
const MeetingSheet = (): ReactNode => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const noun = useGetResourceLabel()('issues', 2);
  const nameOf = useIssueName();
  const { flatplan, error, refetch, readAt } = useFlatplan(id);
  useShortcut('mod+p', translate('flatplan.meeting.print'), flatplan ? () => window.print() : null);
  if (error && !flatplan) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!flatplan) return <LoadingLines />;
  return (
    <>
      <GlobalStyles styles={ON_PAPER} />
      <PageHead title={translate('flatplan.meeting.title')} trail={[{ label: noun, to: '/issues' }, { label: nameOf(flatplan), to: `/issues/${id}/flatplan` }]}>
        <Button variant="contained" title="Ctrl+P" onClick={() => window.print()}>{translate('flatplan.meeting.print')}</Button>
      </PageHead>
      <Sheet flatplan={flatplan} madeAt={new Date(readAt).toISOString()} />
    </>
  );
};

export default MeetingSheet;
