import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import { SourceDocumentDto, SourceDocumentRowDto } from './archive.dto';
import { SourceDocuments } from './source-documents.service';

@ApiTags('source-documents')
@Controller('source-documents')
export class SourceDocumentsController {
  constructor(private readonly sources: SourceDocuments) {}

  @Allow('source.read') @Get() @ApiOkResponse({ type: [SourceDocumentRowDto] })
  async list(@Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<SourceDocumentRowDto[]> {
    return send(response, await this.sources.list(params));
  }

  @Allow('source.read') @Get(':id') @ApiOkResponse({ type: SourceDocumentDto })
  get(@Param('id', IdPipe) id: string): Promise<SourceDocumentDto> {
    return this.sources.get(id);
  }

  /** The delivered file, byte for byte. */
  @Allow('source.read') @Get(':id/original') @ApiOkResponse({ description: 'The file as delivered' })
  async original(@Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const { fileName, content } = await this.sources.original(id);
    return new StreamableFile(content, { type: 'application/octet-stream', disposition: `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}` });
  }
}
