import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Changed, CleaningReport, Dropped, Point } from '@domain/copy/cleaning/report';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';

const Part = ({ title, lines }: { title: string; lines: readonly ReactNode[] }): ReactNode => lines.length > 0 && (
  <Box sx={{ mb: 1.5 }}>
    <Typography variant="body2" sx={{ fontWeight: 600 }}>{title}</Typography>
    <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: '0.875rem', lineHeight: 1.7, overflowWrap: 'anywhere' }}>{lines.map((line, at) => <li key={at}>{line}</li>)}</Box>
  </Box>
);

const usePoint = (): ((point: Point) => string) => {
  const translate = useTranslate();
  return (point) => {
    if (point.kind === 'doubled') return translate('intake.look.doubled', { at: point.at + 1, first: point.first + 1 });
    if (point.kind === 'long') return translate('intake.look.long', { at: point.at + 1, characters: point.characters });
    if (point.kind === 'credit') return translate('intake.look.credit', { at: point.at + 1, text: point.text });
    if (point.kind === 'headline') return translate('intake.look.headline', { text: point.text });
    if (point.kind === 'garbled') return translate('intake.look.garbled', { at: point.at + 1 });
    if (point.kind === 'autoNumbers') return translate('intake.look.autoNumbers', { count: point.count });
    const why = translate(`intake.unread.${point.why}`, { _: translate('intake.unread.other') });
    return point.fileName ? translate('intake.look.unread', { name: point.fileName, why }) : translate('intake.look.unreadAll', { why });
  };
};

/** What cleaning did to a text: what to look at first, then what was left out, then what was set otherwise. */
export const CleaningNotes = ({ report: { dropped, changed, words, look } }: { report: CleaningReport }): ReactNode => {
  const translate = useTranslate();
  const inWords = usePoint();
  const counts = <Kind extends Dropped | Changed>(given: Partial<Record<Kind, number>>, family: 'dropped' | 'changed'): string[] =>
    Object.entries(given).map(([kind, count]) => translate(`intake.${family}.${kind}`, { count: count as number }));
  if (look.length + words.length + Object.keys(dropped).length + Object.keys(changed).length === 0) return <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('intake.clean')}</Typography>;
  return (
    <>
      <Part title={translate('intake.lookAt')} lines={look.map(inWords)} />
      <Part title={translate('intake.leftOut')} lines={[...counts(dropped, 'dropped'), ...words.map(({ why, text }) => <span key={text}>{translate(`intake.words.${why}`)}<q>{text}</q></span>)]} />
      <Part title={translate('intake.setOtherwise')} lines={counts(changed, 'changed')} />
    </>
  );
};
