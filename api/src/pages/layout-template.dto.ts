import { ApiProperty } from '@nestjs/swagger';
import { Text, Uuid } from '../common/fields';
import type { PageLayout } from '../domain/layout/page-layout';

export class LayoutTemplateDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Furniture and empty places, without copy' }) layout: PageLayout;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class SaveLayoutTemplateDto {
  @Uuid({ description: 'The page whose layout, as it is saved, becomes the template' }) pageId: string;
  @Text({ min: 1, max: 60, description: 'Under a name the paper already uses, the newer layout takes the place of the older' }) name: string;
}

export class LayoutTemplatesParams {
  @Uuid() publicationId: string;
}
