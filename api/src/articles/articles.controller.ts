import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { IDEMPOTENCY_KEY, IdempotencyKey } from '../common/idempotency-key.decorator';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import { ClaimLockDto, LockDto } from '../common/lock.dto';
import type { Actor } from '../domain/people/roles';
import { ArticleLocks } from './article-locks.service';
import { ArticleMoveDto, MoveArticleDto } from './article-move.dto';
import { ArticleMoves } from './article-moves.service';
import { ArticleDto, ArticleRowDto, CreateArticleDto, RestoreDto, UpdateArticleDto } from './article.dto';
import { Articles } from './articles.service';

@ApiTags('articles')
@Controller('articles')
export class ArticlesController {
  constructor(private readonly articles: Articles, private readonly moves: ArticleMoves, private readonly locks: ArticleLocks) {}

  @Allow('article.read') @Get() @ApiOkResponse({ type: [ArticleRowDto] })
  async list(@CurrentActor() actor: Actor, @Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<ArticleRowDto[]> {
    return send(response, await this.articles.list(actor, params));
  }

  @Allow('article.read') @Get(':id') @ApiOkResponse({ type: ArticleDto })
  get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ArticleDto> {
    return this.articles.get(actor, id);
  }

  @Allow('article.read') @Get(':id/moves') @ApiOkResponse({ type: [ArticleMoveDto] })
  history(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ArticleMoveDto[]> {
    return this.moves.history(actor, id);
  }

  @Allow('article.move') @Post(':id/moves') @HttpCode(200) @ApiOkResponse({ type: ArticleDto })
  move(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: MoveArticleDto): Promise<ArticleDto> {
    return this.moves.move(actor, id, dto);
  }

  @Allow('article.edit') @Post(':id/lock') @HttpCode(200) @ApiOkResponse({ type: LockDto, description: 'Claimed or renewed for two minutes' })
  @ApiConflictResponse({ description: 'Someone else is writing: `lock` names them' })
  claim(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: ClaimLockDto): Promise<LockDto> {
    return this.locks.claim(actor, id, dto);
  }

  @Allow('article.edit') @Delete(':id/lock') @HttpCode(204) @ApiNoContentResponse()
  release(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.locks.release(actor, id);
  }

  @Allow('article.create') @Post() @ApiCreatedResponse({ type: ArticleDto })
  @ApiHeader({ name: IDEMPOTENCY_KEY, required: false, schema: { type: 'string', format: 'uuid' }, description: 'Your own id of this attempt, known for a week: sent again, it is answered with the story it made the first time, as that is now' })
  create(@CurrentActor() actor: Actor, @Body() dto: CreateArticleDto, @IdempotencyKey() key: string | null): Promise<ArticleDto> {
    return this.articles.create(actor, dto, key);
  }

  @Allow('article.edit') @Patch(':id') @ApiOkResponse({ type: ArticleDto })
  @ApiConflictResponse({ description: 'Someone else wrote in between: `current` holds the story as it is now' })
  update(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: UpdateArticleDto): Promise<ArticleDto> {
    return this.articles.update(actor, id, dto);
  }

  @Allow('article.delete') @Delete(':id') @ApiOkResponse({ type: ArticleDto, description: 'In the bin; restore brings it back' })
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ArticleDto> {
    return this.articles.remove(actor, id);
  }

  @Allow('article.delete') @Post(':id/restore') @HttpCode(200) @ApiOkResponse({ type: ArticleDto })
  restore(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: RestoreDto): Promise<ArticleDto> {
    return this.articles.restore(actor, id, dto.version);
  }
}
