import { Alert, Typography } from '@mui/material';
import { hasSpaceChanged, yuan } from '@domain/notices/prices';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { dayInWords } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import type { Notice, Quote } from './notice';

const centimetres = (area: number): string => (area / 100).toFixed(1);

/** A price with what it was reckoned from: the way, by area the space charged, and since when the rate holds. */
export const usePriceInWords = (): ((quote: Quote) => string) => {
  const translate = useTranslate();
  const [language] = useLanguage();
  return ({ way, totalFen, runs, areas, rateFrom }) => [
    translate('notices.quoted', { total: yuan(totalFen), smart_count: runs }), translate(`notices.quoteWays.${way}`),
    areas.length > 0 && translate('notices.charged', { areas: [...new Set(areas.map(centimetres))].join('、') }), rateFrom && translate('notices.rateSince', { day: dayInWords(rateFrom, language) }),
  ].filter(Boolean).join(' · ');
};

/** What the notice costs by the rates as it stands now, or what is in the way of a price: to be read before a price is told. */
export const ReckonedPrice = ({ notice: { reckoned: { quote, problem } } }: { notice: Notice }): ReactNode => {
  const translate = useTranslate();
  const inWords = usePriceInWords();
  return quote
    ? <Typography sx={{ fontWeight: 700 }} data-testid="reckoned">{inWords(quote)}</Typography>
    : <Typography variant="body2" color="warning.dark" data-testid="reckoned">{problem && translate(`notices.noPrice.${problem}`)}</Typography>;
};

const OPEN: readonly string[] = ['quoted', 'approved', 'placed'];

/** The page was changed after the price was told: the client would pay for other space than they get. */
export const SpaceChanged = ({ notice: { quote, reckoned, status } }: { notice: Notice }): ReactNode => {
  const translate = useTranslate();
  if (!OPEN.includes(status) || !hasSpaceChanged(quote, reckoned.quote)) return null;
  return <Alert severity="warning" sx={{ mb: 2 }}>{translate('notices.spaceChanged', { quoted: yuan(quote?.totalFen ?? 0), now: yuan(reckoned.quote?.totalFen ?? 0) })}</Alert>;
};
