import { Body, Controller, Get, HttpCode, Param, Patch, Post, Res, UseInterceptors } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { attachment } from '../common/attachment';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import type { Actor } from '../domain/people/roles';
import { type Upload, Uploaded } from '../storage/file-upload';
import { PhotoFiling } from './filing.service';
import { PhotoUpload } from './photo-upload';
import { CreateCropDto, MovePhotoDto, NoteUseDto, OverridePhotoDto, PhotoDetailDto, PhotoDto, ScanDto, ScanFormDto, UpdatePhotosDto, WithdrawUseDto } from './photo.dto';
import { PhotoClearance } from './photo-clearance.service';
import { PhotoCrops } from './photo-crops.service';
import { PhotoExport } from './photo-export.service';
import { PhotoLedger } from './photo-ledger.service';
import { Photos } from './photos.service';

/** What the photo desk does beside reading and filing. */
@ApiTags('photos')
@Controller('photos')
export class PhotoDeskController {
  constructor(
    private readonly photos: Photos, private readonly filing: PhotoFiling, private readonly clearance: PhotoClearance, private readonly crops: PhotoCrops, private readonly ledger: PhotoLedger,
    private readonly exports: PhotoExport,
  ) {}

  @Allow('photo.edit') @Patch() @ApiOkResponse({ type: [PhotoDto], description: 'All of them changed, or none' })
  updateAll(@CurrentActor() actor: Actor, @Body() dto: UpdatePhotosDto): Promise<PhotoDto[]> {
    return this.photos.updateAll(actor, dto);
  }

  @Allow('photo.edit') @Post(':id/moves') @HttpCode(200) @ApiOkResponse({ type: PhotoDetailDto })
  move(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: MovePhotoDto): Promise<PhotoDetailDto> {
    return this.photos.move(actor, id, dto);
  }

  @Allow('photo.override') @Post(':id/overrides') @ApiCreatedResponse({ type: PhotoDetailDto, description: 'May be placed in that issue as it stands; on the record with its reason' })
  override(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: OverridePhotoDto): Promise<PhotoDetailDto> {
    return this.clearance.override(actor, id, dto);
  }

  @Allow('photo.edit') @Post(':id/crops') @ApiCreatedResponse({ type: PhotoDetailDto })
  cut(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: CreateCropDto): Promise<PhotoDetailDto> {
    return this.crops.cut(actor, id, dto);
  }

  @Allow('photo.edit') @Post(':id/uses') @ApiCreatedResponse({ type: PhotoDetailDto })
  noteUse(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: NoteUseDto): Promise<PhotoDetailDto> {
    return this.ledger.recordDigitalUse(actor, id, dto);
  }

  @Allow('photo.edit') @Post(':id/uses/:useId/withdrawal') @HttpCode(200) @ApiOkResponse({ type: PhotoDetailDto, description: 'A use outside the paper, noted by mistake, counts no more' })
  withdrawUse(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Param('useId', IdPipe) useId: string, @Body() { reason }: WithdrawUseDto): Promise<PhotoDetailDto> {
    return this.ledger.withdrawDigitalUse(actor, id, useId, reason);
  }

  @Allow('photo.edit') @Post(':id/scan') @HttpCode(200) @UseInterceptors(PhotoUpload) @ApiConsumes('multipart/form-data') @ApiBody({ type: ScanFormDto })
  @ApiOkResponse({ type: PhotoDetailDto, description: 'The picture of a historical caption, found again' })
  found(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() { version }: ScanDto, @Uploaded('photo.noFile') upload: Upload): Promise<PhotoDetailDto> {
    return this.filing.found(actor, id, version, upload);
  }

  @Allow('photo.read') @Get(':id/export') @ApiProduces('image/jpeg') @ApiOkResponse({ description: 'A JPEG with caption, credit and rights in it (IPTC, XMP), and no place' })
  async export(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Res() response: Response): Promise<void> {
    const { fileName, jpeg } = await this.exports.export(actor, id);
    response.setHeader('Content-Type', 'image/jpeg').setHeader('Content-Disposition', attachment(fileName)).setHeader('X-Content-Type-Options', 'nosniff').end(jpeg);
  }
}
