import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Post, Put, Req, Res } from '@nestjs/common';
import { ApiConflictResponse, ApiNoContentResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { ClaimLockDto, LockDto } from '../common/lock.dto';
import { sendIfChanged } from '../common/send-if-changed';
import type { Actor } from '../domain/people/roles';
import { MakeUp } from './make-up.service';
import { PageComposer } from './page-composer.service';
import { CompositionDto, LayoutDraftDto, LayoutRevisionDto, PageLayoutDto, PageMaterialDto, ProposalDto, RestoreLayoutDto, SaveLayoutDto } from './page-layout.dto';
import { PageLayouts } from './page-layouts.service';
import { PageLocks } from './page-locks.service';

@ApiTags('pages')
@Controller('pages')
export class PageLayoutsController {
  constructor(private readonly layouts: PageLayouts, private readonly locks: PageLocks, private readonly composer: PageComposer, private readonly makeUp: MakeUp) {}

  @Allow('page.read') @Get(':id/layout') @ApiOkResponse({ type: PageLayoutDto })
  get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PageLayoutDto> {
    return this.layouts.get(actor, id);
  }

  @Allow('page.edit') @Put(':id/layout') @ApiOkResponse({ type: PageLayoutDto, description: 'Saved as a new draft' })
  @ApiConflictResponse({ description: 'Someone else laid the page out in between: `current` holds the layout as it is now' })
  save(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: SaveLayoutDto): Promise<PageLayoutDto> {
    return this.layouts.save(actor, id, dto);
  }

  @Allow('page.edit') @Post(':id/layout/restore') @HttpCode(200) @ApiOkResponse({ type: PageLayoutDto, description: 'An earlier draft, as the newest' })
  restore(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: RestoreLayoutDto): Promise<PageLayoutDto> {
    return this.layouts.restore(actor, id, dto);
  }

  @Allow('page.read') @Get(':id/layout/revisions') @ApiOkResponse({ type: [LayoutRevisionDto] })
  revisions(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<LayoutRevisionDto[]> {
    return this.layouts.revisions(actor, id);
  }

  @Allow('page.read') @Get(':id/layout/revisions/:number') @ApiOkResponse({ type: LayoutDraftDto })
  revision(@Param('id', IdPipe) id: string, @Param('number', ParseIntPipe) number: number): Promise<LayoutDraftDto> {
    return this.layouts.revision(id, number);
  }

  @Allow('page.edit') @Get(':id/layout/proposals') @ApiOkResponse({ type: [ProposalDto], description: '自动拼版: made, not saved' })
  proposals(@Param('id', IdPipe) id: string): Promise<ProposalDto[]> {
    return this.makeUp.proposals(id);
  }

  @Allow('page.read') @Get(':id/material') @ApiOkResponse({ type: PageMaterialDto, description: 'The layout with the copy, photos and facts it is composed from' })
  material(@Param('id', IdPipe) id: string): Promise<PageMaterialDto> {
    return this.composer.material(id);
  }

  @Allow('page.read') @Get(':id/composition') @ApiOkResponse({ type: CompositionDto })
  async composition(@Param('id', IdPipe) id: string): Promise<CompositionDto> {
    const { pageId, layoutVersion, composition } = await this.composer.compose(id);
    return { pageId, layoutVersion, ...composition };
  }

  @Allow('page.read') @Get(':id/svg') @ApiProduces('image/svg+xml') @ApiOkResponse({ description: 'The page as it will be printed' })
  async svg(@Param('id', IdPipe) id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    sendIfChanged(request, response, 'image/svg+xml; charset=utf-8', await this.composer.svg(id));
  }

  @Allow('page.edit') @Post(':id/lock') @HttpCode(200) @ApiOkResponse({ type: LockDto, description: 'Claimed or renewed for two minutes' })
  @ApiConflictResponse({ description: 'Someone else is laying the page out: `lock` names them' })
  claim(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: ClaimLockDto): Promise<LockDto> {
    return this.locks.claim(actor, id, dto);
  }

  @Allow('page.edit') @Delete(':id/lock') @HttpCode(204) @ApiNoContentResponse()
  release(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.locks.release(actor, id);
  }
}
