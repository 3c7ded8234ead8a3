import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { tableLook } from './Ledger';
import { type PersonSheet, share } from './quality';
import { useWidth } from './useWidth';

type Month = PersonSheet['months'][number];

const HEIGHT = 200;
const FOOT = 26;
const HEAD = 20;
/** The room a month takes with its year, in pixels. */
const NAME = 64;
const PARTS = ['caught', 'later', 'printed'] as const;
type Part = (typeof PARTS)[number];

/** Of what was missed, what went into print by itself: the parts of a bar do not overlap. */
const partOf = ({ caught, missed, printed }: Pick<Month, 'caught' | 'missed' | 'printed'>): Record<Part, number> => ({ caught, later: missed - printed, printed });

/** Month by month what was caught, what others found later and what was printed, one upon the other; print is hatched, so that colour is not all that tells. */
export const MonthBars = ({ label, months }: { label: string; months: readonly Month[] }): ReactNode => {
  const translate = useTranslate();
  const { palette } = useTheme();
  const { tones } = palette.desk;
  const most = Math.max(1, ...months.map(({ caught, missed }) => caught + missed));
  const { figure, width } = useWidth();
  const step = width / Math.max(1, months.length);
  const height = (value: number): number => (value / most) * (HEIGHT - FOOT - HEAD);
  const fill: Record<Part, string> = { caught: tones.approved, later: tones.waiting, printed: 'url(#printed)' };
  return (
    <Box component="figure" ref={figure} sx={{ m: 0, minWidth: 0 }}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT} role="img" aria-label={label} style={{ display: 'block', width: '100%' }}>
        <defs><pattern id="printed" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill={tones.blocking} /><line x1="0" y1="0" x2="0" y2="6" stroke={palette.background.paper} strokeWidth="2" /></pattern></defs>
        {months.map((month, at) => {
          const parts = partOf(month);
          const x = at * step + step * 0.5 - Math.min(step * 0.3, 24);
          let top = HEIGHT - FOOT;
          return (
            <g key={month.month}>
              {PARTS.map((part) => {
                top -= height(parts[part]);
                return parts[part] > 0 && <rect key={part} x={x} y={top} width={Math.min(step * 0.6, 48)} height={height(parts[part])} fill={fill[part]}><title>{`${month.month} ${translate(`quality.parts.${part}`)} ${parts[part]}`}</title></rect>;
              })}
              <text x={at * step + step / 2} y={top - 6} textAnchor="middle" fontSize="13" fill={palette.text.secondary}>{share(month.catchRate)}</text>
              <text x={at * step + step / 2} y={HEIGHT - 8} textAnchor="middle" fontSize="13" fill={palette.text.secondary}>{step < NAME ? month.month.slice(5) : month.month}</text>
            </g>
          );
        })}
        <line x1="0" x2={width} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} stroke={palette.divider} />
      </svg>
      <Box component="ul" aria-hidden sx={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: 2.5, p: 0, m: 0, mt: 0.5, fontSize: 13, color: 'text.secondary' }}>
        {PARTS.map((part) => <Box component="li" key={part} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}><svg width="12" height="12"><rect width="12" height="12" fill={fill[part]} /></svg>{translate(`quality.parts.${part}`)}</Box>)}
      </Box>
    </Box>
  );
};

interface MonthTableProps<Count> { head: string; label: string; names: readonly { id: string; name: string }[]; months: readonly Month[]; of: (month: Month) => readonly Count[]; idOf: (count: Count) => string }

/** Classes or stages down, months across, each with what was caught and what was missed; a month without either stays empty. */
export const MonthTable = <Count extends { caught: number; missed: number }>({ head, label, names, months, of, idOf }: MonthTableProps<Count>): ReactNode => {
  const translate = useTranslate();
  const cell = (month: Month, id: string): string => {
    const count = of(month).find((one) => idOf(one) === id);
    return count && count.caught + count.missed > 0 ? translate('quality.caughtAndMissed', { caught: count.caught, missed: count.missed }) : '';
  };
  return (
    <Box sx={tableLook} tabIndex={0} role="region" aria-label={label}>
      <table>
        <thead><tr><th scope="col">{head}</th>{months.map(({ month }) => <th key={month} scope="col" className="number">{month}</th>)}</tr></thead>
        <tbody>{names.map(({ id, name }) => <tr key={id}><th scope="row">{name}</th>{months.map((month) => <td key={month.month} className="number">{cell(month, id)}</td>)}</tr>)}</tbody>
      </table>
    </Box>
  );
};
