import { type CallHandler, createParamDecorator, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import { lastValueFrom, type Observable, of } from 'rxjs';
import { AppError, invalidField } from '../common/app-error';
import { type Incoming, Storage } from '../storage/storage';

/** A picture on its way in: its bytes on disk, and the name it had on the photographer's machine. */
export interface Upload { incoming: Incoming; fileName: string }
type UploadRequest = Request & { upload?: Upload };

const MOST_BYTES = 100 * 1024 * 1024;
const LONGEST_NAME = 200;
const LIMITS = { fileSize: MOST_BYTES, files: 1, fields: 20, fieldSize: 64 * 1024, fieldNameSize: 100, parts: 22, headerPairs: 50 };

/** The file part of the form; without one there is nothing to file. */
export const Uploaded = createParamDecorator((_: unknown, context: ExecutionContext): Upload => {
  const { upload } = context.switchToHttp().getRequest<UploadRequest>();
  if (!upload) throw invalidField('file', 'photo.noFile');
  return upload;
});

/**
 * Streams the file of a form onto disk and gives the route its other parts as a body. Whatever becomes of the request,
 * a file that the route did not keep is gone when it is answered.
 */
@Injectable()
export class PhotoUpload implements NestInterceptor {
  private readonly read: (request: Request, response: Response, done: (error?: unknown) => void) => void;

  constructor(private readonly storage: Storage) {
    this.read = multer({ storage: this.engine(), limits: LIMITS, defParamCharset: 'utf8' }).single('file');
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<UploadRequest>();
    try {
      await new Promise<void>((resolve, reject) => this.read(request, http.getResponse<Response>(), (error) => (error ? reject(refusal(error)) : resolve())));
      request.body = partsOf(request.body as Record<string, unknown> | undefined);
      return of(await lastValueFrom(next.handle()));
    } finally {
      await request.upload?.incoming.discard();
    }
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
}

/** The last part of a path, as some browsers send the whole of it, without characters no name should hold. */
const plainName = (given: string): string => {
  const name = (given.split(/[\\/]/u).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim();
  const extension = /\.\w{1,8}$/u.exec(name)?.[0] ?? '';
  return name.length <= LONGEST_NAME ? name : [...name].slice(0, LONGEST_NAME / 2).join('') + extension;
};

/** A form's parts are text: an empty one was left out, and the list of credits is written as JSON. */
const partsOf = (body: Record<string, unknown> = {}): Record<string, unknown> => {
  const parts: Record<string, unknown> = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== ''));
  if (typeof parts.bylines === 'string') {
    try {
      parts.bylines = JSON.parse(parts.bylines) as unknown;
    } catch {
      throw invalidField('bylines', 'field.list');
    }
  }
  return parts;
};

const MALFORMED = new AppError('invalid', { code: 'request.malformedForm' });
const TOO_LARGE = { code: 'photo.tooLarge', params: { max: '100 MB' } } as const;

/** What was wrong with the form. A disk that is full is no fault of it, and neither is anything else with a system's code. */
const refusal = (error: unknown): unknown => {
  if (!(error instanceof MulterError)) return error instanceof AppError || (error as { code?: unknown }).code !== undefined ? error : MALFORMED;
  const { code, field = 'file' } = error;
  if (code === 'LIMIT_FILE_SIZE') return new AppError('tooLarge', TOO_LARGE, { file: TOO_LARGE });
  if (code === 'LIMIT_FILE_COUNT' || (code === 'LIMIT_UNEXPECTED_FILE' && field === 'file')) return invalidField('file', 'photo.oneFile');
  if (code === 'LIMIT_UNEXPECTED_FILE') return invalidField(field, 'field.unknown', { field });
  if (code === 'LIMIT_FIELD_VALUE') return invalidField(field, 'field.tooLong', { max: LIMITS.fieldSize });
  return MALFORMED;
};
