import { ApiProperty } from '@nestjs/swagger';
import { Moment, NestedList, OneOf, SeenVersion, Uuid } from '../common/fields';
import { DEADLINE_STAGES, type DeadlineStage, type DeadlineState } from '../domain/calendar/deadlines';

export class GivenDeadline {
  @OneOf(DEADLINE_STAGES) stage: DeadlineStage;
  @Uuid({ nullable: true, description: 'For this page; null for every page that has none of its own' }) pageId: string | null;
  @Moment() dueAt: string;
}

export class SetDeadlinesDto {
  @SeenVersion() version: number;
  @NestedList(() => GivenDeadline, { max: 1500, description: 'All deadlines of the issue; those left out are gone' }) deadlines: GivenDeadline[];
}

export class DeadlineDto {
  @ApiProperty({ enum: DEADLINE_STAGES }) stage: DeadlineStage;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) pageId: string | null;
  @ApiProperty({ format: 'date-time' }) dueAt: string;
  @ApiProperty({ enum: ['met', 'overdue', 'ahead'], description: 'For an issue as a whole: met when every page it holds for is past it' }) state: DeadlineState;
}

export class IssueDeadlinesDto {
  @ApiProperty({ format: 'uuid' }) issueId: string;
  @ApiProperty({ description: 'Of the issue: its deadlines are changed on this' }) version: number;
  @ApiProperty() timeZone: string;
  @ApiProperty({ type: [DeadlineDto] }) deadlines: DeadlineDto[];
}
