import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { SlipSection } from '../shared/copy/Slip';
import type { Photo } from './photo';

const FIELDS = [
  'title', 'headline', 'caption', 'captionWriter', 'bylines', 'bylineTitle', 'credit', 'source', 'copyright', 'instructions', 'createdOn', 'city', 'place', 'province',
  'country', 'keywords', 'make', 'model', 'lens', 'takenAt', 'software', 'description', 'artist',
] as const;

const aloud = (field: string, words: string): string => (field === 'takenAt' ? words.replace('T', ' ') : words);

const inWords = (value: unknown): string => (Array.isArray(value) ? value.map(String).join(' ') : typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** What the photographer and the camera wrote into the file itself, each thing once, and not what stands above in the photo's own words. */
export const FileSays = ({ photo }: { photo: Photo }): ReactNode => {
  const translate = useTranslate();
  const { metadata, caption, headline, credit, rights, takenOn, keywords } = photo;
  const known = new Set<string>([caption, headline, credit, rights, takenOn ?? '', keywords.join(' '), '']);
  const said: Record<string, unknown> = { ...(metadata.exif as object | undefined), ...(metadata.iptc as object | undefined), ...(metadata.xmp as object | undefined) };
  const rows = FIELDS.map((field) => [field, inWords(said[field])] as const).filter(([, words]) => !known.has(words) && known.add(words));
  if (rows.length === 0) return null;
  return (
    <SlipSection title={translate('photos.fromFile')}>
      <Box component="dl" sx={{ m: 0 }}>
        {rows.map(([field, words]) => (
          <Box key={field} sx={{ display: 'flex', gap: 1, py: 0.25 }}>
            <Typography component="dt" variant="body2" sx={{ color: 'text.secondary', minWidth: '6em', flexShrink: 0 }}>{translate(`photos.fields.${field}`)}</Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0, minWidth: 0 }}>{aloud(field, words)}</Typography>
          </Box>
        ))}
      </Box>
    </SlipSection>
  );
};
