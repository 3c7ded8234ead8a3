import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import type { Actor } from '../domain/people/roles';
import { PhotoFiling } from './filing.service';
import { type Upload, Uploaded } from '../storage/file-upload';
import { PhotoUpload } from './photo-upload';
import { CreatePhotoDto, PhotoDetailDto, PhotoDto, PhotoFormDto, RestorePhotoDto, UpdatePhotoDto } from './photo.dto';
import { Photos } from './photos.service';
import { Pictures } from './pictures.service';
import { sendPicture } from './send-picture';

@ApiTags('photos')
@Controller('photos')
export class PhotosController {
  constructor(private readonly photos: Photos, private readonly filing: PhotoFiling, private readonly pictures: Pictures) {}

  @Allow('photo.read') @Get() @ApiOkResponse({ type: [PhotoDto] })
  async list(@CurrentActor() actor: Actor, @Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<PhotoDto[]> {
    return send(response, await this.photos.list(actor, params));
  }

  @Allow('photo.read') @Get(':id') @ApiOkResponse({ type: PhotoDetailDto })
  get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PhotoDetailDto> {
    return this.photos.get(actor, id);
  }

  @Allow('photo.create') @Post() @UseInterceptors(PhotoUpload) @ApiConsumes('multipart/form-data') @ApiBody({ type: PhotoFormDto }) @ApiCreatedResponse({ type: PhotoDetailDto })
  file(@CurrentActor() actor: Actor, @Body() dto: CreatePhotoDto, @Uploaded('photo.noFile') upload: Upload): Promise<PhotoDetailDto> {
    return this.filing.file(actor, dto, upload);
  }

  @Allow('photo.edit') @Patch(':id') @ApiOkResponse({ type: PhotoDetailDto })
  update(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: UpdatePhotoDto): Promise<PhotoDetailDto> {
    return this.photos.update(actor, id, dto);
  }

  @Allow('photo.delete') @Delete(':id') @ApiOkResponse({ type: PhotoDetailDto, description: 'In the bin; restore brings it back' })
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PhotoDetailDto> {
    return this.photos.remove(actor, id);
  }

  @Allow('photo.delete') @Post(':id/restore') @HttpCode(200) @ApiOkResponse({ type: PhotoDetailDto })
  restore(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: RestorePhotoDto): Promise<PhotoDetailDto> {
    return this.photos.restore(actor, id, dto.version);
  }

  @Allow('photo.read') @Get(':id/original') @ApiProduces('image/*') @ApiOkResponse({ description: 'The file as it was handed in, byte for byte' })
  async original(@Param('id', IdPipe) id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await sendPicture(request, response, await this.pictures.original(id));
  }

  @Allow('photo.read') @Get(':id/thumbnail') @ApiProduces('image/webp') @ApiOkResponse({ description: '360 px at the longest side' })
  async thumbnail(@Param('id', IdPipe) id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await sendPicture(request, response, await this.pictures.rendition(id, 'thumbnail'));
  }

  @Allow('photo.read') @Get(':id/preview') @ApiProduces('image/webp') @ApiOkResponse({ description: '1600 px at the longest side' })
  async preview(@Param('id', IdPipe) id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await sendPicture(request, response, await this.pictures.rendition(id, 'preview'));
  }
}
