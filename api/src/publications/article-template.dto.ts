import { ApiProperty } from '@nestjs/swagger';
import { RawText, SeenVersion, Structure, Text, Uuid, Whole } from '../common/fields';
import { type Body, MAX_BODY_CHARACTERS } from '../domain/copy/body';

class TemplateFields {
  @Whole({ min: 1, max: 100_000, optional: true, nullable: true, description: 'In characters' }) targetLength?: number | null;
  @Whole({ min: 1, max: 60, optional: true, nullable: true, description: 'How wide the main headline may be, in characters' }) headlineWidth?: number | null;
  @Text({ max: 1000, optional: true, description: 'What whoever writes one should know' }) guidance?: string;
  @Structure({ optional: true, description: 'What stands in a new story from the first' }) body?: Body;
  @RawText({ max: MAX_BODY_CHARACTERS, optional: true, description: 'The same as plain text, a paragraph a line; instead of body' }) bodyText?: string;
  @Whole({ min: 0, max: 1000, optional: true, description: 'Its place in the list' }) position?: number;
}

export class CreateTemplateDto extends TemplateFields {
  @Uuid() publicationId: string;
  @Text({ min: 1, max: 40, example: '消息' }) genre: string;
}

export class UpdateTemplateDto extends TemplateFields {
  @SeenVersion() version: number;
  @Text({ min: 1, max: 40, optional: true }) genre?: string;
}

export class TemplateDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty() genre: string;
  @ApiProperty({ type: Number, nullable: true }) targetLength: number | null;
  @ApiProperty({ type: Number, nullable: true }) headlineWidth: number | null;
  @ApiProperty() guidance: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) body: Body;
  @ApiProperty() position: number;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty() version: number;
}
