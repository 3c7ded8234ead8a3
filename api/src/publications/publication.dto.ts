import { ApiProperty } from '@nestjs/swagger';
import { OneOf, SeenVersion, Slug, Structure, Text, Texts, Whole } from '../common/fields';
import { type Imprint, LICENCE_KINDS, type LicenceKind, type NumberingRule } from './publication.entity';
import type { PageGeometry } from '../domain/layout/page-geometry';

class PublicationFields {
  @Text({ max: 60, optional: true }) nameplate?: string;
  @Text({ max: 120, optional: true }) slogan?: string;
  @OneOf(LICENCE_KINDS, { optional: true }) licenceKind?: LicenceKind;
  @Text({ max: 60, optional: true }) licenceNumber?: string;
  @Text({ max: 60, optional: true }) hotline?: string;
  @Text({ max: 200, optional: true }) submissionEmail?: string;
  @Whole({ min: 1, max: 7, optional: true, nullable: true, description: 'ISO weekday, 1 Monday to 7 Sunday' }) weekday?: number | null;
  @Structure({ optional: true, description: '{"cumulativeBase":{"2020":1220}}: cumulative number minus number in the year' }) numbering?: NumberingRule;
  @Structure({ optional: true, description: 'Imprint fields by name: 主办, 地址, 印刷 …' }) imprint?: Imprint;
  @Structure({ optional: true, description: 'Trim, margins and base grid; see handbook of the page' }) geometry?: PageGeometry;
  @Texts({ max: 40, each: 40, optional: true }) sections?: string[];
}

export class CreatePublicationDto extends PublicationFields {
  @Text({ min: 1, max: 60, example: '港闸新闻' }) name: string;
  @Slug() slug: string;
}

export class UpdatePublicationDto extends PublicationFields {
  @SeenVersion() version: number;
  @Text({ min: 1, max: 60, optional: true }) name?: string;
  @Slug({ optional: true }) slug?: string;
}

export class PublicationDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() slug: string;
  @ApiProperty() nameplate: string;
  @ApiProperty() slogan: string;
  @ApiProperty({ enum: LICENCE_KINDS }) licenceKind: LicenceKind;
  @ApiProperty() licenceNumber: string;
  @ApiProperty() hotline: string;
  @ApiProperty() submissionEmail: string;
  @ApiProperty({ type: Number, nullable: true }) weekday: number | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) numbering: NumberingRule;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) imprint: Imprint;
  @ApiProperty({ type: 'object', additionalProperties: true }) geometry: PageGeometry;
  @ApiProperty({ type: [String] }) sections: string[];
  @ApiProperty() issueCount: number;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty() version: number;
}
