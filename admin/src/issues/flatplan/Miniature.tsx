import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { FlatplanPage } from '../../api/types';
import { usePageName } from '../../pages/usePageName';
import { PagePicture, sheetInSmall } from '../../shared/PagePicture';
import { sketchOf } from './sketch';

const LONGEST = 14;

const Sketch = ({ page, label }: { page: FlatplanPage; label: string }): ReactNode => (
  <Box role="img" aria-label={label} sx={sheetInSmall}>
    <svg viewBox="0 0 270 390" aria-hidden>
      {sketchOf(page).map(({ id, kind, title, x, y, w, h }) => {
        const [left, top, width, height] = [x * 2.7, y * 3.9, w * 2.7, h * 3.9];
        return (
          <g key={id}>
            <rect x={left} y={top} width={width} height={height} fill={kind === 'photo' ? '#d9dce0' : kind === 'article' || kind === 'notice' ? '#f4f2ec' : '#e9e5da'} stroke="#b9b4a8" strokeWidth="0.8" />
            {height > 16 && <text x={left + 6} y={top + 15} fontSize="13" fill="#3a3f46" fontWeight={kind === 'article' ? 700 : 400}>{title.length > LONGEST ? `${title.slice(0, LONGEST)}…` : title}</text>}
            {kind === 'article' && Array.from({ length: Math.floor((height - 22) / 5) }, (_, line) => <line key={line} x1={left + 6} x2={left + width - 6} y1={top + 22 + line * 5} y2={top + 22 + line * 5} stroke="#d8d3c7" strokeWidth="1.4" />)}
          </g>
        );
      })}
    </svg>
  </Box>
);

/** A page in small: composed where it has been laid out, drawn anew with every reading of its figures, else what is meant for it in outline. */
export const Miniature = ({ page, reading }: { page: FlatplanPage; reading: string }): ReactNode => {
  const translate = useTranslate();
  const name = usePageName()(page);
  const sketch = <Sketch page={page} label={translate('flatplan.sketch', { page: name })} />;
  return page.layoutVersion > 0
    ? <PagePicture pageId={page.id} reading={[page.layoutVersion, page.version, reading]} label={translate('flatplan.miniature', { page: name })} otherwise={sketch} />
    : sketch;
};
