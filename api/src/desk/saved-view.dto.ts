import { ApiProperty } from '@nestjs/swagger';
import { SeenVersion, Text } from '../common/fields';

export class CreateSavedViewDto {
  @Text({ min: 1, max: 40, example: '要闻 今日截稿' }) name: string;
  @Text({ max: 2000, description: 'The query of the desk’s address', example: 'queue=due&section=要闻' }) query: string;
}

export class UpdateSavedViewDto {
  @SeenVersion() version: number;
  @Text({ min: 1, max: 40, optional: true }) name?: string;
  @Text({ max: 2000, optional: true }) query?: string;
}

export class SavedViewDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() query: string;
  @ApiProperty() version: number;
}
