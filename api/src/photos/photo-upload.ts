import { Injectable } from '@nestjs/common';
import { invalidField } from '../common/app-error';
import { FileUpload } from '../storage/file-upload';
import { Storage } from '../storage/storage';

export const MOST_MEGABYTES = 100;

/** A picture as it is handed in, with its words beside it. */
@Injectable()
export class PhotoUpload extends FileUpload {
  constructor(storage: Storage) {
    super(storage, { megabytes: MOST_MEGABYTES, tooLarge: 'photo.tooLarge', oneFile: 'photo.oneFile' });
  }

  /** A form has only texts: lists are written as JSON, flags as true and false. */
  protected override partsOf(body: Record<string, unknown>): Record<string, unknown> {
    return wordsOfForm(super.partsOf(body));
  }
}

const LISTS = ['bylines', 'keywords'];
const FLAGS = ['isRestricted', 'showsPeople', 'showsMinors'];
const flagOf = (written: unknown): unknown => (written === 'true' ? true : written === 'false' ? false : written);

/** The words that go with a picture, as the route knows them, from the texts of a form. */
export const wordsOfForm = (parts: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(parts).map(([field, written]) => {
  if (FLAGS.includes(field)) return [field, flagOf(written)];
  return [field, LISTS.includes(field) && typeof written === 'string' ? listOf(field, written) : written];
}));

const listOf = (field: string, written: string): unknown => {
  try {
    return JSON.parse(written) as unknown;
  } catch {
    throw invalidField(field, 'field.list');
  }
};
