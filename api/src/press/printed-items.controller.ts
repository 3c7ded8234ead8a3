import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import type { Actor } from '../domain/people/roles';
import { CorrectDto, CorrectionDto } from './correction.dto';
import { Corrections } from './corrections.service';
import { PrintedItemDto, TakeDownDto } from './printed-item.dto';
import { PrintedItems } from './printed-items.service';

@ApiTags('press')
@Controller('printed-items')
export class PrintedItemsController {
  constructor(private readonly items: PrintedItems, private readonly corrections: Corrections) {}

  @Allow('issue.read') @Get() @ApiOkResponse({ type: [PrintedItemDto] })
  async list(@CurrentActor() actor: Actor, @Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<PrintedItemDto[]> {
    return send(response, await this.items.list(actor, params));
  }

  @Allow('issue.read') @Get(':id') @ApiOkResponse({ type: PrintedItemDto })
  get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PrintedItemDto> {
    return this.items.get(actor, id);
  }

  @Allow('print.takeDown') @Post(':id/takedown') @HttpCode(200) @ApiOkResponse({ type: PrintedItemDto })
  takeDown(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: TakeDownDto): Promise<PrintedItemDto> {
    return this.items.takeDown(actor, id, dto);
  }

  @Allow('correction.write') @Post(':id/corrections') @ApiCreatedResponse({ type: CorrectionDto, description: 'The correction, with the story it was born as' })
  correct(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: CorrectDto): Promise<CorrectionDto> {
    return this.corrections.correct(actor, id, dto);
  }
}
