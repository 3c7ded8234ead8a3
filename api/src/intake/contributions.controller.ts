import { Body, Controller, Get, HttpCode, Param, Post, Query, Res, UseInterceptors } from '@nestjs/common';
import { ApiBody, ApiConflictResponse, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import { sendPrivately } from '../common/send-privately';
import type { Actor } from '../domain/people/roles';
import { type Upload, Uploaded } from '../storage/file-upload';
import { ContributionDto, ContributionFormDto, ContributionRowDto, FileContributionDto, MoveContributionDto, RegisterContributionDto } from './contribution.dto';
import { Contributions } from './contributions.service';
import { CopyUpload } from './copy-upload';
import { Registration } from './registration.service';
import { StoryFiling } from './story-filing.service';

@ApiTags('contributions')
@Controller('contributions')
export class ContributionsController {
  constructor(private readonly contributions: Contributions, private readonly registration: Registration, private readonly filing: StoryFiling) {}

  @Allow('contribution.read') @Get() @ApiOkResponse({ type: [ContributionRowDto] })
  async list(@CurrentActor() actor: Actor, @Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<ContributionRowDto[]> {
    return send(response, await this.contributions.list(actor, params));
  }

  @Allow('contribution.read') @Get(':id') @ApiOkResponse({ type: ContributionDto })
  get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ContributionDto> {
    return this.contributions.get(actor, id);
  }

  @Allow('contribution.register') @Post() @UseInterceptors(CopyUpload) @ApiConsumes('multipart/form-data') @ApiBody({ type: ContributionFormDto }) @ApiCreatedResponse({ type: ContributionDto })
  @ApiConflictResponse({ description: 'This very letter is registered already: `contributionId` says as which' })
  register(@CurrentActor() actor: Actor, @Body() { publicationId }: RegisterContributionDto, @Uploaded('intake.noFile') upload: Upload): Promise<ContributionDto> {
    return this.registration.register(actor, publicationId, upload);
  }

  @Allow('contribution.handle') @Post(':id/story') @ApiCreatedResponse({ type: ContributionDto, description: '建稿: `articleId` is the draft' })
  file(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: FileContributionDto): Promise<ContributionDto> {
    return this.filing.file(actor, id, dto);
  }

  @Allow('contribution.handle') @Post(':id/moves') @HttpCode(200) @ApiOkResponse({ type: ContributionDto })
  move(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: MoveContributionDto): Promise<ContributionDto> {
    return this.contributions.move(actor, id, dto);
  }

  @Allow('contribution.read') @Get(':id/original') @ApiProduces('application/octet-stream') @ApiOkResponse({ description: 'What was handed in, byte for byte' })
  async original(@Param('id', IdPipe) id: string, @Res() response: Response): Promise<void> {
    await sendPrivately(response, await this.contributions.original(id));
  }

  @Allow('contribution.read') @Get(':id/files/:fileId') @ApiProduces('application/octet-stream') @ApiOkResponse({ description: 'A file that came with it, byte for byte' })
  async keptFile(@Param('id', IdPipe) id: string, @Param('fileId', IdPipe) fileId: string, @Res() response: Response): Promise<void> {
    await sendPrivately(response, await this.contributions.file(id, fileId));
  }
}
