import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { type BodyBlock, bodyText } from '@domain/copy/body';
import { HEADLINE_PARTS } from '@domain/copy/redline/words';
import { useTranslate, useTranslateLabel } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { inWords } from '../../shared/conflict';
import { type Choices, isDisputed, type Merging, type Side } from './merging';

const textOf = (block: BodyBlock | null): string => (block ? bodyText({ type: 'doc', content: [block] }) : '');

const Version = ({ title, words }: { title: string; words: string }): ReactNode => {
  const translate = useTranslate();
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, minWidth: 0 }}>
      <Typography variant="caption" sx={{ color: 'text.secondary', fontWeight: 600 }}>{title}</Typography>
      <Box tabIndex={0} sx={{ whiteSpace: 'pre-wrap', maxHeight: 220, overflowY: 'auto', lineHeight: 1.7 }}>{words || translate('writing.dispute.cut')}</Box>
    </Box>
  );
};

interface DisputeProps { label: string; mine: string; theirs: string; chosen: Side; onChoose: (side: Side) => void; mayKeepBoth?: boolean }

/** One place both changed: the two versions side by side, and whose to use. */
const Dispute = ({ label, mine, theirs, chosen, onChoose, mayKeepBoth = false }: DisputeProps): ReactNode => {
  const translate = useTranslate();
  return (
    <Box component="section" aria-label={label} sx={{ py: 2, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="h3" sx={{ mb: 1 }}>{label}</Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' }, gap: 1.5 }}>
        <Version title={translate('writing.dispute.theirs')} words={theirs} />
        <Version title={translate('writing.dispute.mine')} words={mine} />
      </Box>
      <RadioGroup row value={chosen} onChange={(_, side) => onChoose(side as Side)} aria-label={label}>
        <FormControlLabel value="theirs" control={<Radio size="small" />} label={translate('writing.dispute.useTheirs')} />
        <FormControlLabel value="mine" control={<Radio size="small" />} label={translate('writing.dispute.useMine')} />
        {mayKeepBoth && <FormControlLabel value="both" control={<Radio size="small" />} label={translate('writing.dispute.both')} />}
      </RadioGroup>
    </Box>
  );
};

interface MergeDialogProps { merging: Merging; onSettle: (choices: Choices) => Promise<boolean>; onKeepAside: () => Promise<boolean>; onClose: () => void }

/** Two people's versions of one story: what stands apart is merged, the rest is chosen place by place, and nothing is dropped unkept. */
export const MergeDialog = ({ merging, onSettle, onKeepAside, onClose }: MergeDialogProps): ReactNode => {
  const translate = useTranslate();
  const labelOf = useTranslateLabel();
  const [choices, setChoices] = useState<Choices>({ fields: {}, blocks: {} });
  const [hasFailed, setFailed] = useState(false);
  const { words, disputed, mine, theirs } = merging;
  const lines = HEADLINE_PARTS.flatMap((part) => {
    const line = words[part];
    return line.kind === 'conflict' ? [{ field: part, mine: line.mine ?? '', theirs: line.theirs ?? '' }] : [];
  });
  const fields = [...lines, ...disputed.map((field) => ({ field, mine: inWords(mine[field]), theirs: inWords(theirs[field]) }))];
  const blocks = words.blocks.flatMap((block, place) => (block.kind === 'conflict' ? [{ place, mine: textOf(block.mine), theirs: textOf(block.theirs) }] : []));
  const settle = async (deed: () => Promise<boolean>): Promise<void> => {
    if (await deed()) onClose();
    else setFailed(true);
  };
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby="dispute-title">
      <DialogTitle id="dispute-title">{translate('writing.dispute.title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{translate('writing.dispute.text')}</Typography>
        {hasFailed && <Alert severity="error" role="alert" sx={{ mb: 2 }}>{translate('writing.dispute.failed')}</Alert>}
        {words.isOrderInDoubt && <Alert severity="info" sx={{ mb: 2 }}>{translate('writing.dispute.order')}</Alert>}
        {fields.map(({ field, ...versions }) => (
          <Dispute key={field} {...versions} label={String(labelOf({ source: field, resource: 'articles' }))} chosen={choices.fields[field] ?? 'mine'} onChoose={(side) => setChoices({ ...choices, fields: { ...choices.fields, [field]: side } })} />
        ))}
        {blocks.map(({ place, ...versions }) => (
          <Dispute
            key={place} {...versions} mayKeepBoth label={translate('writing.dispute.paragraph', { number: place + 1 })} chosen={choices.blocks[place] ?? 'both'}
            onChoose={(side) => setChoices({ ...choices, blocks: { ...choices.blocks, [place]: side } })}
          />
        ))}
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>{translate('writing.dispute.merged', { count: words.blocks.filter((block) => !isDisputed(block)).length })}</Typography>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1, px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate('writing.dispute.later')}</Button>
        <Button variant="outlined" onClick={() => void settle(onKeepAside)}>{translate('writing.dispute.aside')}</Button>
        <Button variant="contained" onClick={() => void settle(() => onSettle(choices))}>{translate('writing.dispute.save')}</Button>
      </DialogActions>
    </Dialog>
  );
};
