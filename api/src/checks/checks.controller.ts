import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import type { Actor } from '../domain/people/roles';
import { CheckDecisions } from './check-decisions.service';
import { CheckDecisionDto, CheckDto, CheckReportDto, DecideCheckDto } from './check.dto';
import { Checks } from './checks.service';

@ApiTags('checks')
@Controller('checks')
export class ChecksController {
  constructor(private readonly checks: Checks, private readonly decisions: CheckDecisions) {}

  /** Reads a text, a story, a photo, a notice, a page or a whole issue by every proof rule. */
  @Allow('check.run') @Post() @HttpCode(200) @ApiOkResponse({ type: CheckReportDto })
  run(@CurrentActor() actor: Actor, @Body() dto: CheckDto): Promise<CheckReportDto> {
    return this.checks.run(actor, dto);
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
