import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import type { Actor } from '../domain/people/roles';
import { ContributorChangeDto, ContributorDto, CreateContributorDto, CreditDto, MergeContributorDto, SplitContributorDto, UpdateContributorDto } from './contributor.dto';
import { Contributors } from './contributors.service';
import { CreditReading } from './credit-reading.service';
import { CreditRowDto, ReadCreditDto } from './credit-row';
import { ContributorIdentity } from './identity.service';

@ApiTags('contributors')
@Controller('contributors')
export class ContributorsController {
  constructor(private readonly contributors: Contributors, private readonly identity: ContributorIdentity, private readonly reading: CreditReading) {}

  @Allow('contributor.read') @Get() @ApiOkResponse({ type: [ContributorDto] })
  async list(@Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<ContributorDto[]> {
    return send(response, await this.contributors.list(params));
  }

  @Allow('contributor.read') @Get(':id') @ApiOkResponse({ type: ContributorDto })
  get(@Param('id', IdPipe) id: string): Promise<ContributorDto> {
    return this.contributors.get(id);
  }

  @Allow('contributor.read') @Get(':id/credits') @ApiOkResponse({ type: [CreditDto] })
  credits(@Param('id', IdPipe) id: string): Promise<CreditDto[]> {
    return this.contributors.credits(id);
  }

  @Allow('contributor.read') @Get(':id/changes') @ApiOkResponse({ type: [ContributorChangeDto] })
  changes(@Param('id', IdPipe) id: string): Promise<ContributorChangeDto[]> {
    return this.identity.changes(id);
  }

  @Allow('contributor.read') @Post('credits') @HttpCode(200) @ApiOkResponse({ type: [CreditRowDto], description: 'The names of a credit line in their order, and whom each may stand for' })
  read(@Body() dto: ReadCreditDto): Promise<CreditRowDto[]> {
    return this.reading.read(dto);
  }

  @Allow('contributor.edit') @Post() @ApiCreatedResponse({ type: ContributorDto })
  create(@CurrentActor() actor: Actor, @Body() dto: CreateContributorDto): Promise<ContributorDto> {
    return this.contributors.create(actor, dto);
  }

  @Allow('contributor.edit') @Patch(':id') @ApiOkResponse({ type: ContributorDto })
  update(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: UpdateContributorDto): Promise<ContributorDto> {
    return this.contributors.update(actor, id, dto);
  }

  @Allow('contributor.edit') @Delete(':id') @ApiOkResponse({ type: ContributorDto })
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ContributorDto> {
    return this.contributors.remove(actor, id);
  }

  @Allow('contributor.merge') @Post(':id/merge') @ApiCreatedResponse({ type: ContributorChangeDto })
  merge(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: MergeContributorDto): Promise<ContributorChangeDto> {
    return this.identity.merge(actor, id, dto);
  }

  @Allow('contributor.merge') @Post(':id/split') @ApiCreatedResponse({ type: ContributorChangeDto })
  split(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: SplitContributorDto): Promise<ContributorChangeDto> {
    return this.identity.split(actor, id, dto);
  }

  @Allow('contributor.merge') @Post('changes/:changeId/undo') @HttpCode(200) @ApiOkResponse({ type: ContributorChangeDto })
  undo(@CurrentActor() actor: Actor, @Param('changeId', IdPipe) changeId: string): Promise<ContributorChangeDto> {
    return this.identity.undo(actor, changeId);
  }
}
