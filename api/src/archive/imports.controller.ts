import { Controller, Delete, Get, HttpCode, Param, Post, Query, Res, UploadedFiles, UseInterceptors } from '@nestjs/common';
import { FilesInterceptor } from '@nestjs/platform-express';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import { MAX_SOURCE_BYTES } from '../domain/ocr/decode';
import type { Actor } from '../domain/people/roles';
import { ImportDto } from './archive.dto';
import { Imports } from './imports.service';

const MAX_FILES = 20;
type Uploaded = Pick<Express.Multer.File, 'originalname' | 'buffer'>;

/** Browsers send a file's name as UTF-8 bytes, which the parser hands over one byte a character. */
const fileNameOf = ({ originalname }: Uploaded): string => {
  const decoded = Buffer.from(originalname, 'latin1').toString('utf8');
  return (decoded.includes('\uFFFD') ? originalname : decoded).slice(0, 200);
};

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: Imports) {}

  @Allow('source.read') @Get() @ApiOkResponse({ type: [ImportDto] })
  async list(@Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<ImportDto[]> {
    return send(response, await this.imports.list(params));
  }

  @Allow('source.read') @Get(':id') @ApiOkResponse({ type: ImportDto })
  get(@Param('id', IdPipe) id: string): Promise<ImportDto> {
    return this.imports.get(id);
  }

  @Allow('source.import') @Post() @HttpCode(202) @ApiAcceptedResponse({ type: ImportDto })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['files'], properties: { files: { type: 'array', items: { type: 'string', format: 'binary' } } } } })
  @UseInterceptors(FilesInterceptor('files', MAX_FILES, { limits: { fileSize: MAX_SOURCE_BYTES + 1 } }))
  start(@CurrentActor() actor: Actor, @UploadedFiles() files: Uploaded[] = []): Promise<ImportDto> {
    return this.imports.start(actor, files.map((file) => ({ fileName: fileNameOf(file), content: file.buffer })));
  }

  @Allow('source.import') @Delete(':id') @ApiOkResponse({ type: ImportDto, description: 'Stopped before the next file' })
  cancel(@Param('id', IdPipe) id: string): Promise<ImportDto> {
    return this.imports.cancel(id);
  }
}
