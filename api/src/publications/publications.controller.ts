import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import type { Actor } from '../domain/people/roles';
import { CreatePublicationDto, PublicationDto, UpdatePublicationDto } from './publication.dto';
import { Publications } from './publications.service';

@ApiTags('publications')
@Controller('publications')
export class PublicationsController {
  constructor(private readonly publications: Publications) {}

  @Allow('publication.read') @Get() @ApiOkResponse({ type: [PublicationDto] })
  async list(@Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<PublicationDto[]> {
    return send(response, await this.publications.list(params));
  }

  @Allow('publication.read') @Get(':id') @ApiOkResponse({ type: PublicationDto })
  get(@Param('id', IdPipe) id: string): Promise<PublicationDto> {
    return this.publications.get(id);
  }

  @Allow('publication.edit') @Post() @ApiCreatedResponse({ type: PublicationDto })
  create(@CurrentActor() actor: Actor, @Body() dto: CreatePublicationDto): Promise<PublicationDto> {
    return this.publications.create(actor, dto);
  }

  @Allow('publication.edit') @Patch(':id') @ApiOkResponse({ type: PublicationDto })
  update(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: UpdatePublicationDto): Promise<PublicationDto> {
    return this.publications.update(actor, id, dto);
  }

  @Allow('publication.edit') @Delete(':id') @ApiOkResponse({ type: PublicationDto })
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PublicationDto> {
    return this.publications.remove(actor, id);
  }
}
