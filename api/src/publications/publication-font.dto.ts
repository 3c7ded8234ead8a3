import { ApiProperty } from '@nestjs/swagger';
import { SeenVersion, Text } from '../common/fields';

export const LONGEST_FONT_NAME = 60;

/** What goes with a font as it is handed in; without a name the font's own is taken. */
export class AddFontDto {
  @Text({ max: LONGEST_FONT_NAME, optional: true, example: '方正小标宋' }) name?: string;
}

/** The form as it is sent. */
export class FontFormDto extends AddFontDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'TTF or OTF, at most 40 MB' }) file: unknown;
}

export class RenameFontDto {
  @SeenVersion() version: number;
  @Text({ min: 1, max: LONGEST_FONT_NAME }) name: string;
}

export class FontVersionDto {
  @SeenVersion() version: number;
}

export class PublicationFontDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'What a headline names it by' }) face: string;
  @ApiProperty() fileName: string;
  @ApiProperty({ enum: ['ttf', 'otf'] }) format: 'ttf' | 'otf';
  @ApiProperty({ type: 'integer' }) byteSize: number;
  @ApiProperty({ type: 'integer', description: 'Characters it has' }) characters: number;
  @ApiProperty({ type: 'integer', description: 'Of these, Chinese ones' }) hanCharacters: number;
  @ApiProperty({ type: 'integer', description: 'Pages laid out with it' }) pageCount: number;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) deletedAt: string | null;
  @ApiProperty() version: number;
}
