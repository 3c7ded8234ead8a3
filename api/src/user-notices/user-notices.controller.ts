import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import type { Actor } from '../domain/people/roles';
import { ReadNoticesDto, UnreadDto, UserNoticeDto } from './user-notice.dto';
import { UserNotices } from './user-notices.service';

@ApiTags('user-notices')
@Controller('user-notices')
export class UserNoticesController {
  constructor(private readonly notices: UserNotices) {}

  @Allow('account.own') @Get() @ApiOkResponse({ type: [UserNoticeDto] })
  async list(@CurrentActor() actor: Actor, @Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<UserNoticeDto[]> {
    return send(response, await this.notices.list(actor, params));
  }

  @Allow('account.own') @Get('unread') @ApiOkResponse({ type: UnreadDto })
  unread(@CurrentActor() actor: Actor): Promise<UnreadDto> {
    return this.notices.unread(actor);
  }

  @Allow('account.own') @Post('readings') @HttpCode(200) @ApiOkResponse({ type: UnreadDto })
  read(@CurrentActor() actor: Actor, @Body() dto: ReadNoticesDto): Promise<UnreadDto> {
    return this.notices.read(actor, dto);
  }
}
