import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { IdPipe } from '../common/id.pipe';
import { HandOver } from './hand-over.service';
import { sendOutput } from './output';
import { Printing } from './printing.service';

const NO_LAYOUT = { description: 'A page is not laid out yet: `message` says which' };

@ApiTags('edition')
@Controller('issues')
export class IssueOutputsController {
  constructor(private readonly printing: Printing, private readonly handOver: HandOver) {}

  @Allow('issue.read') @Get(':id/pdf') @ApiProduces('application/pdf') @ApiOkResponse({ description: 'Every page in order, for the press; marked PDF/X-4, not certified. Once every page is signed, the signed pages joined' }) @ApiConflictResponse(NO_LAYOUT)
  async pdf(@Param('id', IdPipe) id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await sendOutput(request, response, await this.printing.issuePdf(id));
  }

  @Allow('issue.read') @Get(':id/idml') @ApiProduces('application/vnd.adobe.indesign-idml-package') @ApiOkResponse({ description: 'For a layout program, to be changed there' }) @ApiConflictResponse(NO_LAYOUT)
  async idml(@Param('id', IdPipe) id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await sendOutput(request, response, await this.handOver.issue(id));
  }
}
