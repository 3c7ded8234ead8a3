import Box from '@mui/material/Box';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { FlatplanPage } from '../../api/types';
import { usePageName } from '../../pages/usePageName';
import { sketchOf } from './sketch';

const paper = { bgcolor: '#fff', border: 1, borderColor: 'divider', aspectRatio: '270 / 390', width: 1, overflow: 'hidden', '& > svg': { display: 'block', width: 1, height: 1 } } as const;

const readSvg = async (id: string, signal: AbortSignal): Promise<string> => {
  const response = await fetch(`/api/pages/${id}/svg`, { signal, credentials: 'same-origin' });
  if (!response.ok) throw new Error(response.statusText);
  return response.text();
};

/** The page as it will be printed, drawn by the server that composes it; drawn anew with every reading of its figures. */
const Composed = ({ page, reading, label }: { page: FlatplanPage; reading: string; label: string }): ReactNode => {
  const { data, error } = useQuery({
    queryKey: ['/api/pages/{id}/svg', page.id, page.layoutVersion, page.version, reading], queryFn: ({ signal }) => readSvg(page.id, signal), placeholderData: keepPreviousData, retry: false, staleTime: Infinity, gcTime: 60_000,
  });
  if (error) return <Sketch page={page} label={label} />;
  return <Box role="img" aria-label={label} sx={paper} dangerouslySetInnerHTML={{ __html: data ?? '' }} />;
};

const LONGEST = 14;

const Sketch = ({ page, label }: { page: FlatplanPage; label: string }): ReactNode => (
  <Box role="img" aria-label={label} sx={paper}>
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

/** A page in small: composed where it has been laid out, else what is meant for it in outline. */
export const Miniature = ({ page, reading }: { page: FlatplanPage; reading: string }): ReactNode => {
  const translate = useTranslate();
  const name = usePageName()(page);
  return page.layoutVersion > 0
    ? <Composed page={page} reading={reading} label={translate('flatplan.miniature', { page: name })} />
    : <Sketch page={page} label={translate('flatplan.sketch', { page: name })} />;
};
