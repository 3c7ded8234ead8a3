import { type CallHandler, createParamDecorator, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import { lastValueFrom, type Observable, of } from 'rxjs';
import { AppError, invalidField } from '../common/app-error';
import type { MessageCode } from '../common/messages/zh';
import type { Incoming, Storage } from './storage';

/** A file on its way in: its bytes on disk, and the name it had on its sender's machine. */
export interface Upload { incoming: Incoming; fileName: string }
/** A request with what it brought, or with why that was not taken in, where its route is to say so itself. */
export type UploadRequest = Request & { upload?: Upload; refusal?: AppError };

/** How much a form may bring, and how its refusals are worded. */
export interface UploadRules { megabytes: number; tooLarge: MessageCode; oneFile: MessageCode }

const LONGEST_NAME = 200;
const MOST_FIELD_BYTES = 64 * 1024;
const MEGABYTE = 1024 * 1024;
const MALFORMED = new AppError('invalid', { code: 'request.malformedForm' });

/** The file part of the form; without one there is nothing to take in. */
export const Uploaded = createParamDecorator((noFile: MessageCode, context: ExecutionContext): Upload => {
  const { upload } = context.switchToHttp().getRequest<UploadRequest>();
  if (!upload) throw invalidField('file', noFile);
  return upload;
});

/**
 * Streams the file of a form onto disk and gives the route its other parts as a body. Whatever becomes of the request,
 * a file that the route did not keep is gone when it is answered.
 */
export abstract class FileUpload implements NestInterceptor {
  private readonly read: (request: Request, response: Response, done: (error?: unknown) => void) => void;

  protected constructor(private readonly storage: Storage, private readonly rules: UploadRules) {
    const limits = { fileSize: rules.megabytes * MEGABYTE, files: 1, fields: 20, fieldSize: MOST_FIELD_BYTES, fieldNameSize: 100, parts: 22, headerPairs: 50 };
    this.read = multer({ storage: this.engine(), limits, defParamCharset: 'utf8' }).single('file');
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<UploadRequest>();
    try {
      const problem = await new Promise<unknown>((resolve) => this.read(request, http.getResponse<Response>(), resolve));
      if (problem) this.refuse(request, this.refusal(problem));
      request.body = this.partsOf((request.body ?? {}) as Record<string, unknown>);
      return of(await lastValueFrom(next.handle()));
    } finally {
      await request.upload?.incoming.discard();
    }
  }

  /** A form that cannot be taken in goes no further. */
  protected refuse(_request: UploadRequest, refusal: unknown): void {
    throw refusal;
  }

  /** A form's parts are text: an empty one was left out. */
  protected partsOf(body: Record<string, unknown>): Record<string, unknown> {
    return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== ''));
  }

  private engine(): multer.StorageEngine {
    return {
      _handleFile: (request: UploadRequest, file, done) => {
        this.storage.receive(file.stream).then((incoming) => {
          request.upload = { incoming, fileName: plainName(file.originalname) };
          done(null, { size: incoming.size });
        }, done);
      },
      _removeFile: (request: UploadRequest, _file, done) => {
        (request.upload?.incoming.discard() ?? Promise.resolve()).then(() => done(null), done);
      },
    };
  }

  /** What was wrong with the form. A disk that is full is no fault of it, and neither is anything else with a system's code. */
  private refusal(error: unknown): unknown {
    if (!(error instanceof MulterError)) return error instanceof AppError || (error as { code?: unknown }).code !== undefined ? error : MALFORMED;
    const { code, field = 'file' } = error;
    const tooLarge = { code: this.rules.tooLarge, params: { max: `${this.rules.megabytes} MB` } };
    if (code === 'LIMIT_FILE_SIZE') return new AppError('tooLarge', tooLarge, { file: tooLarge });
    if (code === 'LIMIT_FILE_COUNT' || (code === 'LIMIT_UNEXPECTED_FILE' && field === 'file')) return invalidField('file', this.rules.oneFile);
    if (code === 'LIMIT_UNEXPECTED_FILE') return invalidField(field, 'field.unknown', { field });
    if (code === 'LIMIT_FIELD_VALUE') return invalidField(field, 'field.tooLong', { max: MOST_FIELD_BYTES });
    return MALFORMED;
  }
}

/** The last part of a path, as some browsers send the whole of it, without characters no name should hold. */
export const plainName = (given: string): string => {
  const name = (given.split(/[\\/]/u).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim();
  const extension = /\.\w{1,8}$/u.exec(name)?.[0] ?? '';
  return name.length <= LONGEST_NAME ? name : [...name].slice(0, LONGEST_NAME / 2).join('') + extension;
};
