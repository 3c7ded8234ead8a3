import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import type { AdPlace, LayoutBlock, PhotoPlace } from '@domain/layout/page-layout';
import { useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { CropFields } from './CropFields';

interface PhotoFieldsProps { block: PhotoPlace; disabled: boolean; change: (act: string, change: (block: LayoutBlock) => LayoutBlock) => void }

const Words = ({ label, value, disabled, onGive }: { label: string; value: string; disabled: boolean; onGive: (words: string | undefined) => void }): ReactNode => {
  const [typed, setTyped] = useState(value);
  return <TextField size="small" multiline label={label} value={typed} disabled={disabled} onChange={({ target }) => setTyped(target.value)} onBlur={() => typed !== value && onGive(typed.trim() === '' ? undefined : typed.trim())} />;
};

/** A caption and credit for this page alone; without them the photo's own are printed. */
export const PhotoFields = ({ block, disabled, change }: PhotoFieldsProps): ReactNode => {
  const translate = useTranslate();
  const set = (made: Partial<PhotoPlace['photo']>): void => change('caption', (one) => ({ ...one, photo: { ...(one as PhotoPlace).photo, ...made } }) as LayoutBlock);
  return (
    <Box sx={{ display: 'grid', gap: 1.5, mt: 1 }}>
      <Words label={translate('layoutEditor.caption')} value={block.photo.caption ?? ''} disabled={disabled} onGive={(caption) => set({ caption })} />
      <CropFields crop={block.photo.crop} disabled={disabled} onCrop={(crop) => set({ crop })} />
      <Words label={translate('layoutEditor.credit')} value={block.photo.credit ?? ''} disabled={disabled} onGive={(credit) => set({ credit })} />
    </Box>
  );
};

/** What an advertisement's room is marked with until its picture is there. */
export const AdFields = ({ block, disabled, change }: { block: AdPlace; disabled: boolean; change: PhotoFieldsProps['change'] }): ReactNode => {
  const translate = useTranslate();
  return <Words label={translate('layoutEditor.adLabel')} value={block.label ?? ''} disabled={disabled} onGive={(label) => change('label', (one) => ({ ...one, label }) as LayoutBlock)} />;
};
