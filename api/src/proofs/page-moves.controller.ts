import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { localeOf } from '../common/messages/locale';
import type { Actor } from '../domain/people/roles';
import { MovePageDto, PageMovesDto } from './page-move.dto';
import { PageMoves } from './page-moves.service';

@ApiTags('proofs')
@Controller('pages')
export class PageMovesController {
  constructor(private readonly moves: PageMoves) {}

  /** Where the page may go from here, and what each way is wanting. */
  @Allow('page.read') @Get(':id/moves') @ApiOkResponse({ type: PageMovesDto })
  open(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Req() request: Request): Promise<PageMovesDto> {
    return this.moves.open(actor, id, localeOf(request));
  }

  @Allow('page.move') @Post(':id/moves') @HttpCode(200) @ApiOkResponse({ type: PageMovesDto })
  @ApiConflictResponse({ description: 'Something is wanting first: `wants` lists it, `errors` says it' })
  async move(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: MovePageDto, @Req() request: Request): Promise<PageMovesDto> {
    await this.moves.move(actor, id, dto);
    return this.moves.open(actor, id, localeOf(request));
  }
}
