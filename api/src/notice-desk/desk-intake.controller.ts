import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import type { Actor } from '../domain/people/roles';
import { type Upload, Uploaded } from '../storage/file-upload';
import { NoticeFileDto, NoticeFileFormDto, NoticeTakenDto } from './desk-intake.dto';
import { DeskIntake } from './desk-intake.service';
import { NoticeCopyUpload } from './notice-copy-upload';

@ApiTags('notices')
@Controller('notices/files')
export class DeskIntakeController {
  constructor(private readonly intake: DeskIntake) {}

  @Allow('notice.create') @Post() @UseInterceptors(NoticeCopyUpload) @ApiConsumes('multipart/form-data') @ApiBody({ type: NoticeFileFormDto })
  @ApiCreatedResponse({ type: NoticeTakenDto, description: 'A notice with the text of the file and the facts it tells' })
  async take(@CurrentActor() actor: Actor, @Body() { publicationId }: NoticeFileDto, @Uploaded('intake.noFile') upload: Upload): Promise<NoticeTakenDto> {
    return { id: await this.intake.take(actor, publicationId, upload) };
  }
}
