import { Injectable } from '@nestjs/common';
import { FileUpload } from '../storage/file-upload';
import { Storage } from '../storage/storage';

/** The printer's PDF, at most 200 MB. */
@Injectable()
export class PrintedUpload extends FileUpload {
  constructor(storage: Storage) {
    super(storage, { megabytes: 200, tooLarge: 'printed.tooLargeFile', oneFile: 'printed.oneFile' });
  }
}
