import { Injectable } from '@nestjs/common';
import { invalidField } from '../common/app-error';
import { FileUpload } from '../storage/file-upload';
import { Storage } from '../storage/storage';

/** A picture as it is handed in: at most 100 MB, with its words beside it. */
@Injectable()
export class PhotoUpload extends FileUpload {
  constructor(storage: Storage) {
    super(storage, { megabytes: 100, tooLarge: 'photo.tooLarge', oneFile: 'photo.oneFile' });
  }

  /** The list of credits is written as JSON. */
  protected override partsOf(body: Record<string, unknown>): Record<string, unknown> {
    const parts = super.partsOf(body);
    if (typeof parts.bylines !== 'string') return parts;
    try {
      return { ...parts, bylines: JSON.parse(parts.bylines) as unknown };
    } catch {
      throw invalidField('bylines', 'field.list');
    }
  }
}
