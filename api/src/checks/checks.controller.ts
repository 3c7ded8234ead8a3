import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { Uuid } from '../common/fields';
import { IdPipe } from '../common/id.pipe';
import type { Actor } from '../domain/people/roles';
import { CheckKnowledgeDto } from './check-knowledge.dto';
import { CheckDecisions } from './check-decisions.service';
import { CheckDecisionDto, CheckDto, CheckReportDto, DecideCheckDto } from './check.dto';
import { Checks } from './checks.service';

class KnowledgeParams { @Uuid() articleId: string }

@ApiTags('checks')
@Controller('checks')
export class ChecksController {
  constructor(private readonly checks: Checks, private readonly decisions: CheckDecisions) {}

  /** Reads a text, a story, a photo, a notice, a page or a whole issue by every proof rule. */
  @Allow('check.run') @Post() @HttpCode(200) @ApiOkResponse({ type: CheckReportDto })
  run(@CurrentActor() actor: Actor, @Body() dto: CheckDto): Promise<CheckReportDto> {
    return this.checks.run(actor, dto);
  }

  /** What the rules have to know to be read on the writer's own screen: lists, register, the rest of the issue, decisions. */
  @Allow('check.run') @Get('knowledge') @ApiOkResponse({ type: CheckKnowledgeDto })
  knowledge(@Query() { articleId }: KnowledgeParams): Promise<CheckKnowledgeDto> {
    return this.checks.knowledgeFor(articleId);
  }

  @Allow('check.decide') @Post('decisions') @ApiCreatedResponse({ type: CheckDecisionDto })
  decide(@CurrentActor() actor: Actor, @Body() dto: DecideCheckDto): Promise<CheckDecisionDto> {
    return this.decisions.decide(actor, dto);
  }

  /** Takes a decision back: the finding waits again. */
  @Allow('check.decide') @Delete('decisions/:id') @HttpCode(204) @ApiNoContentResponse()
  reopen(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.decisions.reopen(actor, id);
  }
}
