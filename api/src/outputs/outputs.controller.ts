import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { Allow } from '../common/allow.decorator';
import { attachment } from '../common/attachment';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { localeOf } from '../common/messages/locale';
import type { Actor } from '../domain/people/roles';
import { AskOutputDto, OutputDto } from './output.dto';
import { Outputs } from './outputs.service';

@ApiTags('outputs')
@Controller('outputs')
export class OutputsController {
  constructor(private readonly outputs: Outputs) {}

  /** Made in the background; `GET /api/events` tells its asker of `output.changed`. What a post may ask for, its kind decides. */
  @Allow('account.own') @Post() @HttpCode(202) @ApiAcceptedResponse({ type: OutputDto })
  ask(@CurrentActor() actor: Actor, @Body() dto: AskOutputDto, @Req() request: Request): Promise<OutputDto> {
    return this.outputs.ask(actor, dto, localeOf(request));
  }

  @Allow('account.own') @Get() @ApiOkResponse({ type: [OutputDto], description: 'One’s own, newest first' })
  mine(@CurrentActor() actor: Actor, @Req() request: Request): Promise<OutputDto[]> {
    return this.outputs.mine(actor, localeOf(request));
  }

  @Allow('account.own') @Get(':id') @ApiOkResponse({ type: OutputDto })
  get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Req() request: Request): Promise<OutputDto> {
    return this.outputs.get(actor, id, localeOf(request));
  }

  @Allow('account.own') @Post(':id/cancellation') @HttpCode(200) @ApiOkResponse({ type: OutputDto })
  cancel(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Req() request: Request): Promise<OutputDto> {
    return this.outputs.cancel(actor, id, localeOf(request));
  }

  @Allow('account.own') @Get(':id/file') @ApiProduces('application/octet-stream') @ApiOkResponse({ description: 'The file, until it expires' })
  async file(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Res() response: Response): Promise<void> {
    const { fileName, mediaType, size, content } = await this.outputs.file(actor, id);
    response.setHeader('Content-Type', mediaType);
    response.setHeader('Content-Length', size);
    response.setHeader('Content-Disposition', attachment(fileName));
    await pipeline(content, response).catch(() => response.destroy());
  }
}
