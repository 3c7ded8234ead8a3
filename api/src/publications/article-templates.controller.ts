import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import type { Actor } from '../domain/people/roles';
import { CreateTemplateDto, TemplateDto, UpdateTemplateDto } from './article-template.dto';
import { ArticleTemplates } from './article-templates.service';

@ApiTags('templates')
@Controller('templates')
export class ArticleTemplatesController {
  constructor(private readonly templates: ArticleTemplates) {}

  @Allow('template.read') @Get() @ApiOkResponse({ type: [TemplateDto] })
  async list(@Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<TemplateDto[]> {
    return send(response, await this.templates.list(params));
  }

  @Allow('template.read') @Get(':id') @ApiOkResponse({ type: TemplateDto })
  get(@Param('id', IdPipe) id: string): Promise<TemplateDto> {
    return this.templates.get(id);
  }

  @Allow('template.edit') @Post() @ApiCreatedResponse({ type: TemplateDto })
  create(@CurrentActor() actor: Actor, @Body() dto: CreateTemplateDto): Promise<TemplateDto> {
    return this.templates.create(actor, dto);
  }

  @Allow('template.edit') @Patch(':id') @ApiOkResponse({ type: TemplateDto })
  update(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: UpdateTemplateDto): Promise<TemplateDto> {
    return this.templates.update(actor, id, dto);
  }

  @Allow('template.edit') @Delete(':id') @ApiOkResponse({ type: TemplateDto })
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<TemplateDto> {
    return this.templates.remove(actor, id);
  }
}
