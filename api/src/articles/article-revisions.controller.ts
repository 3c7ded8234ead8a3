import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { NumberPipe } from '../common/number.pipe';
import type { Actor } from '../domain/people/roles';
import { BlameDto, KeepAsideDto, RedlineDto, RedlineParams, RevisionDto, RevisionHeadDto, RevisionsParams } from './article-revision.dto';
import { ArticleRevisions } from './article-revisions.service';
import { ArticleDto, RestoreDto } from './article.dto';

@ApiTags('articles')
@Controller('articles/:id')
export class ArticleRevisionsController {
  constructor(private readonly revisions: ArticleRevisions) {}

  @Allow('article.read') @Get('revisions') @ApiOkResponse({ type: [RevisionHeadDto] })
  list(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Query() params: RevisionsParams): Promise<RevisionHeadDto[]> {
    return this.revisions.list(actor, id, params);
  }

  @Allow('article.edit') @Post('revisions') @ApiCreatedResponse({ type: RevisionHeadDto, description: 'Kept beside the story, which stays as it is' })
  keepAside(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: KeepAsideDto): Promise<RevisionHeadDto> {
    return this.revisions.keepAside(actor, id, dto);
  }

  @Allow('article.read') @Get('revisions/:number') @ApiOkResponse({ type: RevisionDto })
  get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Param('number', NumberPipe) number: number): Promise<RevisionDto> {
    return this.revisions.get(actor, id, number);
  }

  @Allow('article.edit') @Post('revisions/:number/restore') @HttpCode(200) @ApiOkResponse({ type: ArticleDto, description: 'A new revision with the words of this one' })
  @ApiConflictResponse({ description: 'Someone else wrote in between, or is writing now' })
  restore(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Param('number', NumberPipe) number: number, @Body() dto: RestoreDto): Promise<ArticleDto> {
    return this.revisions.restore(actor, id, number, dto.version);
  }

  @Allow('article.read') @Get('redline') @ApiOkResponse({ type: RedlineDto })
  redline(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Query() params: RedlineParams): Promise<RedlineDto> {
    return this.revisions.redline(actor, id, params);
  }

  @Allow('article.read') @Get('blame') @ApiOkResponse({ type: BlameDto })
  blame(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Query() params: RedlineParams): Promise<BlameDto> {
    return this.revisions.blame(actor, id, params);
  }
}
