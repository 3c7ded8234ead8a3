import { Box, type Theme, Typography, useMediaQuery } from '@mui/material';
import { DataTable, LinkBase, type RaRecord, useCreatePath, useListContext, useResourceContext } from 'react-admin';
import type { ReactNode } from 'react';

export interface Card { title: ReactNode; line?: ReactNode; aside?: ReactNode }
interface RowsProps<R extends RaRecord> { card: (record: R) => Card; children: ReactNode; rowClick?: 'show' | 'edit' | false }

const CardLink = ({ to, card }: { to: string; card: Card }) => (
  <Box component="li" sx={{ borderBottom: 1, borderColor: 'divider' }}>
    <Box component={LinkBase} to={to} sx={{ display: 'flex', gap: 1.5, justifyContent: 'space-between', alignItems: 'baseline', py: 1.5, color: 'text.primary', textDecoration: 'none' }}>
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{card.title}</Typography>
        {card.line && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{card.line}</Typography>}
      </Box>
      {card.aside && <Box sx={{ flex: 'none', textAlign: 'right', maxWidth: '45%' }}>{card.aside}</Box>}
    </Box>
  </Box>
);

/** A table with a sticky head where there is room, a simple list of links where there is not. */
export const Rows = <R extends RaRecord>({ card, children, rowClick = 'show' }: RowsProps<R>) => {
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const resource = useResourceContext();
  const createPath = useCreatePath();
  const { data } = useListContext<R>();
  if (!isNarrow) return <DataTable bulkActionButtons={false} rowClick={rowClick}>{children}</DataTable>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, borderTop: 1, borderColor: 'divider' }}>
      {data?.map((record) => <CardLink key={record.id} to={createPath({ resource, id: record.id, type: rowClick || 'show' })} card={card(record)} />)}
    </Box>
  );
};
