import { ApiProperty } from '@nestjs/swagger';
import { Day, ManyOf, NestedList, OneOf, SeenVersion, Slug, Structure, Text, Texts, TimeOfDay, Uuid, Whole } from '../common/fields';
import { DEADLINE_STAGES, type DeadlineStage } from '../domain/calendar/deadlines';
import { type Imprint, LICENCE_KINDS, type LicenceKind, type NumberingRule } from './publication.entity';
import type { PageGeometry } from '../domain/layout/page-geometry';
import { STANDING_KINDS, type StandingKind } from '../domain/layout/page-template';

export class SkippedDaysDto {
  @Day() from: string;
  @Day() until: string;
  @Text({ min: 1, max: 60, example: '春节' }) reason: string;
}

export class TemplatePageDto {
  @Whole({ min: 1, max: 200 }) pageNumber: number;
  @Text({ max: 40, description: '版名: 要闻, 综合 …' }) name: string;
  @Uuid({ nullable: true }) pageEditorId: string | null;
  @ManyOf(STANDING_KINDS, { description: 'What stands on this page of every issue' }) standing: StandingKind[];
}

export class TimetableLineDto {
  @OneOf(DEADLINE_STAGES) stage: DeadlineStage;
  @Whole({ min: 1, max: 200, nullable: true, description: 'For this page; null for all pages that have none of their own' }) pageNumber: number | null;
  @Whole({ max: 60, description: 'Days before the issue appears' }) daysBefore: number;
  @TimeOfDay({ description: 'By the clock of timeZone' }) time: string;
}

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
  @Text({ max: 60, optional: true, example: 'Asia/Shanghai' }) timeZone?: string;
  @NestedList(() => SkippedDaysDto, { max: 200, optional: true, description: '休刊: first and last day, and why' }) skippedDays?: SkippedDaysDto[];
  @NestedList(() => TemplatePageDto, { max: 200, optional: true, description: 'The pages a new issue begins with' }) pageTemplate?: TemplatePageDto[];
  @NestedList(() => TimetableLineDto, { max: 100, optional: true, description: 'The deadlines a new issue begins with' }) timetable?: TimetableLineDto[];
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
  @ApiProperty() timeZone: string;
  @ApiProperty({ type: [SkippedDaysDto] }) skippedDays: SkippedDaysDto[];
  @ApiProperty({ type: [TemplatePageDto] }) pageTemplate: TemplatePageDto[];
  @ApiProperty({ type: [TimetableLineDto] }) timetable: TimetableLineDto[];
  @ApiProperty() issueCount: number;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty() version: number;
}
