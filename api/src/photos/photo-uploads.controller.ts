import { Controller, Delete, Head, Headers, HttpCode, Options, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiHeader, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { RequestPipe } from '../common/validation.pipe';
import type { Actor } from '../domain/people/roles';
import { MOST_MEGABYTES, wordsOfForm } from './photo-upload';
import { CreatePhotoDto } from './photo.dto';
import { PhotoUploads, type UploadProgress } from './photo-uploads.service';
import { bytesOf, checkVersion, metadataOf, TUS_EXTENSIONS, TUS_VERSION, tusHeaders, UPLOAD_TYPE } from './tus';

const words = new RequestPipe();
const standing = ({ received, expiresAt, photoId }: UploadProgress): Record<string, string | number> =>
  ({ 'Upload-Offset': received, 'Upload-Expires': expiresAt.toUTCString(), ...(photoId && { 'Photo-Id': photoId }) });

/** Resumable uploads, as tus 1.0.0 has them. The words of the picture come as metadata, the photo it became as `Photo-Id`. */
@ApiTags('photo-uploads')
@Controller('photo-uploads')
export class PhotoUploadsController {
  constructor(private readonly uploads: PhotoUploads) {}

  @Allow('photo.create') @Options() @HttpCode(204) @ApiNoContentResponse({ description: 'What is spoken here' })
  offers(@Res({ passthrough: true }) response: Response): void {
    tusHeaders(response, { 'Tus-Version': TUS_VERSION, 'Tus-Extension': TUS_EXTENSIONS, 'Tus-Max-Size': MOST_MEGABYTES * 1024 * 1024 });
  }

  @Allow('photo.create') @Post() @ApiHeader({ name: 'Upload-Length' }) @ApiHeader({ name: 'Upload-Metadata', description: 'filename, publicationId, caption … each in base64' })
  async begin(@CurrentActor() actor: Actor, @Headers() headers: Record<string, string | undefined>, @Res({ passthrough: true }) response: Response): Promise<void> {
    checkVersion(headers['tus-resumable'], response);
    const length = bytesOf('Upload-Length', headers['upload-length']);
    const { filename = '', filetype: _, ...parts } = metadataOf(headers['upload-metadata']);
    const given = await words.transform(wordsOfForm(parts), { type: 'body', metatype: CreatePhotoDto }) as CreatePhotoDto;
    const upload = await this.uploads.begin(actor, given, filename, length);
    tusHeaders(response, { Location: `/api/photo-uploads/${upload.id}`, ...standing(upload) });
  }

  @Allow('photo.create') @Head(':id') @HttpCode(200)
  async progress(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Headers('tus-resumable') version: string | undefined, @Res({ passthrough: true }) response: Response): Promise<void> {
    checkVersion(version, response);
    const upload = await this.uploads.progress(actor, id);
    tusHeaders(response, { 'Upload-Length': upload.length, 'Cache-Control': 'no-store', ...standing(upload) });
  }

  @Allow('photo.create') @Patch(':id') @HttpCode(204) @ApiConsumes(UPLOAD_TYPE) @ApiHeader({ name: 'Upload-Offset' }) @ApiNoContentResponse({ description: 'Taken in; the last piece answers with the photo' })
  async append(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    checkVersion(request.header('Tus-Resumable'), response);
    tusHeaders(response, standing(await this.uploads.append(actor, id, bytesOf('Upload-Offset', request.header('Upload-Offset')), request)));
  }

  @Allow('photo.create') @Delete(':id') @HttpCode(204) @ApiNoContentResponse({ description: 'Given up' })
  async forget(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.uploads.forget(actor, id);
    tusHeaders(response, {});
  }
}
