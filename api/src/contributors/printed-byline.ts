import { ApiProperty } from '@nestjs/swagger';
import { OneOf, Text, Uuid } from '../common/fields';
import { BYLINE_ROLES, type BylineRole } from '../domain/people/contributors';

/** A credit as handed in: the name as it is to be printed; who it is follows from the name unless said. */
export class PrintedByline {
  @Text({ min: 1, max: 60, example: '许应田' }) name: string;
  @OneOf(BYLINE_ROLES, { optional: true }) role?: BylineRole;
  @Text({ max: 40, optional: true, example: '本报记者' }) label?: string;
  @Uuid({ optional: true, nullable: true, description: 'Null leaves the name unresolved; absent links it by name.' }) contributorId?: string | null;
}

/** A credit as it stands on an item. */
export class BylineDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() label: string;
  @ApiProperty({ enum: BYLINE_ROLES }) role: BylineRole;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) contributorId: string | null;
  @ApiProperty() position: number;
}
