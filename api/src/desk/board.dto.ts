import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';
import { OneOf } from '../common/fields';
import { ARTICLE_ACTIONS, ARTICLE_MOVES, ARTICLE_STATUSES, type ArticleAction, type ArticleMove, type ArticleStatus, type MoveProblem, RECORDED_MOVES, type RecordedMove } from '../domain/workflow/article-workflow';
import { type Queue, QUEUES } from '../domain/workflow/queues';

export class BoardParams {
  @OneOf(QUEUES, { optional: true, description: 'Whose pile; the reader’s first when not said' }) queue?: Queue;
  @ApiPropertyOptional({ description: 'JSON object: publicationId, section, genre, status, authorId, assigneeId, issueId, mustRun, headline', example: '{"section":"要闻"}' })
  @IsOptional() @IsString() filter?: string;
  @ApiPropertyOptional({ description: '`next` of the page before' })
  @IsOptional() @IsString() after?: string;
  @ApiPropertyOptional({ description: 'How many stories, 1 to 50; 25 when not said' })
  @IsOptional() @IsString() limit?: string;
}

export class ColumnsParams {
  @ApiPropertyOptional({ description: 'JSON object, as for the board', example: '{"section":"要闻"}' })
  @IsOptional() @IsString() filter?: string;
}

export class LastMoveDto {
  @ApiProperty({ enum: RECORDED_MOVES }) action: RecordedMove;
  @ApiProperty() reason: string;
  @ApiProperty() actorName: string;
}

/** A story as it lies on the desk: what its sentence of status is made from, and what this reader may do with it. */
export class BoardStoryDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty() kicker: string;
  @ApiProperty() headline: string;
  @ApiProperty({ enum: ARTICLE_STATUSES }) status: ArticleStatus;
  @ApiProperty() genre: string;
  @ApiProperty() section: string;
  @ApiProperty() characterCount: number;
  @ApiProperty({ type: Number, nullable: true }) targetLength: number | null;
  @ApiProperty() mustRun: boolean;
  @ApiProperty() noCut: boolean;
  @ApiProperty() needsClearance: boolean;
  @ApiProperty() clearedBy: string;
  @ApiProperty({ description: 'Comments that must be answered before it may be released' }) openComments: number;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) embargoUntil: string | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true, description: 'Its own time, else by when its issue wants its copy' }) dueAt: string | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) assigneeId: string | null;
  @ApiProperty({ type: String, nullable: true }) assigneeName: string | null;
  @ApiProperty({ type: [String] }) authorIds: string[];
  @ApiProperty({ type: [String], description: 'As the bylines name them, else whoever filed it' }) authorNames: string[];
  @ApiProperty({ type: String, nullable: true, description: 'Who is writing in it this minute' }) writerName: string | null;
  @ApiProperty({ type: LastMoveDto, nullable: true }) lastMove: LastMoveDto | null;
  @ApiProperty({ description: 'It stands on a page' }) isPlaced: boolean;
  @ApiProperty({ description: 'Its newest wording' }) revision: number;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) createdById: string | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) firstReviewedById: string | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) secondReviewedById: string | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) releasedById: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) deletedAt: string | null;
  @ApiProperty() version: number;
  @ApiProperty({ enum: [...ARTICLE_ACTIONS, ...ARTICLE_MOVES], isArray: true }) actions: (ArticleAction | ArticleMove)[];
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) blocked: Partial<Record<ArticleMove, MoveProblem>>;
}

export class QueueCountDto {
  @ApiProperty({ enum: QUEUES }) queue: Queue;
  @ApiProperty() count: number;
}

/** The piles of this reader with how much lies in each, and one page of one of them. */
export class BoardDto {
  @ApiProperty({ type: [QueueCountDto], description: 'In the order of pressing' }) queues: QueueCountDto[];
  @ApiProperty({ enum: QUEUES }) queue: Queue;
  @ApiProperty({ type: [BoardStoryDto] }) stories: BoardStoryDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Handed back as `after` for the next page' }) next: string | null;
}

/** A state of the board with its first stories. */
export class BoardColumnDto {
  @ApiProperty({ enum: ARTICLE_STATUSES }) status: ArticleStatus;
  @ApiProperty() count: number;
  @ApiProperty({ type: [BoardStoryDto] }) stories: BoardStoryDto[];
}
