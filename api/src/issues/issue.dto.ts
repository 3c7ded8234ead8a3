import { ApiProperty } from '@nestjs/swagger';
import { Day, NestedList, OneOf, SeenVersion, Text, Texts, Uuid, Whole } from '../common/fields';
import { ISSUE_FACTS, type IssueFact, type IssueProvenance } from '../domain/calendar/provenance';
import { ISSUE_STATUSES, type IssueStatus } from '../domain/workflow/statuses';

export class ColophonPostDto {
  @Text({ min: 1, max: 40, example: '主编' }) role: string;
  @Texts({ max: 30, each: 60 }) names: string[];
}

class IssueFields {
  @Day({ optional: true, nullable: true }) publishedOn?: string | null;
  @Whole({ min: 1, max: 100_000, optional: true, nullable: true, description: '第…期 within the year' }) issueNumber?: number | null;
  @Whole({ min: 1, max: 1_000_000, optional: true, nullable: true, description: '总第…期' }) totalIssueNumber?: number | null;
  @Whole({ min: 1, max: 200, optional: true }) pageCount?: number;
  @NestedList(() => ColophonPostDto, { max: 30, optional: true }) staff?: ColophonPostDto[];
}

export class CreateIssueDto extends IssueFields {
  @Uuid() publicationId: string;
}

export class UpdateIssueDto extends IssueFields {
  @SeenVersion() version: number;
}

export class ConfirmFactDto {
  @SeenVersion() version: number;
  @OneOf(ISSUE_FACTS) fact: IssueFact;
}

export class IssueDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty() publicationName: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) publishedOn: string | null;
  @ApiProperty({ type: Number, nullable: true }) issueNumber: number | null;
  @ApiProperty({ type: Number, nullable: true }) totalIssueNumber: number | null;
  @ApiProperty({ enum: ISSUE_STATUSES }) status: IssueStatus;
  @ApiProperty() pageCount: number;
  @ApiProperty({ description: 'Pages that are here' }) pages: number;
  @ApiProperty({ type: [ColophonPostDto] }) staff: ColophonPostDto[];
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'How each fact is known: {publishedOn: {source, evidence, …}}' }) provenance: IssueProvenance;
  @ApiProperty({ type: 'string', isArray: true }) actions: string[];
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty() version: number;
}
