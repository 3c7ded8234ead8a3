import { ApiProperty } from '@nestjs/swagger';
import { NestedList, OneOf, SeenVersion, Text, Uuid, Uuids, Whole } from '../common/fields';
import { BylineDto } from '../contributors/printed-byline';
import type { Provenance } from '../domain/calendar/provenance';
import { PAGE_ITEM_KINDS, type PageItemKind } from '../domain/workflow/page-items';
import { PAGE_STATUSES, type PageStatus } from '../domain/workflow/statuses';

export class CreatePageDto {
  @Uuid() issueId: string;
  @Whole({ min: 1, max: 200, optional: true, nullable: true }) pageNumber?: number | null;
  @Text({ max: 40, optional: true, description: '版名: 要闻, 综合 …' }) name?: string;
  @Uuid({ optional: true, nullable: true }) pageEditorId?: string | null;
  @Uuids({ max: 10, optional: true }) proofreaderIds?: string[];
}

export class UpdatePageDto {
  @SeenVersion() version: number;
  @Whole({ min: 1, max: 200, optional: true, nullable: true }) pageNumber?: number | null;
  @Text({ max: 40, optional: true }) name?: string;
  @Uuid({ optional: true, nullable: true }) pageEditorId?: string | null;
  @Uuids({ max: 10, optional: true }) proofreaderIds?: string[];
}

export class ConfirmPageNumberDto {
  @SeenVersion() version: number;
}

/** One thing to stand on the page: an item already there by its id, or a story, photo or notice to put there. */
export class ArrangedItem {
  @Uuid({ optional: true }) id?: string;
  @OneOf(['article', 'photo', 'notice'], { optional: true }) kind?: 'article' | 'photo' | 'notice';
  @Uuid({ optional: true, description: 'The story, photo or notice' }) itemId?: string;
}

export class ArrangeItemsDto {
  @SeenVersion() version: number;
  @NestedList(() => ArrangedItem, { max: 100, description: 'Everything on the page, in reading order' }) items: ArrangedItem[];
}

export class PageRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) issueId: string;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) publishedOn: string | null;
  @ApiProperty({ type: Number, nullable: true }) issueNumber: number | null;
  @ApiProperty({ type: Number, nullable: true }) pageNumber: number | null;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) pageNumberProvenance: Provenance | null;
  @ApiProperty() name: string;
  @ApiProperty({ enum: PAGE_STATUSES }) status: PageStatus;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) pageEditorId: string | null;
  @ApiProperty({ type: [String] }) proofreaderIds: string[];
  @ApiProperty() itemCount: number;
  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: 'The delivered file this page was read from' }) sourceDocumentId: string | null;
  @ApiProperty() openFindings: number;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty() version: number;
  @ApiProperty({ type: [String] }) actions: string[];
}

/** What stands on a page, with enough of it to read the page's list. */
export class PageItemDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() position: number;
  @ApiProperty({ enum: PAGE_ITEM_KINDS }) kind: PageItemKind;
  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: 'The story, photo or notice' }) itemId: string | null;
  @ApiProperty({ description: 'Headline, caption or title' }) title: string;
  @ApiProperty() kicker: string;
  @ApiProperty() deck: string;
  @ApiProperty({ type: Number, nullable: true }) characterCount: number | null;
  @ApiProperty({ type: [BylineDto] }) bylines: BylineDto[];
  @ApiProperty({ type: String, nullable: true }) continuedFromPage: string | null;
  @ApiProperty({ type: String, nullable: true }) continuedToPage: string | null;
  @ApiProperty({ description: 'The words of a masthead, colophon or unplaced remainder' }) text: string;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) fields: Record<string, unknown> | null;
  @ApiProperty({ type: Number, nullable: true }) confidence: number | null;
}

export class PageDto extends PageRowDto {
  @ApiProperty({ type: [PageItemDto] }) items: PageItemDto[];
}
