import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import type { Actor } from '../domain/people/roles';
import { MoveItemDto, OrderPagesDto, PutItemDto, SwapPagesDto, TakeOffItemDto, UndoActDto } from './flatplan-act.dto';
import { FlatplanActs } from './flatplan-acts.service';
import { FlatplanDto } from './flatplan.dto';
import { Flatplans } from './flatplans.service';
import { PoolDto, PoolParams } from './pool.dto';
import { Pool } from './pool.service';

const STALE = { description: 'Someone else changed a page in between: `current` holds the flatplan as it is now' } as const;

@ApiTags('issues')
@Controller('issues/:id')
export class FlatplanController {
  constructor(private readonly flatplans: Flatplans, private readonly acts: FlatplanActs, private readonly pool: Pool) {}

  @Allow('issue.read') @Get('flatplan') @ApiOkResponse({ type: FlatplanDto })
  get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<FlatplanDto> {
    return this.flatplans.get(actor, id);
  }

  @Allow('issue.read') @Get('pool') @ApiOkResponse({ type: PoolDto, description: 'What is ready to be put on its pages' })
  ready(@Param('id', IdPipe) id: string, @Query() params: PoolParams): Promise<PoolDto> {
    return this.pool.of(id, params);
  }

  @Allow('page.edit') @Post('flatplan/put') @HttpCode(200) @ApiOkResponse({ type: FlatplanDto }) @ApiConflictResponse(STALE)
  put(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: PutItemDto): Promise<FlatplanDto> {
    return this.acts.put(actor, id, dto);
  }

  @Allow('page.edit') @Post('flatplan/take-off') @HttpCode(200) @ApiOkResponse({ type: FlatplanDto }) @ApiConflictResponse(STALE)
  takeOff(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: TakeOffItemDto): Promise<FlatplanDto> {
    return this.acts.takeOff(actor, id, dto);
  }

  @Allow('page.edit') @Post('flatplan/move') @HttpCode(200) @ApiOkResponse({ type: FlatplanDto }) @ApiConflictResponse(STALE)
  move(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: MoveItemDto): Promise<FlatplanDto> {
    return this.acts.move(actor, id, dto);
  }

  @Allow('page.edit') @Post('flatplan/swap') @HttpCode(200) @ApiOkResponse({ type: FlatplanDto, description: 'Two pages have each other’s copy' }) @ApiConflictResponse(STALE)
  swap(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: SwapPagesDto): Promise<FlatplanDto> {
    return this.acts.swap(actor, id, dto);
  }

  @Allow('page.edit') @Post('flatplan/order') @HttpCode(200) @ApiOkResponse({ type: FlatplanDto, description: 'The pages stand in another order' }) @ApiConflictResponse(STALE)
  order(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: OrderPagesDto): Promise<FlatplanDto> {
    return this.acts.order(actor, id, dto);
  }

  @Allow('page.edit') @Post('flatplan/undo') @HttpCode(200) @ApiOkResponse({ type: FlatplanDto, description: 'The asker’s own newest act is taken back' })
  undo(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: UndoActDto): Promise<FlatplanDto> {
    return this.acts.undo(actor, id, dto);
  }
}
