import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { localeOf } from '../common/messages/locale';
import type { Actor } from '../domain/people/roles';
import { MoveIssueDto, MovedIssueDto, PreflightItemDto } from './issue-move.dto';
import { IssueMoves } from './issue-moves.service';
import { Preflight } from './preflight.service';
import { PressNightDto } from './press-night.dto';
import { PressNights } from './press-night.service';

@ApiTags('press')
@Controller('issues')
export class IssuePressController {
  constructor(private readonly moves: IssueMoves, private readonly preflight: Preflight, private readonly nights: PressNights) {}

  @Allow('issue.move') @Post(':id/moves') @HttpCode(200) @ApiOkResponse({ type: MovedIssueDto })
  @ApiConflictResponse({ description: 'Something stands in the way: `message` says what, `preflight` lists what closing was refused for' })
  move(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: MoveIssueDto): Promise<MovedIssueDto> {
    return this.moves.move(actor, id, dto);
  }

  @Allow('issue.read') @Get(':id/press') @ApiOkResponse({ type: PressNightDto, description: 'Every page with its state, what it lacks and its signature, and the preflight' })
  night(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Req() request: Request): Promise<PressNightDto> {
    return this.nights.ofIssue(actor, id, localeOf(request));
  }

  @Allow('issue.read') @Get(':id/preflight') @ApiOkResponse({ type: [PreflightItemDto], description: 'What stands in the way of closing the issue, what stops it first; empty when it may go' })
  check(@Param('id', IdPipe) id: string): Promise<PreflightItemDto[]> {
    return this.preflight.ofIssue(id);
  }
}
