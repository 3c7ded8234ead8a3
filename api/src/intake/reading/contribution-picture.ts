import { HEAD_LENGTH, isAccepted, MEDIA_TYPES, pictureKind } from '../../domain/photo/picture-kind';

/** The media type of a picture that can be printed from, whatever the file is called; null for every other file. */
export const pictureType = (content: Uint8Array): string | null => {
  const kind = pictureKind(content.subarray(0, HEAD_LENGTH));
  return isAccepted(kind) ? MEDIA_TYPES[kind] : null;
};
