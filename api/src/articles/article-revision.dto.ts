import { ApiProperty } from '@nestjs/swagger';
import { Count, RawText, Structure, Text } from '../common/fields';
import type { Body } from '../domain/copy/body';
import type { Redline } from '../domain/copy/redline/redline';
import type { AttributedText } from '../domain/copy/redline/redline-through';
import { ARTICLE_STATUSES, type ArticleStatus } from '../domain/workflow/article-workflow';
import { REVISION_REASONS, type RevisionReason } from './article-revision.entity';

/** Who kept a wording, when and why. */
export class RevisionHeadDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: number;
  @ApiProperty({ enum: REVISION_REASONS }) reason: RevisionReason;
  @ApiProperty() note: string;
  @ApiProperty({ enum: ARTICLE_STATUSES, description: 'Where the story stood when it was worded so' }) stage: ArticleStatus;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) authorId: string | null;
  @ApiProperty() authorName: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

/** Words somebody wrote that could not become the story: they are kept beside it. */
export class KeepAsideDto {
  @Text({ max: 200, optional: true, description: '引题' }) kicker?: string;
  @Text({ max: 200, optional: true, description: '主题' }) headline?: string;
  @Text({ max: 200, optional: true, description: '副题' }) deck?: string;
  @Structure({ optional: true }) body?: Body;
  @RawText({ max: 4000, optional: true, description: 'Why, and what else was written' }) note?: string;
}

export class RevisionDto extends RevisionHeadDto {
  @ApiProperty() kicker: string;
  @ApiProperty() headline: string;
  @ApiProperty() deck: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) body: Body;
}

export class RevisionsParams {
  @Count({ optional: true, description: 'Only revisions with a smaller number: the next page' }) before?: number;
  @Count({ optional: true, max: 200, description: 'At most so many; 200 unless told' }) limit?: number;
}

export class RedlineParams {
  @Count({ description: 'The earlier revision' }) from: number;
  @Count({ description: 'The later revision' }) to: number;
}

/** 花脸稿: one wording of a story marked up to get another. */
export class RedlineDto {
  @ApiProperty() from: RevisionHeadDto;
  @ApiProperty() to: RevisionHeadDto;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'kicker, headline and deck as segments {kind: same | inserted | deleted, text}; blocks {kind, from, to, shape, segments | rows}' }) redline: Redline;
}

/** 花脸稿 through every hand: the later wording, and of every word who wrote it and who cut it. */
export class BlameDto {
  @ApiProperty() from: RevisionHeadDto;
  @ApiProperty() to: RevisionHeadDto;
  @ApiProperty({ type: [RevisionHeadDto], description: 'The hands it went through: what one person wrote at one stage is one; the first is the earlier wording' }) hands: RevisionHeadDto[];
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'kicker, headline and deck as spans {text, wroteBy, deletedBy}, numbers of `hands`; blocks {shape, spans | rows, movedBy, movedFrom, deletedBy}' }) text: Omit<AttributedText, 'revisions'>;
}
