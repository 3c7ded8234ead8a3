import { ApiProperty } from '@nestjs/swagger';
import { SeenVersion, Text } from '../common/fields';
import { PRINTED_ITEM_ACTIONS, type PrintedItemAction } from '../domain/press/print-record';
import { ARTICLE_STATUSES, type ArticleStatus } from '../domain/workflow/article-workflow';

const KINDS = ['article', 'photo', 'notice'] as const;

export class TakeDownDto {
  @SeenVersion() version: number;
  @Text({ min: 1, max: 1000, description: 'Stands where the item stood on the public record' }) reason: string;
}

export class PrintedAreaDto {
  @ApiProperty() x: number;
  @ApiProperty() y: number;
  @ApiProperty() width: number;
  @ApiProperty() height: number;
}

export class ItsCorrectionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) articleId: string;
  @ApiProperty() title: string;
  @ApiProperty() wrongText: string;
  @ApiProperty() rightText: string;
  @ApiProperty({ enum: ARTICLE_STATUSES }) status: ArticleStatus;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) withdrawnAt: string | null;
}

/** 见报记录 */
export class PrintedItemDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty({ format: 'uuid' }) issueId: string;
  @ApiProperty({ type: Number, nullable: true }) issueNumber: number | null;
  @ApiProperty({ format: 'uuid' }) pageId: string;
  @ApiProperty({ type: Number, nullable: true }) pageNumber: number | null;
  @ApiProperty() pageName: string;
  @ApiProperty({ description: 'From 1, in reading order over the page' }) position: number;
  @ApiProperty({ type: PrintedAreaDto, nullable: true, description: 'In millimetres on the trimmed page' }) area: PrintedAreaDto | null;
  @ApiProperty({ enum: KINDS }) kind: (typeof KINDS)[number];
  @ApiProperty({ format: 'uuid', description: 'The story, photo or notice' }) itemId: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Which wording of a story was printed' }) revision: number | null;
  @ApiProperty({ format: 'date', type: String, nullable: true }) printedOn: string | null;
  @ApiProperty() publishedByName: string;
  @ApiProperty({ format: 'date-time' }) publishedAt: string;
  @ApiProperty({ type: String, nullable: true }) takenDownByName: string | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) takenDownAt: string | null;
  @ApiProperty({ type: String, nullable: true }) takedownReason: string | null;
  @ApiProperty({ type: [ItsCorrectionDto] }) corrections: ItsCorrectionDto[];
  @ApiProperty() version: number;
  @ApiProperty({ enum: PRINTED_ITEM_ACTIONS, isArray: true }) actions: PrintedItemAction[];
}
