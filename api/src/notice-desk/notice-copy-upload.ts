import { Injectable } from '@nestjs/common';
import { FileUpload } from '../storage/file-upload';
import { Storage } from '../storage/storage';

/** The text of a notice as a file of at most 20 MB, handed in at the desk. */
@Injectable()
export class NoticeCopyUpload extends FileUpload {
  constructor(storage: Storage) {
    super(storage, { megabytes: 20, tooLarge: 'notice.deskTooLarge', oneFile: 'intake.oneFile' });
  }
}
