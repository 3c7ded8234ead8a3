import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import type { Actor } from '../domain/people/roles';
import { CreateNoticeDto, NoticeDto, NoticeRowDto, RestoreNoticeDto, UpdateNoticeDto } from './notice.dto';
import { Notices } from './notices.service';

@ApiTags('notices')
@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: Notices) {}

  @Allow('notice.read') @Get() @ApiOkResponse({ type: [NoticeRowDto] })
  async list(@CurrentActor() actor: Actor, @Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<NoticeRowDto[]> {
    return send(response, await this.notices.list(actor, params));
  }

  @Allow('notice.read') @Get(':id') @ApiOkResponse({ type: NoticeDto })
  get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<NoticeDto> {
    return this.notices.get(actor, id);
  }

  @Allow('notice.create') @Post() @ApiCreatedResponse({ type: NoticeDto })
  create(@CurrentActor() actor: Actor, @Body() dto: CreateNoticeDto): Promise<NoticeDto> {
    return this.notices.create(actor, dto);
  }

  @Allow('notice.edit') @Patch(':id') @ApiOkResponse({ type: NoticeDto })
  update(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: UpdateNoticeDto): Promise<NoticeDto> {
    return this.notices.update(actor, id, dto);
  }

  @Allow('notice.delete') @Delete(':id') @ApiOkResponse({ type: NoticeDto })
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<NoticeDto> {
    return this.notices.remove(actor, id);
  }

  @Allow('notice.delete') @Post(':id/restore') @HttpCode(200) @ApiOkResponse({ type: NoticeDto })
  restore(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: RestoreNoticeDto): Promise<NoticeDto> {
    return this.notices.restore(actor, id, dto.version);
  }
}
