import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { columnsWidthMm, type PageGeometry } from '@domain/layout/page-geometry';
import { type PicturePart, PRINT_DPI, printedDpi } from '@domain/photo/crops';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useReading } from '../../api/hooks';
import type { Photo } from '../photo';

const FEW = [1, 2, 3, 4];

const colourOf = (dpi: number): 'success.main' | 'warning.main' | 'error.main' => (dpi >= PRINT_DPI.good ? 'success.main' : dpi >= PRINT_DPI.least ? 'warning.main' : 'error.main');

/** How sharp a part prints where it stands, and at the widths of this paper's columns. */
export const Sharpness = ({ photo, part, placeMm }: { photo: Photo; part: PicturePart; /** Width of its place on a page. */ placeMm: number | undefined }): ReactNode => {
  const translate = useTranslate();
  const { data: paper } = useReading('/api/publications/{id}', { path: { id: photo.publicationId } });
  const geometry = paper?.geometry as unknown as PageGeometry | undefined;
  const picture = { width: photo.width ?? 0, height: photo.height ?? 0 };
  const line = (key: string, mm: number, words: string, columns?: number): ReactNode => {
    const dpi = printedDpi(picture, part, mm);
    const verdict = dpi < PRINT_DPI.least ? translate('photos.crop.coarse') : '';
    return <Typography component="li" key={key} variant="body2" sx={{ color: colourOf(dpi), fontVariantNumeric: 'tabular-nums' }}>{translate(words, { columns, mm: Math.round(mm), dpi })}{verdict}</Typography>;
  };
  const widths = geometry ? [...new Set([...FEW.filter((columns) => columns < geometry.grid.columns), geometry.grid.columns])] : [];
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {placeMm !== undefined && line('place', placeMm, 'photos.crop.inPlace')}
      {geometry && widths.map((columns) => line(String(columns), columnsWidthMm(geometry, columns), 'photos.crop.atWidth', columns))}
    </Box>
  );
};
