import Box from '@mui/material/Box';
import Slider from '@mui/material/Slider';
import Typography from '@mui/material/Typography';
import type { Crop } from '@domain/typeset/display-list';
import { useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';

const WHOLE: Crop = { x: 0, y: 0, w: 1, h: 1 };
const LEAST = 0.1;
const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Which part of the picture is printed, by its two edges across and down; the whole of it is no crop at all. */
export const CropFields = ({ crop, disabled, onCrop }: { crop: Crop | undefined; disabled: boolean; onCrop: (crop: Crop | undefined) => void }): ReactNode => {
  const translate = useTranslate();
  const [held, setHeld] = useState(crop ?? WHOLE);
  const give = (next: Crop): void => onCrop(next.w === 1 && next.h === 1 ? undefined : next);
  const edge = (name: 'across' | 'down', [from = 0, to = 1]: number[]): Crop => {
    const size = Math.max(LEAST, hundredths(to - from));
    const start = Math.min(hundredths(from), hundredths(1 - size));
    return name === 'across' ? { ...held, x: start, w: size } : { ...held, y: start, h: size };
  };
  return (
    <Box sx={{ px: 1 }}>
      {(['across', 'down'] as const).map((name) => (
        <Box key={name}>
          <Typography variant="caption">{translate(`layoutEditor.crop.${name}`)}</Typography>
          <Slider
            size="small" min={0} max={1} step={0.01} disabled={disabled} aria-label={translate(`layoutEditor.crop.${name}`)} value={name === 'across' ? [held.x, held.x + held.w] : [held.y, held.y + held.h]}
            onChange={(_, value) => setHeld(edge(name, value as number[]))} onChangeCommitted={(_, value) => give(edge(name, value as number[]))}
          />
        </Box>
      ))}
    </Box>
  );
};
