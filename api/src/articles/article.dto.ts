import { ApiProperty } from '@nestjs/swagger';
import { Flag, Moment, NestedList, OneOf, RawText, SeenVersion, Structure, Text, Uuid, Whole } from '../common/fields';
import { HolderDto } from '../common/lock.dto';
import { PlacementDto } from '../common/placement.dto';
import { BylineDto, PrintedByline } from '../contributors/printed-byline';
import { type Body, MAX_BODY_CHARACTERS } from '../domain/copy/body';
import { ARTICLE_ACTIONS, ARTICLE_LEVELS, ARTICLE_MOVES, ARTICLE_STATUSES, type ArticleAction, type ArticleLevel, type ArticleMove, type ArticleStatus, type MoveProblem } from '../domain/workflow/article-workflow';
import { SAVE_KINDS, type SaveKind } from '../domain/workflow/revision-policy';
import { ORIGINS, type Origin } from '../domain/workflow/statuses';

class ArticleFields {
  @Text({ max: 120, optional: true, description: 'The desk’s short working name' }) slug?: string;
  @Text({ max: 200, optional: true, description: '引题' }) kicker?: string;
  @Text({ max: 200, optional: true, description: '副题' }) deck?: string;
  @Structure({ optional: true, description: 'The body as structured text: paragraph, subhead and table blocks; text with bold and italic' }) body?: Body;
  @RawText({ max: MAX_BODY_CHARACTERS, optional: true, description: 'The body as plain text, a paragraph a line; instead of body' }) bodyText?: string;
  @NestedList(() => PrintedByline, { max: 30, optional: true }) bylines?: PrintedByline[];
  @Text({ max: 40, optional: true }) genre?: string;
  @Text({ max: 40, optional: true }) section?: string;
  @Text({ max: 200, optional: true }) source?: string;
  @Text({ max: 100, optional: true }) dateline?: string;
  @Whole({ min: 1, max: 100_000, optional: true, nullable: true, description: 'In characters' }) targetLength?: number | null;
  @Flag({ optional: true, description: '必发' }) mustRun?: boolean;
  @Flag({ optional: true, description: '不得删改' }) noCut?: boolean;
  @OneOf(['', ...ARTICLE_LEVELS], { optional: true, description: '级别' }) level?: ArticleLevel | '';
  @Text({ max: 1000, optional: true, description: '特别交代' }) instructions?: string;
  @Flag({ optional: true, description: '送审: a source has to clear it before release' }) needsClearance?: boolean;
  @Text({ max: 200, optional: true, description: 'Who cleared it' }) clearedBy?: string;
  @Text({ max: 200, optional: true, description: '送审单位' }) clearanceFrom?: string;
  @Text({ max: 1000, optional: true, description: 'What it said' }) clearanceOpinion?: string;
  @Moment({ optional: true, nullable: true, description: 'When it was cleared' }) clearedAt?: string | null;
  @Moment({ optional: true, nullable: true, description: 'Not printed before this moment' }) embargoUntil?: string | null;
  @Moment({ optional: true, nullable: true, description: '截稿: when it has to be released' }) dueAt?: string | null;
  @Text({ max: 10, optional: true, nullable: true, description: '上接…版' }) continuedFromPage?: string | null;
  @Text({ max: 10, optional: true, nullable: true, description: '下转…版' }) continuedToPage?: string | null;
}

export class CreateArticleDto extends ArticleFields {
  @Uuid() publicationId: string;
  @Text({ min: 1, max: 200, description: '主题' }) headline: string;
}

export class UpdateArticleDto extends ArticleFields {
  @SeenVersion() version: number;
  @Text({ min: 1, max: 200, optional: true, description: '主题' }) headline?: string;
  @OneOf(SAVE_KINDS, { optional: true, description: 'auto: typing that is saved as one goes, which keeps a revision every five minutes; settled: a choice between two texts, which keeps both; asked, unless said: keeps one' }) saving?: SaveKind;
}

export class RestoreDto {
  @SeenVersion() version: number;
}

/** A story as it stands in a list. */
export class ArticleRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty() slug: string;
  @ApiProperty() kicker: string;
  @ApiProperty() headline: string;
  @ApiProperty() deck: string;
  @ApiProperty({ enum: ARTICLE_STATUSES }) status: ArticleStatus;
  @ApiProperty({ enum: ORIGINS }) origin: Origin;
  @ApiProperty() genre: string;
  @ApiProperty() section: string;
  @ApiProperty({ description: '字数: punctuation counts, white space does not' }) characterCount: number;
  @ApiProperty({ type: Number, nullable: true }) targetLength: number | null;
  @ApiProperty() mustRun: boolean;
  @ApiProperty() noCut: boolean;
  @ApiProperty({ enum: ['', ...ARTICLE_LEVELS], description: '级别' }) level: ArticleLevel | '';
  @ApiProperty({ type: [BylineDto] }) bylines: BylineDto[];
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) createdById: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) deletedAt: string | null;
  @ApiProperty() version: number;
  @ApiProperty({ type: [String], description: 'People with an account who wrote it; none of them may review it' }) authorIds: string[];
  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: '初审' }) firstReviewedById: string | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: '复审' }) secondReviewedById: string | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: '终审签发' }) releasedById: string | null;
  @ApiProperty({ description: '送审: a source has to clear it' }) needsClearance: boolean;
  @ApiProperty({ description: 'Who cleared it; empty until then' }) clearedBy: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) embargoUntil: string | null;
  @ApiProperty({ description: 'Comments that must be answered before it may be released' }) openComments: number;
  @ApiProperty({ type: HolderDto, nullable: true, description: 'Who is writing in it now' }) lock: HolderDto | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true, description: '截稿' }) dueAt: string | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: 'In whose hands it is' }) assigneeId: string | null;
  @ApiProperty({ enum: [...ARTICLE_ACTIONS, ...ARTICLE_MOVES], isArray: true, description: 'What this reader may do with it now' }) actions: (ArticleAction | ArticleMove)[];
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: 'Moves that post and state would allow, each with the rule that blocks it' }) blocked: Partial<Record<ArticleMove, MoveProblem>>;
}

/** Who has written on since the last revision, and from when. */
export class UnkeptDto {
  @ApiProperty({ format: 'uuid' }) byId: string;
  @ApiProperty() byName: string;
  @ApiProperty({ format: 'date-time' }) since: string;
}

export class ArticleDto extends ArticleRowDto {
  @ApiProperty({ type: 'object', additionalProperties: true }) body: Body;
  @ApiProperty() bodyText: string;
  @ApiProperty() source: string;
  @ApiProperty() dateline: string;
  @ApiProperty({ description: '送审单位' }) clearanceFrom: string;
  @ApiProperty() clearanceOpinion: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) clearedAt: string | null;
  @ApiProperty({ description: '特别交代' }) instructions: string;
  @ApiProperty({ type: String, nullable: true }) continuedFromPage: string | null;
  @ApiProperty({ type: String, nullable: true }) continuedToPage: string | null;
  @ApiProperty({ description: 'The number of the last revision' }) revision: number;
  @ApiProperty({ type: UnkeptDto, nullable: true, description: 'Words that stand in no revision yet' }) unkept: UnkeptDto | null;
  @ApiProperty({ type: [PlacementDto] }) placements: PlacementDto[];
}
