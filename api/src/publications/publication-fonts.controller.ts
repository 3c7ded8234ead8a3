import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.decorator';
import { invalidField } from '../common/app-error';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import type { Actor } from '../domain/people/roles';
import { FontUpload } from './font-upload';
import { AddFontDto, FontFormDto, FontVersionDto, PublicationFontDto, RenameFontDto } from './publication-font.dto';
import { type FontFile, PublicationFonts } from './publication-fonts.service';

@ApiTags('publications')
@Controller()
export class PublicationFontsController {
  constructor(private readonly fonts: PublicationFonts) {}

  @Allow('publication.read') @Get('publications/:id/fonts') @ApiOkResponse({ type: [PublicationFontDto] })
  list(@Param('id', IdPipe) id: string): Promise<PublicationFontDto[]> {
    return this.fonts.list(id);
  }

  @Allow('publication.edit') @Post('publications/:id/fonts') @UseInterceptors(FontUpload) @ApiConsumes('multipart/form-data') @ApiBody({ type: FontFormDto }) @ApiCreatedResponse({ type: PublicationFontDto })
  add(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() { name }: AddFontDto, @UploadedFile() file?: FontFile): Promise<PublicationFontDto> {
    if (!file) throw invalidField('file', 'font.noFile');
    return this.fonts.add(actor, id, file, name);
  }

  @Allow('publication.edit') @Patch('fonts/:id') @ApiOkResponse({ type: PublicationFontDto })
  rename(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() { version, name }: RenameFontDto): Promise<PublicationFontDto> {
    return this.fonts.rename(actor, id, version, name);
  }

  @Allow('publication.edit') @Delete('fonts/:id') @ApiOkResponse({ type: PublicationFontDto, description: 'Off the list; restore brings it back' })
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() { version }: FontVersionDto): Promise<PublicationFontDto> {
    return this.fonts.remove(actor, id, version);
  }

  @Allow('publication.edit') @Post('fonts/:id/restore') @HttpCode(200) @ApiOkResponse({ type: PublicationFontDto })
  restore(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() { version }: FontVersionDto): Promise<PublicationFontDto> {
    return this.fonts.restore(actor, id, version);
  }
}
