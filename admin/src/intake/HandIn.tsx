import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { type DragEvent, type ReactNode, useState } from 'react';
import { DropZone } from '../shared/copy/DropZone';
import { useDefaultPublication } from '../shared/copy/PublicationInput';
import { usePublication } from '../shared/usePublication';
import { COPY_FILES, type HandingIn, useHandIn } from './useHandIn';

const Progress = ({ sending, problems }: Pick<HandingIn, 'sending' | 'problems'>): ReactNode => {
  const translate = useTranslate();
  return (
    <>
      {sending !== null && <Box role="status" sx={{ mb: 2 }}>{translate('intake.sending', { name: sending })}<LinearProgress aria-label={sending} /></Box>}
      {problems.map((problem) => <Alert key={problem} severity="error" variant="outlined" sx={{ mb: 1 }}>{problem}</Alert>)}
    </>
  );
};

/** Word files, texts and letters into the house; where several papers are made, for which of them is asked first. */
export const HandIn = (): ReactNode => {
  const translate = useTranslate();
  const { publications } = usePublication();
  const usual = useDefaultPublication();
  const [chosen, setChosen] = useState('');
  const { mayHandIn, sending, problems, handIn } = useHandIn();
  const paper = (usual ?? chosen) || undefined;
  if (!mayHandIn) return null;
  return (
    <Box sx={{ flexBasis: '100%' }}>
      {!usual && (
        <Box sx={{ mb: 1.5 }}>
          <TextField select size="small" label={translate('intake.forPaper')} value={chosen} onChange={(event) => setChosen(event.target.value)} sx={{ minWidth: 220 }}>
            {publications.map(({ id, name }) => <MenuItem key={id} value={id}>{name}</MenuItem>)}
          </TextField>
        </Box>
      )}
      <DropZone help={translate(paper ? 'intake.drop' : 'intake.choosePaperFirst')} choose={translate('intake.choose')} accept={COPY_FILES} disabled={sending !== null} onFiles={(files) => void handIn(files, paper)} />
      <Progress sending={sending} problems={problems} />
    </Box>
  );
};

const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** A screen on which a Word file may be dropped anywhere. Choosing it by hand is offered among the contributions. */
export const CopyDrop = ({ children }: { children: ReactNode }): ReactNode => {
  const { mayHandIn, sending, problems, handIn } = useHandIn();
  const [over, setOver] = useState(false);
  if (!mayHandIn) return children;
  return (
    <Box
      onDragOver={(event) => { if (hasFiles(event)) { event.preventDefault(); setOver(true); } }}
      onDragLeave={(event) => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false); }}
      onDrop={(event) => { if (hasFiles(event)) { event.preventDefault(); setOver(false); void handIn([...event.dataTransfer.files]); } }}
      sx={{ outline: over ? '2px dashed' : 'none', outlineColor: 'primary.main', outlineOffset: 8 }}
    >
      <Progress sending={sending} problems={problems} />
      {children}
    </Box>
  );
};
