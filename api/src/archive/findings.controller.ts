import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import type { Actor } from '../domain/people/roles';
import { DecideFindingDto, FindingDto } from './archive.dto';
import { Findings } from './findings.service';

@ApiTags('findings')
@Controller('findings')
export class FindingsController {
  constructor(private readonly findings: Findings) {}

  @Allow('source.read') @Get() @ApiOkResponse({ type: [FindingDto] })
  async list(@CurrentActor() actor: Actor, @Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<FindingDto[]> {
    return send(response, await this.findings.list(actor, params));
  }

  @Allow('source.read') @Get(':id') @ApiOkResponse({ type: FindingDto })
  get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<FindingDto> {
    return this.findings.get(actor, id);
  }

  @Allow('finding.decide') @Post(':id/decisions') @HttpCode(200) @ApiOkResponse({ type: FindingDto })
  decide(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: DecideFindingDto): Promise<FindingDto> {
    return this.findings.decide(actor, id, dto);
  }
}
