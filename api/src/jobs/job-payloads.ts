/** Every job there is, and what it is told. A payload holds ids, not records: a job reads what is true when it runs. */
export interface JobPayloads {
  'photo.makeRenditions': { photoId: string };
  'archive.readDelivery': { importId: string };
}
export type JobName = keyof JobPayloads;
