import { ApiProperty } from '@nestjs/swagger';
import { Day, NestedList, OneOf, SeenVersion, Uuid, Whole } from '../common/fields';
import { ISSUE_PROBLEMS, type IssueException, type IssueProblemCode } from '../domain/calendar/issue-problems';
import { ISSUE_FACTS, type IssueFact, type IssueProvenance } from '../domain/calendar/provenance';
import { ISSUE_STATUSES, type IssueStatus } from '../domain/workflow/statuses';
import { ColophonPostDto, ConfirmationDto } from './issue-parts';

class IssueFields {
  @Day({ optional: true, nullable: true }) publishedOn?: string | null;
  @Whole({ min: 1, max: 100_000, optional: true, nullable: true, description: '第…期 within the year' }) issueNumber?: number | null;
  @Whole({ min: 1, max: 1_000_000, optional: true, nullable: true, description: '总第…期' }) totalIssueNumber?: number | null;
  @Whole({ min: 1, max: 200, optional: true }) pageCount?: number;
  @NestedList(() => ColophonPostDto, { max: 30, optional: true }) staff?: ColophonPostDto[];
  @NestedList(() => ConfirmationDto, { max: 20, optional: true }) confirmations?: ConfirmationDto[];
}

export class CreateIssueDto extends IssueFields {
  @Uuid() publicationId: string;
}

export class UpdateIssueDto extends IssueFields {
  @SeenVersion() version: number;
}

/** The day and the numbers someone has in mind; without a day the next one is proposed. */
export class CheckIssueDto {
  @Uuid() publicationId: string;
  @Uuid({ optional: true, description: 'The issue they are meant for, when it is here already' }) issueId?: string;
  @Day({ optional: true, nullable: true }) publishedOn?: string | null;
  @Whole({ min: 1, max: 100_000, optional: true, nullable: true }) issueNumber?: number | null;
  @Whole({ min: 1, max: 1_000_000, optional: true, nullable: true }) totalIssueNumber?: number | null;
}

export class IssueProblemDto {
  @ApiProperty({ enum: ISSUE_PROBLEMS }) problem: IssueProblemCode;
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } }) params: Record<string, string | number>;
}

export class IssueExceptionDto extends IssueProblemDto implements IssueException {
  @ApiProperty() reason: string;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) byId: string | null;
  @ApiProperty() byName: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class CountedFromDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) publishedOn: string;
  @ApiProperty({ type: Number, nullable: true }) issueNumber: number | null;
  @ApiProperty({ type: Number, nullable: true }) totalIssueNumber: number | null;
}

/** What the last issue leads one to expect, and what is odd about what was asked. */
export class IssueCheckDto {
  @ApiProperty({ format: 'date', type: String, nullable: true, description: 'The next day of publication; null for a paper without a weekday' }) nextPublishedOn: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'For the day asked, else for the next one' }) issueNumber: number | null;
  @ApiProperty({ type: Number, nullable: true }) totalIssueNumber: number | null;
  @ApiProperty({ type: CountedFromDto, nullable: true, description: 'The issue the numbers are counted on from' }) countedFrom: CountedFromDto | null;
  @ApiProperty({ description: 'Days of publication since that issue without an issue here' }) missedDays: number;
  @ApiProperty({ type: [IssueProblemDto] }) problems: IssueProblemDto[];
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
  @ApiProperty({ type: [IssueExceptionDto], description: 'What is odd about its day or numbers, and why it is right' }) exceptions: IssueExceptionDto[];
  @ApiProperty({ type: 'string', isArray: true }) actions: string[];
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty() version: number;
}
