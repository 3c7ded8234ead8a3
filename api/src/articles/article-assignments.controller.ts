import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import type { Actor } from '../domain/people/roles';
import { AssignArticlesDto, AssignedDto } from './article-assignment.dto';
import { ArticleAssignments } from './article-assignments.service';

@ApiTags('articles')
@Controller('articles/assignments')
export class ArticleAssignmentsController {
  constructor(private readonly assignments: ArticleAssignments) {}

  @Allow('article.assign') @Post() @HttpCode(200) @ApiOkResponse({ type: [AssignedDto] })
  @ApiConflictResponse({ description: 'None was assigned; `errors` says why, by id (`ids.<id>`)' })
  assign(@CurrentActor() actor: Actor, @Body() dto: AssignArticlesDto): Promise<AssignedDto[]> {
    return this.assignments.assign(actor, dto);
  }
}
