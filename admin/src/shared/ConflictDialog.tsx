import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useNotify, useResourceContext, useTranslate, useTranslateLabel } from 'react-admin';
import { useState } from 'react';
import { type Disputed, disputedFields, inWords, settled, type Version } from './conflict';

export interface Conflict { seen: Version; mine: Version; theirs: Version }
interface ConflictDialogProps {
  conflict: Conflict;
  /** Saves this over the newest version. */
  onSave: (record: Version) => void;
  onTakeTheirs: () => void;
  /** Back to the form, with all that was typed. */
  onClose: () => void;
}

const Words = ({ title, value, children }: { title: string; value: string; children?: React.ReactNode }) => (
  <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, bgcolor: 'background.paper', minWidth: 0 }}>
    <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: 32 }}>
      <Typography variant="caption" sx={{ color: 'text.secondary', fontWeight: 600 }}>{title}</Typography>
      {children}
    </Box>
    <Box sx={{ whiteSpace: 'pre-wrap', maxHeight: 240, overflowY: 'auto', lineHeight: 1.7 }} tabIndex={0}>{value}</Box>
  </Box>
);

const Field = ({ disputed, keep, onKeep }: { disputed: Disputed; keep: boolean; onKeep: (mine: boolean) => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const label = useTranslateLabel()({ source: disputed.field, resource: useResourceContext() });
  const copy = (): void => void navigator.clipboard.writeText(inWords(disputed.mine)).then(() => notify('conflict.copied', { type: 'info' }));
  return (
    <Box component="section" sx={{ py: 2, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="h3">{label}</Typography>
      {disputed.both && <Typography variant="caption" sx={{ color: 'warning.main' }}>{translate('conflict.both')}</Typography>}
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 1.5, mt: 1 }}>
        <Words title={translate('conflict.theirs')} value={inWords(disputed.theirs)} />
        <Words title={translate('conflict.mine')} value={inWords(disputed.mine)}><Button size="small" onClick={copy}>{translate('conflict.copy')}</Button></Words>
      </Box>
      <RadioGroup row value={keep ? 'mine' : 'theirs'} onChange={(_, value) => onKeep(value === 'mine')} aria-label={String(label)}>
        <FormControlLabel value="theirs" control={<Radio size="small" />} label={translate('conflict.useTheirs')} />
        <FormControlLabel value="mine" control={<Radio size="small" />} label={translate('conflict.useMine')} />
      </RadioGroup>
    </Box>
  );
};

/** Someone was quicker: the newest record beside my words, field by field. Nothing I typed is lost until I say so. */
export const ConflictDialog = ({ conflict: { seen, mine, theirs }, onSave, onTakeTheirs, onClose }: ConflictDialogProps) => {
  const translate = useTranslate();
  const disputed = disputedFields(seen, mine, theirs);
  const [kept, setKept] = useState<ReadonlySet<string>>(() => new Set(disputed.map(({ field }) => field)));
  const keep = (field: string, isMine: boolean): void => {
    const next = new Set(kept);
    if (isMine) next.add(field);
    else next.delete(field);
    setKept(next);
  };
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby="conflict-title">
      <DialogTitle id="conflict-title">{translate('conflict.title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{translate(disputed.length ? 'conflict.text' : 'conflict.none')}</Typography>
        {disputed.map((one) => <Field key={one.field} disputed={one} keep={kept.has(one.field)} onKeep={(isMine) => keep(one.field, isMine)} />)}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1, px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate('conflict.back')}</Button>
        <Button variant="outlined" onClick={onTakeTheirs}>{translate('conflict.takeTheirs')}</Button>
        <Button variant="contained" onClick={() => onSave(settled(theirs, disputed, kept))}>{translate('conflict.save')}</Button>
      </DialogActions>
    </Dialog>
  );
};
