import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import type { Actor } from '../domain/people/roles';
import { BoardColumnDto, BoardDto, BoardParams, ColumnsParams } from './board.dto';
import { Board } from './board.service';

@ApiTags('desk')
@Controller('desk')
export class BoardController {
  constructor(private readonly board: Board) {}

  @Allow('article.read') @Get('board') @ApiOkResponse({ type: BoardDto })
  queue(@CurrentActor() actor: Actor, @Query() params: BoardParams): Promise<BoardDto> {
    return this.board.of(actor, params);
  }

  @Allow('article.read') @Get('columns') @ApiOkResponse({ type: [BoardColumnDto] })
  columns(@CurrentActor() actor: Actor, @Query() params: ColumnsParams): Promise<BoardColumnDto[]> {
    return this.board.columns(actor, params);
  }
}
