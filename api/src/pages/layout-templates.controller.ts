import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import type { Actor } from '../domain/people/roles';
import { LayoutTemplateDto, LayoutTemplatesParams, SaveLayoutTemplateDto } from './layout-template.dto';
import { LayoutTemplates } from './layout-templates.service';

@ApiTags('pages')
@Controller('layout-templates')
export class LayoutTemplatesController {
  constructor(private readonly templates: LayoutTemplates) {}

  @Allow('page.read') @Get() @ApiOkResponse({ type: [LayoutTemplateDto] })
  list(@Query() { publicationId }: LayoutTemplatesParams): Promise<LayoutTemplateDto[]> {
    return this.templates.list(publicationId);
  }

  @Allow('page.edit') @Post() @ApiCreatedResponse({ type: LayoutTemplateDto })
  save(@CurrentActor() actor: Actor, @Body() dto: SaveLayoutTemplateDto): Promise<LayoutTemplateDto> {
    return this.templates.save(actor, dto);
  }

  @Allow('page.edit') @Delete(':id') @HttpCode(204) @ApiNoContentResponse()
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.templates.remove(actor, id);
  }
}
