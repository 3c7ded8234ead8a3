import { Controller, Get, Param, Post, Res, UseInterceptors } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { Allow } from '../common/allow.decorator';
import { attachment } from '../common/attachment';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import type { Actor } from '../domain/people/roles';
import { type Upload, Uploaded } from '../storage/file-upload';
import { PrintedCheckDto } from './printed-check.dto';
import { PrintedChecks } from './printed-checks.service';
import { PrintedUpload } from './printed-upload';

@ApiTags('inspection')
@Controller()
export class PrintedChecksController {
  constructor(private readonly checks: PrintedChecks) {}

  @Allow('printed.check') @Post('issues/:id/printed-checks') @UseInterceptors(PrintedUpload)
  @ApiConsumes('multipart/form-data') @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } }) @ApiCreatedResponse({ type: PrintedCheckDto })
  check(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Uploaded('printed.noFile') upload: Upload): Promise<PrintedCheckDto> {
    return this.checks.check(actor, id, upload);
  }

  @Allow('issue.read') @Get('issues/:id/printed-checks') @ApiOkResponse({ type: [PrintedCheckDto] })
  list(@Param('id', IdPipe) id: string): Promise<PrintedCheckDto[]> {
    return this.checks.list(id);
  }

  @Allow('issue.read') @Get('printed-checks/:id/file') @ApiProduces('application/pdf') @ApiOkResponse({ description: 'The printer’s file as it came' })
  async file(@Param('id', IdPipe) id: string, @Res() response: Response): Promise<void> {
    const { fileName, size, content } = await this.checks.file(id);
    response.setHeader('Content-Type', 'application/pdf');
    response.setHeader('Content-Length', size);
    response.setHeader('Content-Disposition', attachment(fileName));
    response.setHeader('X-Content-Type-Options', 'nosniff');
    await pipeline(content, response).catch(() => response.destroy());
  }
}
