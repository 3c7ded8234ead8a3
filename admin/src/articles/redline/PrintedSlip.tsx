import Box from '@mui/material/Box';
import { type RaRecord, useGetList, useGetMany, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay, useReading } from '../../api/hooks';
import type { components } from '../../api/schema';
import { dayInWords, momentInWords } from '../../i18n/days';
import { useLanguage } from '../../i18n/useLanguage';
import { signed } from '../../shared/copy/Signatures';
import type { Article } from '../article';

interface Field { label: string; value?: string | null | false; wide?: boolean }
const REVIEWS = [['firstReview', 'firstReviewedById'], ['secondReview', 'secondReviewedById'], ['release', 'releasedById']] as const;

const joined = (...words: (string | number | null | undefined | false)[]): string => words.filter(Boolean).join(' · ');

type Named<Row> = Row & RaRecord;
const A_FEW = { page: 1, perPage: 50 } as const;

/** What other desks know of a story: whose people wrote it, how it came in and with how many pictures, who read its pages. */
const useElsewhere = ({ id, bylines, placements }: Article): { units: string; number: string; photos: number; readers: string } => {
  const mayRead = useMay();
  const { data: writers = [] } = useGetMany<Named<components['schemas']['ContributorDto']>>('contributors', { ids: bylines.flatMap(({ contributorId }) => contributorId ?? []) });
  const { data: came = [] } = useGetList<Named<components['schemas']['ContributionRowDto']>>('contributions', { filter: { articleId: id }, pagination: A_FEW }, { enabled: mayRead('contribution.read'), retry: false });
  const { data: proofs = [] } = useGetList<Named<components['schemas']['ProofRowDto']>>('proofs', { filter: { pageId: placements.map(({ pageId }) => pageId), status: 'completed' }, pagination: A_FEW }, { enabled: placements.length > 0, retry: false });
  const once = (names: (string | null | undefined)[]): string => [...new Set(names.filter(Boolean))].join('、');
  return {
    units: once(writers.map(({ unit }) => unit)), number: came[0]?.number ?? '', photos: came.reduce((sum, { pictureCount }) => sum + pictureCount, 0),
    readers: once(proofs.filter(({ round }) => round !== 'clean').map(({ assigneeName }) => assigneeName).reverse()),
  };
};

/** What the record knows for each field of the slip; what it does not know stays a ruled blank to be filled in by hand. */
const useFields = (article: Article): Field[] => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const { data: moves = [] } = useReading('/api/articles/{id}/moves', { path: { id: article.id } });
  const { units, number, photos, readers } = useElsewhere(article);
  const say = (key: string, values: object = {}): string => translate(`slip.${key}`, values);
  const at = (moment: string | null): string => (moment ? momentInWords(moment, language) : '');
  const placed = article.placements.map(({ issueNumber, pageNumber }) => joined(issueNumber && translate('copy.issue', { number: issueNumber }), pageNumber && translate('copy.page', { number: pageNumber }))).join('；');
  const printed = article.status === 'published' ? article.placements.map(({ publishedOn, pageNumber }) => joined(publishedOn && dayInWords(publishedOn, language), pageNumber && translate('copy.page', { number: pageNumber }))).join('；') : '';
  const opinion = ([move, signature]: (typeof REVIEWS)[number]): string => {
    const last = article[signature] ? moves.findLast(({ action }) => action === move) : undefined;
    return last ? joined(last.reason || say('agreed'), last.actorName, at(last.createdAt)) : '';
  };
  const cleared = article.clearedBy !== '' && joined(article.clearanceOpinion || say('agreed'), article.clearedBy, at(article.clearedAt));
  return [
    { label: say('number'), value: number || article.slug || article.id.slice(0, 8) }, { label: say('level'), value: article.level && say(`levels.${article.level}`) },
    { label: say('headline'), value: joined(article.kicker, article.headline, article.deck), wide: true },
    { label: say('author'), value: signed(article.bylines) }, { label: say('unit'), value: units }, { label: say('source'), value: article.source }, { label: say('genre'), value: article.genre },
    { label: say('characters'), value: String(article.characterCount) }, { label: say('photos'), value: photos > 0 && String(photos) }, { label: say('planned'), value: placed }, { label: say('position'), value: article.section },
    { label: say('clearanceFrom'), value: article.clearanceFrom || (!article.needsClearance && say('noClearance')) }, { label: say('clearance'), value: cleared },
    ...REVIEWS.map((review) => ({ label: translate(`slip.reviews.${review[0]}`), value: opinion(review), wide: true })),
    { label: say('instructions'), value: joined(article.mustRun && say('mustRun'), article.noCut && say('noCut'), article.instructions), wide: true },
    { label: say('proofread'), value: readers }, { label: say('payment') }, { label: say('printed'), value: printed, wide: true },
  ];
};

/** 稿签: every field of the trade's slip, for the printed page. */
export const PrintedSlip = ({ article }: { article: Article }): ReactNode => {
  const translate = useTranslate();
  const fields = useFields(article);
  return (
    <Box component="section" aria-label={translate('articles.desk')} sx={{ display: 'none', displayPrint: 'block', fontSize: '10.5pt', mb: '6mm' }}>
      <Box component="h1" sx={{ fontSize: '16pt', textAlign: 'center', letterSpacing: '0.5em', m: 0, mb: '3mm' }}>{translate('articles.desk')}</Box>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '1fr 1fr', border: '1px solid #000' }}>
        {fields.map(({ label, value, wide }) => (
          <Box key={label} sx={{ display: 'flex', border: '0.5px solid #000', gridColumn: wide ? '1 / -1' : undefined, minHeight: '8mm', breakInside: 'avoid' }}>
            <Box component="dt" sx={{ width: '24mm', flex: 'none', p: '1.5mm', borderRight: '0.5px solid #000' }}>{label}</Box>
            <Box component="dd" sx={{ m: 0, p: '1.5mm', flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{value || ''}</Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
};
