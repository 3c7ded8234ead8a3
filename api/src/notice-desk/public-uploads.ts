import { Injectable } from '@nestjs/common';
import { AppError } from '../common/app-error';
import type { MessageCode } from '../common/messages/zh';
import { FileUpload, type UploadRequest } from '../storage/file-upload';
import { Storage } from '../storage/storage';

/**
 * A form of the public pages: what is wrong with it is told on the page itself, with all that was typed. Its file is the last part, so that
 * the words are here by the time a file is refused.
 */
abstract class PublicUpload extends FileUpload {
  protected override refuse(request: UploadRequest, refusal: unknown): void {
    if (!(refusal instanceof AppError)) throw refusal;
    request.refusal = refusal;
  }
}

const rules = (tooLarge: MessageCode) => ({ megabytes: 20, tooLarge, oneFile: 'intake.oneFile' as const });

/** The text of a notice as a file of at most 20 MB. */
@Injectable()
export class PublicCopyUpload extends PublicUpload {
  constructor(storage: Storage) {
    super(storage, rules('notice.fileTooLarge'));
  }
}

/** A client's paper: a scan or photo of at most 20 MB. */
@Injectable()
export class PublicPaperUpload extends PublicUpload {
  constructor(storage: Storage) {
    super(storage, rules('notice.paperTooLarge'));
  }
}
