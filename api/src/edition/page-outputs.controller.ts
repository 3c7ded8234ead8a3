import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { IdPipe } from '../common/id.pipe';
import { DPI, PictureQuery } from './edition.dto';
import { HandOver } from './hand-over.service';
import { sendOutput } from './output';
import { Printing } from './printing.service';

const NO_LAYOUT = { description: 'The page is not laid out yet: `message` says what to do' };

@ApiTags('edition')
@Controller('pages')
export class PageOutputsController {
  constructor(private readonly printing: Printing, private readonly handOver: HandOver) {}

  @Allow('page.read') @Get(':id/pdf') @ApiProduces('application/pdf') @ApiOkResponse({ description: 'The page for the press; marked PDF/X-4, not certified' }) @ApiConflictResponse(NO_LAYOUT)
  async pdf(@Param('id', IdPipe) id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await sendOutput(request, response, await this.printing.pagePdf(id));
  }

  @Allow('page.read') @Get(':id/png') @ApiProduces('image/png') @ApiOkResponse({ description: 'The page as a picture' }) @ApiConflictResponse(NO_LAYOUT)
  async png(@Param('id', IdPipe) id: string, @Query() { dpi = DPI.usual }: PictureQuery, @Req() request: Request, @Res() response: Response): Promise<void> {
    await sendOutput(request, response, await this.printing.pagePng(id, dpi));
  }

  @Allow('page.read') @Get(':id/idml') @ApiProduces('application/vnd.adobe.indesign-idml-package') @ApiOkResponse({ description: 'For a layout program, to be changed there' }) @ApiConflictResponse(NO_LAYOUT)
  async idml(@Param('id', IdPipe) id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await sendOutput(request, response, await this.handOver.page(id));
  }
}
