import { ApiProperty } from '@nestjs/swagger';
import { ARTICLE_STATUSES, type ArticleStatus } from '../domain/workflow/article-workflow';

export class CountsDto {
  @ApiProperty() publications: number;
  @ApiProperty() issues: number;
  @ApiProperty() pages: number;
  @ApiProperty() articles: number;
  @ApiProperty() photos: number;
  @ApiProperty() notices: number;
  @ApiProperty() contributors: number;
}

/** An issue with facts that a rule inferred and nobody has confirmed yet. */
export class ToConfirmDto {
  @ApiProperty({ format: 'uuid' }) issueId: string;
  @ApiProperty() publicationName: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) publishedOn: string | null;
  @ApiProperty({ type: Number, nullable: true }) issueNumber: number | null;
  @ApiProperty({ type: [String] }) facts: string[];
}

export class FindingsOfPageDto {
  @ApiProperty({ format: 'uuid' }) pageId: string;
  @ApiProperty({ format: 'uuid' }) issueId: string;
  @ApiProperty({ format: 'uuid' }) sourceDocumentId: string;
  @ApiProperty() publicationName: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) publishedOn: string | null;
  @ApiProperty({ type: Number, nullable: true }) pageNumber: number | null;
  @ApiProperty() count: number;
}

export class OpenFindingsDto {
  @ApiProperty() total: number;
  @ApiProperty({ type: [FindingsOfPageDto] }) pages: FindingsOfPageDto[];
}

export class RecentArticleDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() headline: string;
  @ApiProperty({ enum: ARTICLE_STATUSES }) status: ArticleStatus;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty() byName: string;
}

/** What is here, and what needs a person. */
export class DeskDto {
  @ApiProperty() counts: CountsDto;
  @ApiProperty({ type: [ToConfirmDto] }) toConfirm: ToConfirmDto[];
  @ApiProperty() openFindings: OpenFindingsDto;
  @ApiProperty({ description: 'Historical captions whose picture is lost' }) lostPhotos: number;
  @ApiProperty({ type: [RecentArticleDto] }) recent: RecentArticleDto[];
}
