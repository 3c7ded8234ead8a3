import type { components } from '../api/schema';

type Schemas = components['schemas'];

export type PhotoRow = Schemas['PhotoDto'];
export type Photo = Schemas['PhotoDetailDto'];
export type PhotoUse = Schemas['PhotoUseDto'];

/** The kinds of files a picture comes in, as a file chooser knows them. */
export const PICTURES = 'image/jpeg,image/png,image/webp,image/tiff,image/heic,image/heif,.tif,.tiff,.heic,.heif';

/** What a photo goes by: its headline, else its caption. */
export const photoTitle = ({ headline, caption, fileName }: Pick<PhotoRow, 'headline' | 'caption' | 'fileName'>): string => headline || caption || fileName;

const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** A file's size as people say it: 3.4 MB. */
export const sizeInWords = (bytes: number): string => {
  const power = Math.min(UNITS.length - 1, bytes > 0 ? Math.floor(Math.log10(bytes) / 3) : 0);
  const value = bytes / 1000 ** power;
  return `${value.toLocaleString('en-US', { maximumFractionDigits: value < 10 && power > 0 ? 1 : 0 })} ${UNITS[power]}`;
};
