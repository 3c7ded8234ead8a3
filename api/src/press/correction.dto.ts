import { ApiProperty } from '@nestjs/swagger';
import { SeenVersion, Text } from '../common/fields';
import { ARTICLE_STATUSES, type ArticleStatus } from '../domain/workflow/article-workflow';

export class CorrectDto {
  @Text({ min: 1, max: 500, description: 'As it was printed' }) wrongText: string;
  @Text({ min: 1, max: 500, description: 'As it should have been' }) rightText: string;
}

export class WithdrawCorrectionDto {
  @SeenVersion() version: number;
  @Text({ min: 1, max: 500 }) reason: string;
}

export class WrongItemDto {
  @ApiProperty({ format: 'uuid' }) printedItemId: string;
  @ApiProperty({ enum: ['article', 'photo', 'notice'] }) kind: 'article' | 'photo' | 'notice';
  @ApiProperty({ format: 'uuid' }) itemId: string;
  @ApiProperty() title: string;
  @ApiProperty({ format: 'uuid' }) issueId: string;
  @ApiProperty({ type: Number, nullable: true }) issueNumber: number | null;
  @ApiProperty({ format: 'date', type: String, nullable: true }) printedOn: string | null;
  @ApiProperty({ format: 'uuid' }) pageId: string;
  @ApiProperty({ type: Number, nullable: true }) pageNumber: number | null;
  @ApiProperty() pageName: string;
  @ApiProperty() position: number;
}

export class DueIssueDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) publishedOn: string | null;
  @ApiProperty({ type: Number, nullable: true }) issueNumber: number | null;
}

export class PrintedCorrectionDto {
  @ApiProperty({ format: 'uuid' }) issueId: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) printedOn: string | null;
  @ApiProperty({ type: Number, nullable: true }) pageNumber: number | null;
  @ApiProperty() position: number;
}

/** 更正 */
export class CorrectionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty({ format: 'uuid', description: 'The story that is the correction' }) articleId: string;
  @ApiProperty() articleTitle: string;
  @ApiProperty({ enum: ARTICLE_STATUSES }) articleStatus: ArticleStatus;
  @ApiProperty() wrongText: string;
  @ApiProperty() rightText: string;
  @ApiProperty({ description: 'What it corrects, and the page and position it is owed at' }) wrong: WrongItemDto;
  @ApiProperty({ type: DueIssueDto, nullable: true, description: 'The first issue after the wrong one; null until it is planned' }) dueIssue: DueIssueDto | null;
  @ApiProperty({ type: PrintedCorrectionDto, nullable: true }) printed: PrintedCorrectionDto | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) withdrawnAt: string | null;
  @ApiProperty({ type: String, nullable: true }) withdrawReason: string | null;
  @ApiProperty() createdByName: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty() version: number;
  @ApiProperty({ type: [String] }) actions: 'withdraw'[];
}
