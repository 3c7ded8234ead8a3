import { type CallHandler, type ExecutionContext, HttpException, Injectable } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Observable } from 'rxjs';
import { AppError, invalidField } from '../common/app-error';

const MOST_BYTES = 40 * 1024 * 1024;
const TOO_LARGE = { code: 'font.tooLarge', params: { max: '40 MB' } } as const;

/** Takes in the one file of a form, in memory: a font is judged as a whole. */
@Injectable()
export class FontUpload extends FileInterceptor('file', { limits: { fileSize: MOST_BYTES, files: 1, fields: 5, fieldSize: 1024 }, defParamCharset: 'utf8' }) {
  override async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    try {
      return await super.intercept(context, next);
    } catch (error) {
      if (!(error instanceof HttpException)) throw error;
      if (error.getStatus() === 413) throw new AppError('tooLarge', TOO_LARGE, { file: TOO_LARGE });
      throw invalidField('file', 'font.oneFile');
    }
  }
}
