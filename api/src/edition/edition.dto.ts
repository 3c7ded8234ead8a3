import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { Text, Uuid, Whole } from '../common/fields';

export const DPI = { least: 20, most: 300, usual: 110 } as const;

/** How finely a page picture is drawn. */
export class PictureQuery {
  @Type(() => Number) @Whole({ min: DPI.least, max: DPI.most, optional: true, description: `Dots an inch; ${DPI.usual} when not said` }) dpi?: number;
}

/** More rare characters than these in one face are no newspaper's. */
export const MOST_RARE = 400;

export class RareCharacters {
  @Text({ max: MOST_RARE * 7, optional: true, description: 'Rare characters as code points in hex, between commas', example: '20bb7,3447' }) points?: string;
}

/** Names whose fonts are meant. */
export class FontsOfPaper {
  @Uuid({ optional: true, description: 'The paper whose own faces are wanted too' }) publicationId?: string;
}

/** A face as a browser is to load it. */
export class WebFontDto {
  @ApiProperty() face: string;
  @ApiProperty() family: string;
  @ApiProperty() weight: number;
  @ApiProperty() url: string;
}
