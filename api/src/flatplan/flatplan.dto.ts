import { ApiProperty } from '@nestjs/swagger';
import type { DeadlineState } from '../domain/calendar/deadlines';
import { FLATPLAN_ACTS, type FlatplanActKind } from '../domain/layout/flatplan';
import { PAGE_WANTS, type PageWant } from '../domain/layout/page-wants';
import { PAGE_ITEM_KINDS, type PageItemKind } from '../domain/workflow/page-items';
import { ISSUE_STATUSES, type IssueStatus, PAGE_STATUSES, type PageStatus } from '../domain/workflow/statuses';
import { DeadlineDto } from './deadline.dto';

/** How an item came out on the page as laid out. */
export class FitDto {
  @ApiProperty() overLines: number;
  @ApiProperty() overCharacters: number;
  @ApiProperty() freeLines: number;
}

export class FlatplanItemDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: PAGE_ITEM_KINDS }) kind: PageItemKind;
  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: 'The story, photo or notice' }) itemId: string | null;
  @ApiProperty() title: string;
  @ApiProperty() kicker: string;
  @ApiProperty() section: string;
  @ApiProperty({ description: 'Names as they are printed' }) names: string;
  @ApiProperty({ description: '0 for what is no text' }) characters: number;
  @ApiProperty({ type: Number, nullable: true }) targetLength: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'Of the story, photo or notice' }) status: string | null;
  @ApiProperty() mustRun: boolean;
  @ApiProperty() noCut: boolean;
  @ApiProperty() isReleased: boolean;
  @ApiProperty() hasFile: boolean;
  @ApiProperty() hasCaption: boolean;
  @ApiProperty({ type: FitDto, nullable: true, description: 'Null while it has no block on the layout' }) fit: FitDto | null;
}

export class WantDto {
  @ApiProperty({ enum: PAGE_WANTS }) want: PageWant;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) itemId: string | null;
  @ApiProperty() title: string;
}

export class FlatplanPageDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ type: Number, nullable: true }) pageNumber: number | null;
  @ApiProperty() name: string;
  @ApiProperty({ enum: PAGE_STATUSES }) status: PageStatus;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) pageEditorId: string | null;
  @ApiProperty({ type: String, nullable: true }) pageEditorName: string | null;
  @ApiProperty({ description: '0 while nobody has laid the page out' }) layoutVersion: number;
  @ApiProperty({ description: 'Characters the page holds beside its furniture' }) capacity: number;
  @ApiProperty({ description: 'Characters of the stories and notices on it' }) characters: number;
  @ApiProperty() photos: number;
  @ApiProperty({ description: 'Lines too many, over all its texts' }) overLines: number;
  @ApiProperty() overCharacters: number;
  @ApiProperty({ description: 'Lines left free in its blocks' }) freeLines: number;
  @ApiProperty({ type: [FlatplanItemDto] }) items: FlatplanItemDto[];
  @ApiProperty({ type: [WantDto] }) wants: WantDto[];
  @ApiProperty({ type: [DeadlineDto], description: 'In force for this page, earliest first' }) deadlines: DeadlineDto[];
  @ApiProperty({ type: [String] }) actions: string[];
}

export class PoolCountsDto {
  @ApiProperty({ description: 'Counted to 500' }) article: number;
  @ApiProperty() photo: number;
  @ApiProperty() notice: number;
  @ApiProperty({ description: 'Must-run stories on no page yet' }) mustRun: number;
}

export class LeftOutDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
}

/** The newest act, when it is the reader's own to undo. */
export class UndoDto {
  @ApiProperty({ format: 'uuid' }) act: string;
  @ApiProperty({ enum: FLATPLAN_ACTS }) kind: FlatplanActKind;
  @ApiProperty() title: string;
  @ApiProperty() page: string;
  @ApiProperty() other: string;
}

export class FlatplanDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty() publicationName: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) publishedOn: string | null;
  @ApiProperty({ type: Number, nullable: true }) issueNumber: number | null;
  @ApiProperty({ type: Number, nullable: true }) totalIssueNumber: number | null;
  @ApiProperty({ enum: ISSUE_STATUSES }) status: IssueStatus;
  @ApiProperty() timeZone: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the last page goes to press' }) pressAt: string | null;
  @ApiProperty({ enum: ['met', 'overdue', 'ahead'], nullable: true, type: String }) pressState: DeadlineState | null;
  @ApiProperty({ type: [FlatplanPageDto] }) pages: FlatplanPageDto[];
  @ApiProperty({ type: [DeadlineDto] }) deadlines: DeadlineDto[];
  @ApiProperty({ type: PoolCountsDto }) pool: PoolCountsDto;
  @ApiProperty({ type: [String], description: 'Sections of the copy in the pool' }) sections: string[];
  @ApiProperty({ type: [LeftOutDto], description: 'Must-run stories on no page, at most 20' }) leftOut: LeftOutDto[];
  @ApiProperty({ type: UndoDto, nullable: true }) undo: UndoDto | null;
  @ApiProperty({ type: [String], description: '`arrange` when the reader may move anything, `deadlines` when they may set them, `addPage` while the issue takes pages from them' }) actions: string[];
}
