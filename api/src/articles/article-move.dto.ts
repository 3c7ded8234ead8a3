import { ApiProperty } from '@nestjs/swagger';
import { Flag, OneOf, SeenVersion, Text } from '../common/fields';
import { ARTICLE_MOVES, ARTICLE_STATUSES, type ArticleMove, type ArticleStatus, RECORDED_MOVES, type RecordedMove } from '../domain/workflow/article-workflow';

export class MoveArticleDto {
  @OneOf(ARTICLE_MOVES) action: ArticleMove;
  @SeenVersion() version: number;
  @Text({ max: 1000, optional: true, description: 'Why, or the opinion that goes with a review; required to send back, hold, kill and override' }) reason?: string;
  @Flag({ optional: true, description: 'The editor-in-chief signs although the rule of three people forbids it; the reason goes on the record' }) override?: boolean;
}

/** One step of a story’s life (流转记录). */
export class ArticleMoveDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: RECORDED_MOVES, description: '`withdraw` is no move of a person: a change of released text took the release back' }) action: RecordedMove;
  @ApiProperty({ enum: ARTICLE_STATUSES }) fromStatus: ArticleStatus;
  @ApiProperty({ enum: ARTICLE_STATUSES }) toStatus: ArticleStatus;
  @ApiProperty() reason: string;
  @ApiProperty() isOverride: boolean;
  @ApiProperty({ description: 'The wording it was made on' }) revision: number;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) actorId: string | null;
  @ApiProperty() actorName: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}
