import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import type { Actor } from '../domain/people/roles';
import { AddCommentDto, ChangeCommentDto, CommentDto, SettleCommentDto } from './article-comment.dto';
import { ArticleComments } from './article-comments.service';

@ApiTags('comments')
@Controller()
export class ArticleCommentsController {
  constructor(private readonly comments: ArticleComments) {}

  @Allow('article.read') @Get('articles/:id/comments') @ApiOkResponse({ type: [CommentDto] })
  list(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<CommentDto[]> {
    return this.comments.list(actor, id);
  }

  @Allow('comment.write') @Post('articles/:id/comments') @ApiCreatedResponse({ type: CommentDto })
  add(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: AddCommentDto): Promise<CommentDto> {
    return this.comments.add(actor, id, dto);
  }

  @Allow('comment.write') @Patch('comments/:id') @ApiOkResponse({ type: CommentDto }) @ApiConflictResponse({ description: 'It was changed in between: `current` holds it as it is now' })
  change(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: ChangeCommentDto): Promise<CommentDto> {
    return this.comments.change(actor, id, dto);
  }

  @Allow('comment.write') @Post('comments/:id/resolve') @HttpCode(200) @ApiOkResponse({ type: CommentDto })
  resolve(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: SettleCommentDto): Promise<CommentDto> {
    return this.comments.resolve(actor, id, dto.version);
  }

  @Allow('comment.write') @Post('comments/:id/reopen') @HttpCode(200) @ApiOkResponse({ type: CommentDto })
  reopen(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: SettleCommentDto): Promise<CommentDto> {
    return this.comments.reopen(actor, id, dto.version);
  }

  @Allow('comment.write') @Delete('comments/:id') @HttpCode(204) @ApiNoContentResponse({ description: 'Taken back; its answers stay' })
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.comments.remove(actor, id);
  }
}
