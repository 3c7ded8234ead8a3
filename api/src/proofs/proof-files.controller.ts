import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { Allow } from '../common/allow.decorator';
import { inline } from '../common/attachment';
import { IdPipe } from '../common/id.pipe';
import { sendPicture } from '../photos/send-picture';
import { MarkedPdf } from './marked-pdf.service';
import { ProofCompositionDto } from './proof.dto';
import { ProofFiles } from './proof-files.service';

/** What is frozen may be kept for good by whoever fetched it. */
const FOR_GOOD = 'private, max-age=31536000, immutable';

@ApiTags('proofs')
@Controller('proofs')
export class ProofFilesController {
  constructor(private readonly files: ProofFiles, private readonly marked: MarkedPdf) {}

  @Allow('proof.read') @Get(':id/composition') @ApiOkResponse({ type: ProofCompositionDto, description: 'As frozen: never changes under its address' })
  async composition(@Param('id', IdPipe) id: string, @Res({ passthrough: true }) response: Response): Promise<ProofCompositionDto> {
    const composition = await this.files.composition(id);
    response.setHeader('Cache-Control', FOR_GOOD);
    return composition;
  }

  @Allow('proof.read') @Get(':id/svg') @ApiProduces('image/svg+xml') @ApiOkResponse({ description: 'The frozen page drawn; its photos are linked' })
  async svg(@Param('id', IdPipe) id: string, @Res() response: Response): Promise<void> {
    const svg = await this.files.svg(id);
    response.setHeader('Cache-Control', FOR_GOOD);
    response.type('image/svg+xml').send(svg);
  }

  @Allow('proof.read') @Get(':id/photos/:photoId') @ApiProduces('image/webp') @ApiOkResponse({ description: 'A photo as it was printed on this proof, whole, 1600 px at the longest side' })
  async photo(@Param('id', IdPipe) id: string, @Param('photoId', IdPipe) photoId: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await sendPicture(request, response, await this.files.photo(id, photoId));
  }

  @Allow('proof.read') @Get(':id/text') @ApiProduces('text/plain') @ApiOkResponse({ description: 'The words of the page, piece by piece' })
  async text(@Param('id', IdPipe) id: string, @Res() response: Response): Promise<void> {
    const text = await this.files.text(id);
    response.setHeader('Cache-Control', FOR_GOOD);
    response.type('text/plain; charset=utf-8').send(text);
  }

  @Allow('proof.read') @Get(':id/pdf') @ApiProduces('application/pdf') @ApiOkResponse({ description: 'The stored bytes exactly; the tag is their SHA-256' })
  async pdf(@Param('id', IdPipe) id: string, @Res() response: Response): Promise<void> {
    const { content, bytes, hash, fileName } = await this.files.pdf(id);
    response.setHeader('Cache-Control', FOR_GOOD);
    response.setHeader('ETag', `"${hash}"`);
    response.setHeader('Content-Type', 'application/pdf');
    response.setHeader('Content-Length', bytes);
    response.setHeader('Content-Disposition', inline(fileName));
    await pipeline(content, response);
  }

  @Allow('proof.read') @Get(':id/marked-pdf') @ApiProduces('application/pdf') @ApiOkResponse({ description: 'The stored page with its marks laid over it and written in a margin beside it' })
  async markedPdf(@Param('id', IdPipe) id: string, @Res() response: Response): Promise<void> {
    const content = await this.marked.of(id);
    response.setHeader('Cache-Control', 'private, no-cache');
    response.setHeader('Content-Disposition', inline('marked-proof.pdf'));
    response.type('application/pdf').end(content);
  }
}
