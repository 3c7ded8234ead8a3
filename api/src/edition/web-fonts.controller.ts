import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { invalidField, notFound } from '../common/app-error';
import { FACES, isFace } from '../domain/typeset/faces';
import { WebFonts } from '../fonts/web-fonts.service';
import { PublicationFonts } from '../publications/publication-fonts.service';
import { FontsOfPaper, MOST_RARE, RareCharacters, WebFontDto } from './edition.dto';

@ApiTags('edition')
@Controller('fonts')
export class WebFontsController {
  constructor(private readonly fonts: WebFonts, private readonly papers: PublicationFonts) {}

  /** The faces a page may be set in, as a browser loads them. */
  @Allow('page.read') @Get() @ApiOkResponse({ type: [WebFontDto] })
  async list(@Query() { publicationId }: FontsOfPaper): Promise<WebFontDto[]> {
    const own = publicationId ? await this.papers.faces(publicationId) : [];
    return [...FACES.map((face) => this.fonts.describe(face)), ...own.map(({ face, ...css }) => this.fonts.describe(face, css))];
  }

  @Allow('page.read') @Get(':file') @ApiProduces('font/woff2') @ApiOkResponse({ description: 'The common characters of a face, or with `points` a few rare ones; never changes under its address' })
  async font(@Param('file') file: string, @Query() { points }: RareCharacters, @Res() response: Response): Promise<void> {
    const [, face = '', hash = ''] = /^([\w-]{1,80})\.([0-9a-f]{16})\.woff2$/u.exec(file) ?? [];
    if (!isFace(face)) throw notFound('font.gone');
    const content = points === undefined ? await this.fonts.common(face, hash) : await this.fonts.rare(face, hash, pointsIn(points));
    response.setHeader('Cache-Control', 'private, max-age=31536000, immutable');
    response.setHeader('Content-Type', 'font/woff2');
    response.send(content);
  }
}

/** Code points written in hex between commas. */
const pointsIn = (given: string): number[] => {
  const points = given.split(',').map((point) => (/^[0-9a-f]{2,6}$/u.test(point) ? Number.parseInt(point, 16) : Number.NaN));
  if (points.length > MOST_RARE || points.some((point) => !(point <= 0x10ffff) || (point >= 0xd800 && point <= 0xdfff))) throw invalidField('points', 'font.points', { max: MOST_RARE });
  return points;
};
