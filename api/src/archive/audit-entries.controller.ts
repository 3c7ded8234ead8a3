import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import { AuditChainDto, AuditEntryDto } from './archive.dto';
import { AuditEntries } from './audit-entries.service';

@ApiTags('audit-entries')
@Controller('audit-entries')
export class AuditEntriesController {
  constructor(private readonly entries: AuditEntries) {}

  @Allow('audit.read') @Get() @ApiOkResponse({ type: [AuditEntryDto] })
  async list(@Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<AuditEntryDto[]> {
    return send(response, await this.entries.list(params));
  }

  @Allow('audit.read') @Get('chain') @ApiOkResponse({ type: AuditChainDto })
  chain(): Promise<AuditChainDto> {
    return this.entries.chain();
  }

  @Allow('audit.read') @Get(':id') @ApiOkResponse({ type: AuditEntryDto })
  get(@Param('id', IdPipe) id: string): Promise<AuditEntryDto> {
    return this.entries.get(id);
  }
}
