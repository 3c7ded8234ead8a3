import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import type { Actor } from '../domain/people/roles';
import { CreateSavedViewDto, SavedViewDto, UpdateSavedViewDto } from './saved-view.dto';
import { SavedViews } from './saved-views.service';

@ApiTags('desk')
@Controller('saved-views')
export class SavedViewsController {
  constructor(private readonly views: SavedViews) {}

  @Allow('account.own') @Get() @ApiOkResponse({ type: [SavedViewDto] })
  list(@CurrentActor() actor: Actor): Promise<SavedViewDto[]> {
    return this.views.list(actor);
  }

  @Allow('account.own') @Post() @ApiCreatedResponse({ type: SavedViewDto })
  create(@CurrentActor() actor: Actor, @Body() dto: CreateSavedViewDto): Promise<SavedViewDto> {
    return this.views.create(actor, dto);
  }

  @Allow('account.own') @Patch(':id') @ApiOkResponse({ type: SavedViewDto })
  update(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: UpdateSavedViewDto): Promise<SavedViewDto> {
    return this.views.update(actor, id, dto);
  }

  @Allow('account.own') @Delete(':id') @HttpCode(204) @ApiNoContentResponse()
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.views.remove(actor, id);
  }
}
