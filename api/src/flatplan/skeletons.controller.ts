import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import type { Actor } from '../domain/people/roles';
import { IssueMadeDto, MakeIssueDto, SkeletonDto, SkeletonParams } from './skeleton.dto';
import { Skeletons } from './skeletons.service';

@ApiTags('issues')
@Controller()
export class SkeletonsController {
  constructor(private readonly skeletons: Skeletons) {}

  @Allow('issue.edit') @Get('publications/:id/skeleton') @ApiOkResponse({ type: SkeletonDto, description: 'What a new issue would begin with' })
  propose(@Param('id', IdPipe) id: string, @Query() { from = 'template' }: SkeletonParams): Promise<SkeletonDto> {
    return this.skeletons.propose(id, from);
  }

  @Allow('issue.edit') @Post('issues/skeleton') @ApiCreatedResponse({ type: IssueMadeDto, description: 'The issue with pages, makers and deadlines, made at once' })
  make(@CurrentActor() actor: Actor, @Body() dto: MakeIssueDto): Promise<IssueMadeDto> {
    return this.skeletons.make(actor, dto);
  }
}
