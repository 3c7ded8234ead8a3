import { Injectable } from '@nestjs/common';
import { FileUpload } from '../storage/file-upload';
import { Storage } from '../storage/storage';

/** Copy as it is handed in: a Word file, a text or a letter of at most 50 MB. */
@Injectable()
export class CopyUpload extends FileUpload {
  constructor(storage: Storage) {
    super(storage, { megabytes: 50, tooLarge: 'intake.tooLargeFile', oneFile: 'intake.oneFile' });
  }
}
