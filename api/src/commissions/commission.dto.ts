import { ApiProperty } from '@nestjs/swagger';
import { Moment, OneOf, SeenVersion, Text, Uuid, Whole } from '../common/fields';
import { COMMISSION_MOVES, COMMISSION_STATUSES, type CommissionMove, type CommissionStatus } from '../domain/workflow/commission-workflow';

class CommissionFields {
  @Text({ max: 2000, optional: true, description: '角度' }) angle?: string;
  @Text({ max: 40, optional: true }) genre?: string;
  @Text({ max: 40, optional: true }) section?: string;
  @Whole({ min: 1, max: 100_000, optional: true, nullable: true, description: 'In characters' }) targetLength?: number | null;
  @Moment({ optional: true, nullable: true, description: '截稿' }) dueAt?: string | null;
  @Text({ max: 500, optional: true, description: 'What picture is wanted' }) photoWanted?: string;
  @Text({ max: 200, optional: true }) eventPlace?: string;
  @Moment({ optional: true, nullable: true }) eventAt?: string | null;
  @Uuid({ optional: true, nullable: true, description: 'For whom: an account' }) assigneeId?: string | null;
  @Uuid({ optional: true, nullable: true, description: 'For whom: a contributor; one with an account answers there' }) contributorId?: string | null;
  @Uuid({ optional: true, nullable: true, description: 'The issue it is planned for' }) issueId?: string | null;
  @Whole({ min: 1, max: 64, optional: true, nullable: true }) pageNumber?: number | null;
}

export class CreateCommissionDto extends CommissionFields {
  @Uuid() publicationId: string;
  @Text({ min: 1, max: 200, description: '选题' }) topic: string;
}

export class UpdateCommissionDto extends CommissionFields {
  @SeenVersion() version: number;
  @Text({ min: 1, max: 200, optional: true }) topic?: string;
}

export class MoveCommissionDto {
  @OneOf(COMMISSION_MOVES) action: CommissionMove;
  @SeenVersion() version: number;
  @Text({ max: 1000, optional: true, description: 'Why; required to decline and to drop' }) reason?: string;
  @Uuid({ optional: true, nullable: true, description: 'To assign: an account' }) assigneeId?: string | null;
  @Uuid({ optional: true, nullable: true, description: 'To assign: a contributor' }) contributorId?: string | null;
}

export class CommissionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty() topic: string;
  @ApiProperty() angle: string;
  @ApiProperty() genre: string;
  @ApiProperty() section: string;
  @ApiProperty({ type: Number, nullable: true }) targetLength: number | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) dueAt: string | null;
  @ApiProperty() photoWanted: string;
  @ApiProperty() eventPlace: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) eventAt: string | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) assigneeId: string | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) contributorId: string | null;
  @ApiProperty({ description: 'Whom it is for, by name; empty for nobody yet' }) forName: string;
  @ApiProperty({ enum: COMMISSION_STATUSES }) status: CommissionStatus;
  @ApiProperty() reason: string;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) issueId: string | null;
  @ApiProperty({ type: Number, nullable: true }) pageNumber: number | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) articleId: string | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) createdById: string | null;
  @ApiProperty() createdByName: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: ['edit', ...COMMISSION_MOVES], isArray: true }) actions: ('edit' | CommissionMove)[];
}
