import { Body, Controller, Delete, Get, Header, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { Uuid } from '../common/fields';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import type { Actor } from '../domain/people/roles';
import { HolderFiles } from './holder-files.service';
import { CreateOfficeHolderDto, ImportedOfficeHoldersDto, ImportOfficeHoldersDto, OfficeHolderDto, UpdateOfficeHolderDto } from './office-holder.dto';
import { OfficeHolders } from './office-holders.service';

class ExportParams { @Uuid() publicationId: string }

@ApiTags('checks')
@Controller('office-holders')
export class OfficeHoldersController {
  constructor(private readonly holders: OfficeHolders, private readonly files: HolderFiles) {}

  @Allow('checkRule.read') @Get() @ApiOkResponse({ type: [OfficeHolderDto] })
  async list(@Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<OfficeHolderDto[]> {
    return send(response, await this.holders.list(params));
  }

  /** The whole register as CSV. */
  @Allow('checkRule.read') @Get('file') @ApiProduces('text/csv') @ApiOkResponse({ schema: { type: 'string' } })
  @Header('Content-Type', 'text/csv; charset=utf-8') @Header('Content-Disposition', 'attachment; filename="office-holders.csv"')
  exported(@Query() { publicationId }: ExportParams): Promise<string> {
    return this.files.exported(publicationId);
  }

  @Allow('checkRule.edit') @Post('file') @HttpCode(200) @ApiOkResponse({ type: ImportedOfficeHoldersDto })
  take(@CurrentActor() actor: Actor, @Body() dto: ImportOfficeHoldersDto): Promise<ImportedOfficeHoldersDto> {
    return this.files.take(actor, dto);
  }

  @Allow('checkRule.read') @Get(':id') @ApiOkResponse({ type: OfficeHolderDto })
  get(@Param('id', IdPipe) id: string): Promise<OfficeHolderDto> {
    return this.holders.get(id);
  }

  @Allow('checkRule.edit') @Post() @ApiCreatedResponse({ type: OfficeHolderDto })
  create(@CurrentActor() actor: Actor, @Body() dto: CreateOfficeHolderDto): Promise<OfficeHolderDto> {
    return this.holders.create(actor, dto);
  }

  @Allow('checkRule.edit') @Patch(':id') @ApiOkResponse({ type: OfficeHolderDto })
  update(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: UpdateOfficeHolderDto): Promise<OfficeHolderDto> {
    return this.holders.update(actor, id, dto);
  }

  @Allow('checkRule.edit') @Delete(':id') @ApiOkResponse({ type: OfficeHolderDto })
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<OfficeHolderDto> {
    return this.holders.remove(actor, id);
  }
}
