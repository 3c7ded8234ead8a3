import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import type { Actor } from '../domain/people/roles';
import { CorrectionDto, WithdrawCorrectionDto } from './correction.dto';
import { Corrections } from './corrections.service';

@ApiTags('press')
@Controller('corrections')
export class CorrectionsController {
  constructor(private readonly corrections: Corrections) {}

  @Allow('issue.read') @Get() @ApiOkResponse({ type: [CorrectionDto] })
  async list(@CurrentActor() actor: Actor, @Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<CorrectionDto[]> {
    return send(response, await this.corrections.list(actor, params));
  }

  @Allow('issue.read') @Get(':id') @ApiOkResponse({ type: CorrectionDto })
  get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<CorrectionDto> {
    return this.corrections.get(actor, id);
  }

  @Allow('correction.withdraw') @Post(':id/withdrawal') @HttpCode(200) @ApiOkResponse({ type: CorrectionDto })
  withdraw(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: WithdrawCorrectionDto): Promise<CorrectionDto> {
    return this.corrections.withdraw(actor, id, dto);
  }
}
