import { ApiProperty } from '@nestjs/swagger';
import { OneOf, SeenVersion, Text } from '../common/fields';
import { CURE_PLACES, type CurePlace, PREFLIGHT_CHECKS, type PreflightCheck } from '../domain/press/preflight';
import { ISSUE_MOVES, type IssueMove } from '../domain/workflow/issue-workflow';
import { ISSUE_STATUSES, type IssueStatus } from '../domain/workflow/statuses';

export class MoveIssueDto {
  @OneOf(ISSUE_MOVES) action: IssueMove;
  @SeenVersion() version: number;
  @Text({ max: 1000, optional: true, description: 'Needed to take an issue back, and to close it over what the preflight only asks about' }) reason?: string;
}

export class CureDto {
  @ApiProperty({ enum: CURE_PLACES }) place: CurePlace;
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class PreflightItemDto {
  @ApiProperty({ enum: PREFLIGHT_CHECKS }) check: PreflightCheck;
  @ApiProperty({ enum: ['block', 'confirm'], description: '`confirm` is passed over with a reason' }) severity: 'block' | 'confirm';
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } }) params: Record<string, string | number>;
  @ApiProperty({ description: 'Where it is put right' }) cure: CureDto;
}

export class MovedIssueDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ISSUE_STATUSES }) status: IssueStatus;
  @ApiProperty() version: number;
  @ApiProperty({ enum: ISSUE_MOVES, isArray: true, description: 'What the reader may do with it next' }) moves: IssueMove[];
}
