import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import Typography from '@mui/material/Typography';
import { minValue, NumberInput, required, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';

type Unit = 'mm' | 'pt' | 'chars' | 'columns' | 'rows';
interface Measure { name: string; unit: Unit; whole?: boolean }
interface Part { name: string; source: string; measures: readonly Measure[] }

const PARTS: readonly Part[] = [
  { name: 'trim', source: 'geometry.trim', measures: [{ name: 'width', unit: 'mm' }, { name: 'height', unit: 'mm' }] },
  { name: 'margins', source: 'geometry.margins', measures: [{ name: 'top', unit: 'mm' }, { name: 'bottom', unit: 'mm' }, { name: 'left', unit: 'mm' }, { name: 'right', unit: 'mm' }] },
  { name: 'bleed', source: 'geometry', measures: [{ name: 'bleed', unit: 'mm' }] },
  { name: 'grid', source: 'geometry.grid', measures: [{ name: 'columns', unit: 'columns', whole: true }, { name: 'columnChars', unit: 'chars' }, { name: 'gutterChars', unit: 'chars' }] },
  { name: 'body', source: 'geometry.grid', measures: [{ name: 'bodyPt', unit: 'pt' }, { name: 'leadingPt', unit: 'pt' }, { name: 'rows', unit: 'rows', whole: true }] },
];
const NUMBER = [required(), minValue(0)];

const MeasureInput = ({ source, measure: { name, unit, whole } }: { source: string; measure: Measure }): ReactNode => {
  const translate = useTranslate();
  const adornment = <InputAdornment position="end">{translate(`publications.unit.${unit}`)}</InputAdornment>;
  return (
    <NumberInput
      source={`${source}.${name}`} label={`publications.geometry.${name}`} min={0} step={whole ? 1 : 'any'} validate={NUMBER} helperText={false}
      slotProps={{ input: { endAdornment: adornment } }} sx={{ width: 160, maxWidth: '100%' }}
    />
  );
};

/** How the page is ruled, each measure in its unit. */
export const GeometryInput = (): ReactNode => {
  const translate = useTranslate();
  return PARTS.map((part) => {
    const name = translate(`publications.geometry.${part.name}`);
    return (
      <Box key={part.name} role="group" aria-label={name} sx={{ mb: 1 }}>
        {part.measures.length > 1 && <Typography variant="body2" component="p" sx={{ color: 'text.secondary', mt: 1 }}>{name}</Typography>}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
          {part.measures.map((measure) => <MeasureInput key={measure.name} source={part.source} measure={measure} />)}
        </Box>
      </Box>
    );
  });
};
