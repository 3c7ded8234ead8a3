import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import { NumberPipe } from '../common/number.pipe';
import type { Actor } from '../domain/people/roles';
import { CreateNoticeRuleDto, NoticeDeskDto, NoticeRuleDto, RunDayDto, SaveNoticeDeskDto, SetCalendarDayDto, UpdateNoticeRuleDto, WorkCalendarDto } from './notice-desk.dto';
import { NoticeDesks } from './notice-desks.service';
import { NoticeRules } from './notice-rules.service';

/** What the notice desk goes by: the law's rules, the holidays, each paper's deadlines and rates. */
@ApiTags('notices')
@Controller()
export class NoticeDesksController {
  constructor(private readonly rules: NoticeRules, private readonly desks: NoticeDesks) {}

  @Allow('notice.rules') @Get('notice-rules') @ApiOkResponse({ type: [NoticeRuleDto] })
  async listRules(@CurrentActor() actor: Actor, @Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<NoticeRuleDto[]> {
    return send(response, await this.rules.list(actor, params));
  }

  @Allow('notice.rules') @Get('notice-rules/:id') @ApiOkResponse({ type: NoticeRuleDto })
  rule(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<NoticeRuleDto> {
    return this.rules.get(actor, id);
  }

  @Allow('notice.rulesEdit') @Post('notice-rules') @ApiCreatedResponse({ type: NoticeRuleDto })
  createRule(@CurrentActor() actor: Actor, @Body() dto: CreateNoticeRuleDto): Promise<NoticeRuleDto> {
    return this.rules.create(actor, dto);
  }

  @Allow('notice.rulesEdit') @Patch('notice-rules/:id') @ApiOkResponse({ type: NoticeRuleDto })
  updateRule(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: UpdateNoticeRuleDto): Promise<NoticeRuleDto> {
    return this.rules.update(actor, id, dto);
  }

  @Allow('notice.rules') @Get('work-calendar/:year') @ApiOkResponse({ type: WorkCalendarDto })
  calendar(@Param('year', NumberPipe) year: number): Promise<WorkCalendarDto> {
    return this.desks.calendar(year);
  }

  @Allow('notice.rulesEdit') @Put('calendar-days/:day') @ApiOkResponse({ type: WorkCalendarDto })
  setDay(@CurrentActor() actor: Actor, @Param('day') day: string, @Body() dto: SetCalendarDayDto): Promise<WorkCalendarDto> {
    return this.desks.setDay(actor, day, dto);
  }

  @Allow('notice.rulesEdit') @Delete('calendar-days/:day') @ApiOkResponse({ type: WorkCalendarDto })
  clearDay(@CurrentActor() actor: Actor, @Param('day') day: string): Promise<WorkCalendarDto> {
    return this.desks.clearDay(actor, day);
  }

  @Allow('notice.rules') @Get('publications/:id/notice-desk') @ApiOkResponse({ type: NoticeDeskDto })
  desk(@Param('id', IdPipe) id: string): Promise<NoticeDeskDto> {
    return this.desks.desk(id);
  }

  @Allow('notice.rulesEdit') @Put('publications/:id/notice-desk') @ApiOkResponse({ type: NoticeDeskDto })
  saveDesk(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: SaveNoticeDeskDto): Promise<NoticeDeskDto> {
    return this.desks.save(actor, id, dto);
  }

  @Allow('notice.read') @Get('publications/:id/notice-runs') @ApiOkResponse({ type: [RunDayDto] })
  runDays(@Param('id', IdPipe) id: string, @Query('from') from?: string): Promise<RunDayDto[]> {
    return this.desks.runDays(id, from);
  }
}
