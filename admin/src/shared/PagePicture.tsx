import Box from '@mui/material/Box';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

/** The sheet a page in small stands on. */
export const sheetInSmall = { bgcolor: '#fff', border: 1, borderColor: 'divider', aspectRatio: '270 / 390', width: 1, overflow: 'hidden', '& > svg': { display: 'block', width: 1, height: 1 } } as const;

const readSvg = async (id: string, signal: AbortSignal): Promise<string> => {
  const response = await fetch(`/api/pages/${id}/svg`, { signal, credentials: 'same-origin' });
  if (!response.ok) throw new Error(response.statusText);
  return response.text();
};

interface PagePictureProps {
  pageId: string;
  label: string;
  /** Says which state of the page is meant; without it the picture is asked for anew wherever it is shown. */
  reading?: readonly unknown[];
  /** Shown where the page cannot be drawn, such as before it is laid out. */
  otherwise?: ReactNode;
}

/** The page as it will be printed, drawn by the server that composes it. */
export const PagePicture = ({ pageId, label, reading, otherwise = null }: PagePictureProps): ReactNode => {
  const { data, error } = useQuery({
    queryKey: ['/api/pages/{id}/svg', pageId, ...(reading ?? [])], queryFn: ({ signal }) => readSvg(pageId, signal), placeholderData: keepPreviousData, retry: false, staleTime: reading ? Infinity : 0, gcTime: 60_000,
  });
  if (error) return otherwise;
  return <Box role="img" aria-label={label} sx={sheetInSmall} dangerouslySetInnerHTML={{ __html: data ?? '' }} />;
};
