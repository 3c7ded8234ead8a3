import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import type { Actor } from '../domain/people/roles';
import { CheckIssueDto, ConfirmFactDto, CreateIssueDto, IssueCheckDto, IssueDto, UpdateIssueDto } from './issue.dto';
import { IssueCalendar } from './issue-calendar.service';
import { Issues } from './issues.service';

@ApiTags('issues')
@Controller('issues')
export class IssuesController {
  constructor(private readonly issues: Issues, private readonly calendar: IssueCalendar) {}

  @Allow('issue.read') @Get() @ApiOkResponse({ type: [IssueDto] })
  async list(@CurrentActor() actor: Actor, @Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<IssueDto[]> {
    return send(response, await this.issues.list(actor, params));
  }

  @Allow('issue.read') @Get(':id') @ApiOkResponse({ type: IssueDto })
  get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<IssueDto> {
    return this.issues.get(actor, id);
  }

  @Allow('issue.edit') @Post() @ApiCreatedResponse({ type: IssueDto })
  create(@CurrentActor() actor: Actor, @Body() dto: CreateIssueDto): Promise<IssueDto> {
    return this.issues.create(actor, dto);
  }

  @Allow('issue.edit') @Post('checks') @HttpCode(200) @ApiOkResponse({ type: IssueCheckDto, description: 'Writes nothing: the day and numbers that come next, and what is odd about those given' })
  check(@Body() dto: CheckIssueDto): Promise<IssueCheckDto> {
    return this.calendar.check(dto);
  }

  @Allow('issue.edit') @Patch(':id') @ApiOkResponse({ type: IssueDto })
  update(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: UpdateIssueDto): Promise<IssueDto> {
    return this.issues.update(actor, id, dto);
  }

  @Allow('issue.confirm') @Post(':id/confirmations') @HttpCode(200) @ApiOkResponse({ type: IssueDto })
  confirm(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: ConfirmFactDto): Promise<IssueDto> {
    return this.issues.confirm(actor, id, dto);
  }

  @Allow('issue.edit') @Delete(':id') @ApiOkResponse({ type: IssueDto })
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<IssueDto> {
    return this.issues.remove(actor, id);
  }
}
