import { ApiProperty } from '@nestjs/swagger';
import { Day, Flag, ManyOf, NestedList, OneOf, SeenVersion, Text, TimeOfDay, Whole } from '../common/fields';
import { DAY_KINDS, type DayKind, PERIOD_UNITS, type PeriodUnit } from '../domain/calendar/working-days';
import type { IsoWeekday } from '../domain/calendar/civil-date';
import { NOTICE_TYPES, type NoticeType } from '../domain/copy/notice-types';
import { NOTICE_FACTS, type NoticeFact, PERIOD_PURPOSES, type PeriodPurpose } from '../domain/notices/notice-rules';
import { PRICE_WAYS, type PriceWay } from '../domain/notices/prices';

export class RulePeriodDto {
  @OneOf(PERIOD_PURPOSES) purpose: PeriodPurpose;
  @Whole({ min: 1, max: 1000 }) length: number;
  @OneOf(PERIOD_UNITS) unit: PeriodUnit;
  @Text({ max: 200, description: 'Where it is read from' }) source: string;
  @Flag({ description: 'Whether a person has held it against the text of the law' }) isVerified: boolean;
}

class RuleFields {
  @Text({ max: 300, optional: true }) legalBasis?: string;
  @ManyOf(NOTICE_FACTS, { optional: true }) required?: NoticeFact[];
  @NestedList(() => RulePeriodDto, { max: 3, optional: true }) periods?: RulePeriodDto[];
  @Whole({ min: 1, max: 20, optional: true }) minRuns?: number;
  @Flag({ optional: true, description: 'A last day that is a day off moves to the next working day' }) lastDayMoves?: boolean;
  @Flag({ optional: true, description: 'Taken off the public register once its period is over' }) takenDown?: boolean;
  @Day({ optional: true, nullable: true }) effectiveUntil?: string | null;
}

export class CreateNoticeRuleDto extends RuleFields {
  @Text({ min: 1, max: 40, description: 'The kind; an existing one is succeeded from a later day on' }) key: string;
  @Text({ min: 1, max: 80 }) name: string;
  @OneOf(NOTICE_TYPES) type: NoticeType;
  @Day() effectiveFrom: string;
}

export class UpdateNoticeRuleDto extends RuleFields {
  @SeenVersion() version: number;
  @Text({ min: 1, max: 80, optional: true }) name?: string;
  @OneOf(NOTICE_TYPES, { optional: true }) type?: NoticeType;
}

export class NoticeRuleDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() key: string;
  @ApiProperty({ enum: NOTICE_TYPES }) type: NoticeType;
  @ApiProperty() name: string;
  @ApiProperty() legalBasis: string;
  @ApiProperty({ enum: NOTICE_FACTS, isArray: true }) required: NoticeFact[];
  @ApiProperty({ type: [RulePeriodDto] }) periods: RulePeriodDto[];
  @ApiProperty() minRuns: number;
  @ApiProperty() lastDayMoves: boolean;
  @ApiProperty() takenDown: boolean;
  @ApiProperty({ format: 'date' }) effectiveFrom: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) effectiveUntil: string | null;
  @ApiProperty({ description: 'Every period held against the law by a person' }) isVerified: boolean;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty() version: number;
  @ApiProperty({ type: 'string', isArray: true }) actions: string[];
}

export class SetCalendarDayDto {
  @OneOf(DAY_KINDS) kind: DayKind;
  @Text({ max: 40 }) name: string;
}

export class CalendarDayDto {
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty({ enum: DAY_KINDS }) kind: DayKind;
  @ApiProperty() name: string;
  @ApiProperty() source: string;
}

export class WorkCalendarDto {
  @ApiProperty({ type: [Number], description: 'The years whose holidays are here' }) years: number[];
  @ApiProperty({ type: [CalendarDayDto] }) days: CalendarDayDto[];
}

export class DeadlineLineDto {
  @Whole({ min: 1, max: 7, optional: true, nullable: true, description: 'Of the issue; null for any other' }) weekday: IsoWeekday | null;
  @Whole({ max: 60 }) daysBefore: number;
  @TimeOfDay() time: string;
}

export class DeadlineExceptionDto {
  @Day() publishedOn: string;
  @Day() dueOn: string;
  @TimeOfDay() time: string;
  @Text({ min: 1, max: 200 }) reason: string;
}

export class RateStepDto {
  @Whole({ min: 1, max: 200_000 }) upTo: number;
  @Whole({ max: 100_000_000 }) fen: number;
}

export class RateDto {
  @OneOf(NOTICE_TYPES, { nullable: true, description: 'Null for every type without a line of its own' }) type: NoticeType | null;
  @OneOf(PRICE_WAYS) way: PriceWay;
  @Whole({ max: 100_000_000 }) fen: number;
  @NestedList(() => RateStepDto, { max: 20 }) steps: RateStepDto[];
  @Whole({ max: 100 }) repeatPercent: number;
  @Day({ description: 'The first day of issue it holds for' }) effectiveFrom: string;
}

export class SaveNoticeDeskDto {
  @Whole({ min: 0, description: 'The version this was made on; 0 where nothing was saved before' }) version: number;
  @NestedList(() => DeadlineLineDto, { max: 8 }) grid: DeadlineLineDto[];
  @NestedList(() => DeadlineExceptionDto, { max: 60 }) exceptions: DeadlineExceptionDto[];
  @NestedList(() => RateDto, { max: 60 }) rates: RateDto[];
  @Text({ max: 100 }) certificateIssuer: string;
  @Flag() takesForms: boolean;
}

export class NoticeDeskDto {
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty({ type: [DeadlineLineDto] }) grid: DeadlineLineDto[];
  @ApiProperty({ type: [DeadlineExceptionDto] }) exceptions: DeadlineExceptionDto[];
  @ApiProperty({ type: [RateDto] }) rates: RateDto[];
  @ApiProperty() certificateIssuer: string;
  @ApiProperty() takesForms: boolean;
  @ApiProperty() version: number;
}

export class RunDayDto {
  @ApiProperty({ format: 'date' }) runOn: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true, description: 'When notices close' }) dueAt: string | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) issueId: string | null;
  @ApiProperty({ type: () => [RunOfDayDto] }) notices: RunOfDayDto[];
}

export class RunOfDayDto {
  @ApiProperty({ format: 'uuid' }) noticeId: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: NOTICE_TYPES }) type: NoticeType;
  @ApiProperty() noticeStatus: string;
  @ApiProperty() status: string;
  @ApiProperty({ type: String, nullable: true }) placedOn: string | null;
}
