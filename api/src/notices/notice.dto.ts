import { ApiProperty } from '@nestjs/swagger';
import { Day, OneOf, RawText, SeenVersion, Structure, Text, Texts, Uuid } from '../common/fields';
import { PlacementDto } from '../common/placement.dto';
import { type Body, MAX_BODY_CHARACTERS } from '../domain/copy/body';
import { NOTICE_TYPES, type NoticeType } from '../domain/copy/notice-types';
import { NOTICE_ACTIONS, type NoticeAction } from '../domain/workflow/notice-workflow';
import { NOTICE_STATUSES, type NoticeStatus, ORIGINS, type Origin } from '../domain/workflow/statuses';

class NoticeFields {
  @Text({ max: 200, optional: true, description: '发布机关' }) issuingBody?: string;
  @Text({ max: 80, optional: true, description: '发文字号' }) documentNumber?: string;
  @Text({ max: 500, optional: true, description: '依据' }) citedBasis?: string;
  @Day({ optional: true, nullable: true, description: '成文日期' }) datedOn?: string | null;
  @Day({ optional: true, nullable: true, description: '公示期起' }) objectionsFrom?: string | null;
  @Day({ optional: true, nullable: true, description: '公示期止' }) objectionsUntil?: string | null;
  @Text({ max: 500, optional: true, description: '异议受理' }) contact?: string;
  @Structure({ optional: true }) body?: Body;
  @RawText({ max: MAX_BODY_CHARACTERS, optional: true, description: 'Plain text, a paragraph a line; instead of body' }) bodyText?: string;
  @Texts({ max: 20, optional: true }) signatureLines?: string[];
}

export class CreateNoticeDto extends NoticeFields {
  @Uuid() publicationId: string;
  @OneOf(NOTICE_TYPES) type: NoticeType;
  @Text({ min: 1, max: 200 }) title: string;
}

export class UpdateNoticeDto extends NoticeFields {
  @SeenVersion() version: number;
  @OneOf(NOTICE_TYPES, { optional: true }) type?: NoticeType;
  @Text({ min: 1, max: 200, optional: true }) title?: string;
}

export class RestoreNoticeDto {
  @SeenVersion() version: number;
}

export class NoticeRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty({ enum: NOTICE_TYPES }) type: NoticeType;
  @ApiProperty() title: string;
  @ApiProperty() issuingBody: string;
  @ApiProperty() documentNumber: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) datedOn: string | null;
  @ApiProperty({ format: 'date', type: String, nullable: true }) objectionsFrom: string | null;
  @ApiProperty({ format: 'date', type: String, nullable: true }) objectionsUntil: string | null;
  @ApiProperty({ enum: NOTICE_STATUSES }) status: NoticeStatus;
  @ApiProperty({ enum: ORIGINS }) origin: Origin;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) deletedAt: string | null;
  @ApiProperty() version: number;
  @ApiProperty({ enum: NOTICE_ACTIONS, isArray: true }) actions: NoticeAction[];
}

export class NoticeDto extends NoticeRowDto {
  @ApiProperty() citedBasis: string;
  @ApiProperty() contact: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) body: Body;
  @ApiProperty() bodyText: string;
  @ApiProperty({ type: [String] }) signatureLines: string[];
  @ApiProperty({ type: [PlacementDto] }) placements: PlacementDto[];
}
