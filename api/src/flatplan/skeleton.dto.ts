import { ApiProperty } from '@nestjs/swagger';
import { Day, ManyOf, NestedList, OneOf, Text, Uuid, Uuids, Whole } from '../common/fields';
import { STANDING_KINDS, type StandingKind } from '../domain/layout/page-template';
import { ColophonPostDto, ConfirmationDto } from '../issues/issue-parts';

/** What a new issue is begun from: the paper's template, or the pages of its last issue. */
export const SKELETON_SOURCES = ['template', 'lastIssue'] as const;
export type SkeletonSource = (typeof SKELETON_SOURCES)[number];

export class SkeletonParams {
  @OneOf(SKELETON_SOURCES, { optional: true }) from?: SkeletonSource;
}

export class SkeletonPage {
  @Whole({ min: 1, max: 200 }) pageNumber: number;
  @Text({ max: 40, description: '版名: 要闻, 综合 …' }) name: string;
  @Uuid({ nullable: true }) pageEditorId: string | null;
  @Uuids({ max: 10 }) proofreaderIds: string[];
  @ManyOf(STANDING_KINDS, { description: 'What stands on the page without copy of its own' }) standing: StandingKind[];
}

/** What an issue would begin with; nothing is written. */
export class SkeletonDto {
  @ApiProperty({ enum: SKELETON_SOURCES }) from: SkeletonSource;
  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: 'The last issue with pages, whose skeleton could be taken' }) lastIssueId: string | null;
  @ApiProperty({ type: [SkeletonPage] }) pages: SkeletonPage[];
  @ApiProperty({ type: [ColophonPostDto], description: 'The makers of the last issue that names any' }) staff: ColophonPostDto[];
}

export class MakeIssueDto {
  @Uuid() publicationId: string;
  @OneOf(SKELETON_SOURCES) from: SkeletonSource;
  @Day() publishedOn: string;
  @Whole({ min: 1, max: 100_000, nullable: true, description: '第…期 within the year' }) issueNumber: number | null;
  @Whole({ min: 1, max: 1_000_000, nullable: true, description: '总第…期' }) totalIssueNumber: number | null;
  @NestedList(() => SkeletonPage, { max: 200 }) pages: SkeletonPage[];
  @NestedList(() => ColophonPostDto, { max: 30 }) staff: ColophonPostDto[];
  @NestedList(() => ConfirmationDto, { max: 20, optional: true }) confirmations?: ConfirmationDto[];
}

export class IssueMadeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
}
