import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { sendPrivately } from '../common/send-privately';
import type { Actor } from '../domain/people/roles';
import { KeepPasteDto, LinkPasteDto, PasteDto } from './contribution.dto';
import { Pastes } from './pastes.service';

@ApiTags('pastes')
@Controller()
export class PastesController {
  constructor(private readonly pastes: Pastes) {}

  @Allow('article.read') @Get('articles/:id/pastes') @ApiOkResponse({ type: [PasteDto] })
  ofStory(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PasteDto[]> {
    return this.pastes.ofStory(actor, id);
  }

  @Allow('article.edit') @Post('pastes') @ApiCreatedResponse({ type: PasteDto })
  keep(@CurrentActor() actor: Actor, @Body() dto: KeepPasteDto): Promise<PasteDto> {
    return this.pastes.keep(actor, dto);
  }

  @Allow('article.edit') @Post('pastes/:id/story') @HttpCode(200) @ApiOkResponse({ type: PasteDto })
  link(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: LinkPasteDto): Promise<PasteDto> {
    return this.pastes.link(actor, id, dto);
  }

  @Allow('article.read') @Get('pastes/:id/original') @ApiProduces('text/plain') @ApiOkResponse({ description: 'As the other program gave it' })
  async original(@Param('id', IdPipe) id: string, @Res() response: Response): Promise<void> {
    await sendPrivately(response, await this.pastes.original(id));
  }
}
