import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useMay } from '../../api/hooks';
import { useShortcut } from '../../shared/shortcuts';
import type { PhotoRow } from '../photo';

const BulkDialog = lazy(async () => ({ default: (await import('../acts/BulkDialog')).BulkDialog }));
const CompareDialog = lazy(async () => ({ default: (await import('../acts/CompareDialog')).CompareDialog }));

interface SelectionProps { photos: readonly PhotoRow[]; onAll: () => void; onClear: () => void }

/** What can be done with the chosen pictures; there only while some are. */
export const Selection = ({ photos, onAll, onClear }: SelectionProps): ReactNode => {
  const translate = useTranslate();
  const mayEdit = useMay()('photo.edit') && photos.every(({ actions }) => actions.includes('edit'));
  const [open, setOpen] = useState<'bulk' | 'compare' | null>(null);
  const canCompare = photos.length >= 2 && photos.length <= 4;
  const label = translate('photos.bulk.act', { count: photos.length });
  useShortcut('a', translate('photos.chooseAll'), onAll);
  useShortcut('b', label, mayEdit && photos.length > 0 ? () => setOpen('bulk') : null);
  useShortcut('v', translate('photos.compare'), canCompare ? () => setOpen('compare') : null);
  const close = (): void => setOpen(null);
  if (photos.length === 0) return null;
  return (
    <Box role="toolbar" aria-label={translate('photos.chosen', { count: photos.length })} sx={{ position: 'sticky', top: 56, zIndex: 2, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', bgcolor: 'background.paper', border: 1, borderColor: 'divider', px: 1.5, py: 1, mb: 2 }}>
      <Typography variant="body2" sx={{ fontWeight: 600, mr: 1 }}>{translate('photos.chosen', { count: photos.length })}</Typography>
      <Button size="small" variant="contained" title="b" disabled={!mayEdit} onClick={() => setOpen('bulk')}>{translate('photos.bulk.short')}</Button>
      <Button size="small" variant="outlined" title="v" disabled={!canCompare} onClick={() => setOpen('compare')}>{translate('photos.compare')}</Button>
      <Button size="small" onClick={onAll} title="a">{translate('photos.chooseAll')}</Button>
      <Button size="small" onClick={onClear}>{translate('photos.chooseNone')}</Button>
      <Suspense fallback={null}>
        {open === 'bulk' && <BulkDialog photos={photos} onClose={close} onDone={onClear} />}
        {open === 'compare' && <CompareDialog photos={photos} onClose={close} />}
      </Suspense>
    </Box>
  );
};
