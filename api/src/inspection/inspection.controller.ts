import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { attachment } from '../common/attachment';
import { IdPipe } from '../common/id.pipe';
import type { Prepared } from '../outputs/output-maker';
import { HandOverPackage } from './hand-over-package.service';
import { InspectionPacks } from './inspection-packs.service';

/** Nobody watches the progress of a file that is on its way already; whoever hangs up ends the making of it. */
const sendPrepared = async ({ fileName, mediaType, write }: Prepared, response: Response): Promise<void> => {
  response.setHeader('Content-Type', mediaType);
  response.setHeader('Content-Disposition', attachment(fileName));
  await write(response, () => Promise.resolve()).catch((error: Error) => {
    if (!response.headersSent) throw error;
    response.destroy();
  });
};

@ApiTags('inspection')
@Controller('issues')
export class InspectionController {
  constructor(private readonly packs: InspectionPacks, private readonly packages: HandOverPackage) {}

  @Allow('inspection.pack') @Get(':id/inspection-pack') @ApiProduces('application/zip')
  @ApiOkResponse({ description: 'Proofs, marks, signatures, reviews, redlines, rates, corrections and the record of acts, with a script that verifies them offline; in the background by POST /api/outputs' })
  async inspectionPack(@Param('id', IdPipe) id: string, @Res() response: Response): Promise<void> {
    await sendPrepared(await this.packs.ofIssue(id), response);
  }

  @Allow('press.handOver') @Get(':id/hand-over') @ApiProduces('application/zip')
  @ApiOkResponse({ description: 'The signed PDFs byte for byte, IDML, photos, checksums and the job ticket for the press' })
  async handOver(@Param('id', IdPipe) id: string, @Res() response: Response): Promise<void> {
    await sendPrepared(await this.packages.of(id), response);
  }
}
