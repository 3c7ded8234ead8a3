import { ApiProperty } from '@nestjs/swagger';
import { Day, Flag, RawText, SeenVersion, Text, Uuid, Whole } from '../common/fields';

export class CreateOfficeHolderDto {
  @Uuid() publicationId: string;
  @Text({ min: 2, max: 60, example: '曹金海' }) name: string;
  @Text({ min: 1, max: 100, description: 'As it is printed before the name', example: '区委副书记' }) title: string;
  @Text({ max: 200, optional: true, example: '港闸区' }) body?: string;
  @Whole({ min: 1, max: 999, optional: true, description: 'Place among the leaders, 1 first' }) rank?: number;
  @Day({ optional: true, nullable: true }) inOfficeFrom?: string | null;
  @Day({ optional: true, nullable: true }) inOfficeUntil?: string | null;
}

export class UpdateOfficeHolderDto {
  @SeenVersion() version: number;
  @Text({ min: 2, max: 60, optional: true }) name?: string;
  @Text({ min: 1, max: 100, optional: true }) title?: string;
  @Text({ max: 200, optional: true }) body?: string;
  @Whole({ min: 1, max: 999, optional: true }) rank?: number;
  @Day({ optional: true, nullable: true }) inOfficeFrom?: string | null;
  @Day({ optional: true, nullable: true }) inOfficeUntil?: string | null;
}

export class ImportOfficeHoldersDto {
  @Uuid() publicationId: string;
  @RawText({ min: 1, max: 1_000_000, description: 'CSV with a heading line: name, title, body, rank, inOfficeFrom, inOfficeUntil' }) csv: string;
  @Flag({ optional: true, description: 'Only tell what would be done' }) dryRun?: boolean;
}

export class ImportedOfficeHoldersDto {
  @ApiProperty({ description: 'Posts taken' }) drafted: number;
  @ApiProperty({ description: 'Posts that are here already' }) known: number;
}

export class OfficeHolderDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty() name: string;
  @ApiProperty() title: string;
  @ApiProperty() body: string;
  @ApiProperty() rank: number;
  @ApiProperty({ format: 'date', type: String, nullable: true }) inOfficeFrom: string | null;
  @ApiProperty({ format: 'date', type: String, nullable: true }) inOfficeUntil: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty() version: number;
}
