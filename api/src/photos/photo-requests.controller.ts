import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import type { Actor } from '../domain/people/roles';
import { CreatePhotoRequestDto, MovePhotoRequestDto, PhotoRequestDto } from './photo-request.dto';
import { PhotoRequests } from './photo-requests.service';

@ApiTags('photo-requests')
@Controller('photo-requests')
export class PhotoRequestsController {
  constructor(private readonly requests: PhotoRequests) {}

  @Allow('photo.read') @Get() @ApiOkResponse({ type: [PhotoRequestDto] })
  async list(@CurrentActor() actor: Actor, @Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<PhotoRequestDto[]> {
    return send(response, await this.requests.list(actor, params));
  }

  @Allow('photo.read') @Get(':id') @ApiOkResponse({ type: PhotoRequestDto })
  get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PhotoRequestDto> {
    return this.requests.get(actor, id);
  }

  @Allow('photo.request') @Post() @ApiCreatedResponse({ type: PhotoRequestDto })
  create(@CurrentActor() actor: Actor, @Body() dto: CreatePhotoRequestDto): Promise<PhotoRequestDto> {
    return this.requests.create(actor, dto);
  }

  @Allow('photo.request') @Post(':id/moves') @HttpCode(200) @ApiOkResponse({ type: PhotoRequestDto })
  move(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: MovePhotoRequestDto): Promise<PhotoRequestDto> {
    return this.requests.move(actor, id, dto);
  }
}
