import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import type { Actor } from '../domain/people/roles';
import { IssueDeadlinesDto, SetDeadlinesDto } from './deadline.dto';
import { Deadlines } from './deadlines.service';

@ApiTags('issues')
@Controller('issues/:id/deadlines')
export class DeadlinesController {
  constructor(private readonly deadlines: Deadlines) {}

  @Allow('issue.read') @Get() @ApiOkResponse({ type: IssueDeadlinesDto })
  get(@Param('id', IdPipe) id: string): Promise<IssueDeadlinesDto> {
    return this.deadlines.ofIssue(id);
  }

  @Allow('issue.edit') @Put() @ApiOkResponse({ type: IssueDeadlinesDto })
  set(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: SetDeadlinesDto): Promise<IssueDeadlinesDto> {
    return this.deadlines.set(actor, id, dto);
  }
}
