import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import type { Actor } from '../domain/people/roles';
import { CommissionDto, CreateCommissionDto, MoveCommissionDto, UpdateCommissionDto } from './commission.dto';
import { Commissions } from './commissions.service';

@ApiTags('commissions')
@Controller('commissions')
export class CommissionsController {
  constructor(private readonly commissions: Commissions) {}

  @Allow('commission.read') @Get() @ApiOkResponse({ type: [CommissionDto] })
  async list(@CurrentActor() actor: Actor, @Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<CommissionDto[]> {
    return send(response, await this.commissions.list(actor, params));
  }

  @Allow('commission.read') @Get(':id') @ApiOkResponse({ type: CommissionDto })
  get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<CommissionDto> {
    return this.commissions.get(actor, id);
  }

  @Allow('commission.propose') @Post() @ApiCreatedResponse({ type: CommissionDto })
  create(@CurrentActor() actor: Actor, @Body() dto: CreateCommissionDto): Promise<CommissionDto> {
    return this.commissions.create(actor, dto);
  }

  @Allow('commission.propose') @Patch(':id') @ApiOkResponse({ type: CommissionDto })
  update(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: UpdateCommissionDto): Promise<CommissionDto> {
    return this.commissions.update(actor, id, dto);
  }

  @Allow('commission.propose') @Post(':id/moves') @HttpCode(200) @ApiOkResponse({ type: CommissionDto })
  move(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: MoveCommissionDto): Promise<CommissionDto> {
    return this.commissions.move(actor, id, dto);
  }
}
