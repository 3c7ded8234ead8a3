import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useWidth } from './useWidth';

export interface Bar { name: string; value: number; /** As it is printed. */ said: string; isOver?: boolean; to?: string }

const HEIGHT = 190;
const FOOT = 26;
const HEAD = 16;
/** The room the name of a bar takes, in pixels. */
const NAME = 64;

/** The same in figures, for whoever does not see the picture or would rather read. */
const Figures = ({ label, bars, unit }: { label: string; bars: readonly Bar[]; unit: string }): ReactNode => {
  const translate = useTranslate();
  return (
    <Box component="details" sx={{ mt: 0.5, '& summary': { cursor: 'pointer', color: 'text.secondary', fontSize: 13 }, '& td, & th': { textAlign: 'left', pr: 2, py: 0.25, fontSize: 13, fontVariantNumeric: 'tabular-nums' } }}>
      <summary>{translate('quality.inFigures')}</summary>
      <table aria-label={label}>
        <thead><tr><th scope="col">{translate('quality.what')}</th><th scope="col">{unit}</th></tr></thead>
        <tbody>{bars.map(({ name, said }) => <tr key={name}><td>{name}</td><td>{said}</td></tr>)}</tbody>
      </table>
    </Box>
  );
};

/** Upright bars in the order of time, with a line no bar should pass; one that does is hatched, so that its colour is not all that tells. */
export const TimeBars = ({ label, bars, limit, unit }: { label: string; bars: readonly Bar[]; limit: number; unit: string }): ReactNode => {
  const { palette } = useTheme();
  const { tones } = palette.desk;
  const most = Math.max(limit * 1.25, ...bars.map(({ value }) => value));
  const height = (value: number): number => (value / most) * (HEIGHT - FOOT - HEAD);
  const { figure, width } = useWidth();
  const step = width / Math.max(1, bars.length);
  const every = Math.ceil((bars.length * NAME) / width);
  const floor = HEIGHT - FOOT;
  return (
    <Box component="figure" ref={figure} sx={{ m: 0, minWidth: 0 }}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT} role="img" aria-label={label} style={{ display: 'block', width: '100%' }}>
        <defs><pattern id="over" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill={tones.blocking} /><line x1="0" y1="0" x2="0" y2="6" stroke={palette.background.paper} strokeWidth="2" /></pattern></defs>
        {bars.map(({ name, value, said, isOver }, at) => (
          <g key={name}>
            <rect x={at * step + step * 0.2} y={floor - height(value)} width={Math.min(step * 0.6, 48)} height={Math.max(1, height(value))} fill={isOver ? 'url(#over)' : tones.working}><title>{`${name} ${said}`}</title></rect>
            {at % every === 0 && <text x={at * step + step * 0.2} y={HEIGHT - 8} fontSize="13" fill={palette.text.secondary}>{name}</text>}
          </g>
        ))}
        <line x1="0" x2={width} y1={floor} y2={floor} stroke={palette.divider} />
        <line x1="0" x2={width} y1={floor - height(limit)} y2={floor - height(limit)} stroke={tones.blocking} strokeDasharray="5 4" />
        <text x={width - 4} y={floor - height(limit) - 5} textAnchor="end" fontSize="13" fill={tones.blocking}>{limit}{unit}</text>
      </svg>
      <Figures label={label} bars={bars} unit={unit} />
    </Box>
  );
};

/** Lying bars, each with its name and figure beside it: readable as it stands, on a telephone too. */
export const RowBars = ({ label, bars }: { label: string; bars: readonly Bar[] }): ReactNode => {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {bars.map(({ name, value, said, isOver }) => (
        <Box component="li" key={name} sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: 'minmax(6em, 10em) minmax(0, 1fr) auto' }, columnGap: 1, rowGap: 0.5, alignItems: 'center', py: 0.5, fontSize: 14 }}>
          <span>{name}</span>
          <Box aria-hidden sx={{ height: 8, borderRadius: 1, bgcolor: 'action.hover', gridRow: { xs: 2, sm: 1 }, gridColumn: { xs: '1 / -1', sm: 2 } }}><Box sx={{ height: 1, borderRadius: 1, width: `${(value / most) * 100}%`, bgcolor: (theme) => theme.palette.desk.tones[isOver ? 'blocking' : 'working'] }} /></Box>
          <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', textAlign: 'right' }}>{said}</Box>
        </Box>
      ))}
    </Box>
  );
};
