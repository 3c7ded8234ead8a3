import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';

interface DropZoneProps { help: string; choose: string; accept?: string; disabled?: boolean; onFiles: (files: File[]) => void }

/** Files by dragging or by choosing: both do the same, so neither hand nor keyboard is left out. */
export const DropZone = ({ help, choose, accept, disabled = false, onFiles }: DropZoneProps): ReactNode => {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!disabled) onFiles([...event.dataTransfer.files]);
  };
  const hover = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <Box
      onDragOver={hover} onDragLeave={() => setOver(false)} onDrop={drop}
      sx={{ border: '1px dashed', borderColor: over ? 'primary.main' : 'divider', bgcolor: over ? 'action.hover' : 'background.paper', borderRadius: 1, p: { xs: 2, sm: 3 }, textAlign: 'center', mb: 2 }}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>{help}</Typography>
      <Button variant="outlined" disabled={disabled} onClick={() => input.current?.click()}>{choose}</Button>
      <input
        ref={input} type="file" multiple hidden accept={accept} aria-label={choose} onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </Box>
  );
};
