import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query, Res, UseInterceptors } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import { sendPrivately } from '../common/send-privately';
import type { Actor } from '../domain/people/roles';
import { type Upload, Uploaded } from '../storage/file-upload';
import { BlockingNoticeDto, CreateNoticeDto, MoveNoticeDto, NoticeDto, NoticeRowDto, ReceiptDto, RestoreNoticeDto, SetRunsDto, UpdateNoticeDto } from './notice.dto';
import { NoticeMoves } from './notice-moves.service';
import { NoticePapers } from './notice-papers.service';
import { NoticeRuns } from './notice-runs.service';
import { Notices } from './notices.service';
import { PaperUpload } from './paper-upload';

@ApiTags('notices')
@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: Notices, private readonly moves: NoticeMoves, private readonly runs: NoticeRuns, private readonly papers: NoticePapers) {}

  @Allow('notice.read') @Get() @ApiOkResponse({ type: [NoticeRowDto] })
  async list(@CurrentActor() actor: Actor, @Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<NoticeRowDto[]> {
    return send(response, await this.notices.list(actor, params));
  }

  @Allow('page.read') @Get('blocking/:pageId') @ApiOkResponse({ type: [BlockingNoticeDto], description: 'The notices of a page that stop its sign-off' })
  blocking(@Param('pageId', IdPipe) pageId: string): Promise<BlockingNoticeDto[]> {
    return this.notices.noticesBlocking(pageId);
  }

  @Allow('notice.read') @Get(':id') @ApiOkResponse({ type: NoticeDto })
  get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<NoticeDto> {
    return this.notices.get(actor, id);
  }

  @Allow('notice.create') @Post() @ApiCreatedResponse({ type: NoticeDto })
  create(@CurrentActor() actor: Actor, @Body() dto: CreateNoticeDto): Promise<NoticeDto> {
    return this.notices.create(actor, dto);
  }

  @Allow('notice.edit') @Patch(':id') @ApiOkResponse({ type: NoticeDto, description: 'After acceptance the printed words change only with `consent`' })
  update(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: UpdateNoticeDto): Promise<NoticeDto> {
    return this.notices.update(actor, id, dto);
  }

  @Allow('notice.move') @Post(':id/moves') @HttpCode(200) @ApiOkResponse({ type: NoticeDto })
  move(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: MoveNoticeDto): Promise<NoticeDto> {
    return this.moves.move(actor, id, dto);
  }

  @Allow('notice.move') @Put(':id/runs') @ApiOkResponse({ type: NoticeDto })
  setRuns(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: SetRunsDto): Promise<NoticeDto> {
    return this.runs.set(actor, id, dto);
  }

  @Allow('notice.papers') @Post(':id/papers') @UseInterceptors(PaperUpload) @ApiConsumes('multipart/form-data') @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } }) @ApiCreatedResponse({ type: NoticeDto })
  addPaper(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Uploaded('intake.noFile') upload: Upload): Promise<NoticeDto> {
    return this.papers.add(actor, id, upload);
  }

  @Allow('notice.papers') @Get(':id/papers/:paperId') @ApiProduces('application/octet-stream') @ApiOkResponse({ description: 'A client’s paper; the reading goes on the record' })
  async paper(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Param('paperId', IdPipe) paperId: string, @Res() response: Response): Promise<void> {
    await sendPrivately(response, await this.papers.read(actor, id, paperId));
  }

  @Allow('notice.papers') @Post(':id/receipts') @ApiCreatedResponse({ type: ReceiptDto, description: 'A new code for the client; the old one is void' })
  renewReceipt(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ReceiptDto> {
    return this.papers.renewReceipt(actor, id);
  }

  @Allow('notice.papers') @Get(':id/original') @ApiProduces('application/octet-stream') @ApiOkResponse({ description: 'The file its text was read from, as the client sent it; the reading goes on the record' })
  async original(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Res() response: Response): Promise<void> {
    await sendPrivately(response, await this.papers.readOriginal(actor, id));
  }

  @Allow('notice.delete') @Delete(':id') @ApiOkResponse({ type: NoticeDto })
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<NoticeDto> {
    return this.notices.remove(actor, id);
  }

  @Allow('notice.delete') @Post(':id/restore') @HttpCode(200) @ApiOkResponse({ type: NoticeDto })
  restore(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: RestoreNoticeDto): Promise<NoticeDto> {
    return this.notices.restore(actor, id, dto.version);
  }
}
