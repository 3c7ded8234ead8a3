import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import type { Actor } from '../domain/people/roles';
import { ArrangeItemsDto, ConfirmPageNumberDto, CreatePageDto, PageDto, PageRowDto, UpdatePageDto } from './page.dto';
import { Pages } from './pages.service';

@ApiTags('pages')
@Controller('pages')
export class PagesController {
  constructor(private readonly pages: Pages) {}

  @Allow('page.read') @Get() @ApiOkResponse({ type: [PageRowDto] })
  async list(@CurrentActor() actor: Actor, @Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<PageRowDto[]> {
    return send(response, await this.pages.list(actor, params));
  }

  @Allow('page.read') @Get(':id') @ApiOkResponse({ type: PageDto })
  get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PageDto> {
    return this.pages.get(actor, id);
  }

  @Allow('page.edit') @Post() @ApiCreatedResponse({ type: PageDto })
  create(@CurrentActor() actor: Actor, @Body() dto: CreatePageDto): Promise<PageDto> {
    return this.pages.create(actor, dto);
  }

  @Allow('page.edit') @Patch(':id') @ApiOkResponse({ type: PageDto })
  update(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: UpdatePageDto): Promise<PageDto> {
    return this.pages.update(actor, id, dto);
  }

  @Allow('issue.confirm') @Post(':id/confirmations') @HttpCode(200) @ApiOkResponse({ type: PageDto, description: 'The inferred page number is confirmed' })
  confirm(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: ConfirmPageNumberDto): Promise<PageDto> {
    return this.pages.confirm(actor, id, dto.version);
  }

  @Allow('page.edit') @Put(':id/items') @ApiOkResponse({ type: PageDto })
  arrange(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: ArrangeItemsDto): Promise<PageDto> {
    return this.pages.arrange(actor, id, dto);
  }

  @Allow('page.edit') @Delete(':id') @ApiOkResponse({ type: PageDto })
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PageDto> {
    return this.pages.remove(actor, id);
  }
}
