import { ApiProperty } from '@nestjs/swagger';
import { Flag, Nested, RawText, SeenVersion, Text, Uuid, Uuids, Whole } from '../common/fields';
import { COMMENT_ACTIONS, type CommentAction } from '../domain/workflow/article-comments';

const MOST_QUOTED = 20_000;

/** A passage of the body as its reader saw it. */
export class PassageDto {
  @Whole({ description: 'Which running text: paragraphs, subheads and table cells in reading order, from 0' }) text: number;
  @Whole({ description: 'UTF-16 units' }) start: number;
  @Whole() end: number;
  @RawText({ min: 1, max: MOST_QUOTED, description: 'Its words: by them it is found when the text has moved on' }) quoted: string;
  @RawText({ max: 100, optional: true, description: 'Words before it' }) before?: string;
  @RawText({ max: 100, optional: true, description: 'Words after it' }) after?: string;
}

export class AddCommentDto {
  @Text({ min: 1, max: 4000 }) text: string;
  @Nested(() => PassageDto, { optional: true, description: 'What it is about; the whole story without one' }) passage?: PassageDto;
  @Uuid({ optional: true, description: 'The comment it answers' }) parentId?: string;
  @Flag({ optional: true, description: 'The story cannot be released until it is resolved' }) mustAnswer?: boolean;
  @Uuids({ max: 30, optional: true, description: 'People whose attention it asks for' }) mentions?: string[];
}

export class ChangeCommentDto {
  @SeenVersion() version: number;
  @Text({ min: 1, max: 4000, optional: true }) text?: string;
  @Flag({ optional: true }) mustAnswer?: boolean;
  @Uuids({ max: 30, optional: true }) mentions?: string[];
}

export class SettleCommentDto {
  @SeenVersion() version: number;
}

export class MentionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

/** Where a passage stands in the text as it is now. */
export class StandingDto {
  @ApiProperty() text: number;
  @ApiProperty() start: number;
  @ApiProperty() end: number;
}

export class CommentDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) articleId: string;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) parentId: string | null;
  @ApiProperty({ description: 'Empty when it was taken back' }) text: string;
  @ApiProperty({ description: 'The words it is about, as they read now or when they were cut; empty for the whole story' }) quoted: string;
  @ApiProperty({ type: StandingDto, nullable: true, description: 'Null for the whole story, and when the words it quotes were cut' }) standing: StandingDto | null;
  @ApiProperty() mustAnswer: boolean;
  @ApiProperty({ type: [MentionDto] }) mentions: MentionDto[];
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) authorId: string | null;
  @ApiProperty() authorName: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) editedAt: string | null;
  @ApiProperty() resolvedByName: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) resolvedAt: string | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) deletedAt: string | null;
  @ApiProperty() version: number;
  @ApiProperty({ enum: COMMENT_ACTIONS, isArray: true, description: 'What this reader may do with it now' }) actions: CommentAction[];
}
