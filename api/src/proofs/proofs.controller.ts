import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import { localeOf } from '../common/messages/locale';
import type { Actor } from '../domain/people/roles';
import { CompareWith, ProofComparisonDto } from './compare.dto';
import { ProofComparing } from './proof-comparing.service';
import { MoveProofDto, ProofDto, ProofRowDto, PullProofDto, UpdateProofDto } from './proof.dto';
import { ProofPulling } from './proof-pulling.service';
import { Proofs } from './proofs.service';

@ApiTags('proofs')
@Controller()
export class ProofsController {
  constructor(private readonly proofs: Proofs, private readonly pulling: ProofPulling, private readonly comparing: ProofComparing) {}

  @Allow('proof.read') @Get('proofs') @ApiOkResponse({ type: [ProofRowDto] })
  async list(@CurrentActor() actor: Actor, @Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<ProofRowDto[]> {
    return send(response, await this.proofs.list(actor, params));
  }

  /** Every proof of a page, newest first. */
  @Allow('proof.read') @Get('pages/:id/proofs') @ApiOkResponse({ type: [ProofRowDto] })
  async ofPage(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ProofRowDto[]> {
    return (await this.proofs.list(actor, { filter: JSON.stringify({ pageId: id }), range: '[0,199]', sort: '["number","DESC"]' })).rows;
  }

  @Allow('proof.pull') @Post('pages/:id/proofs') @ApiCreatedResponse({ type: ProofDto, description: 'Frozen and numbered; the page has moved to its round' })
  @ApiConflictResponse({ description: 'Something is wanting first: `wants` lists it, `errors` says it' })
  async pull(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: PullProofDto, @Req() request: Request): Promise<ProofDto> {
    return this.proofs.get(actor, await this.pulling.pull(actor, id, dto), localeOf(request));
  }

  @Allow('proof.read') @Get('proofs/:id') @ApiOkResponse({ type: ProofDto })
  get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Req() request: Request): Promise<ProofDto> {
    return this.proofs.get(actor, id, localeOf(request));
  }

  /** What changed between two proofs of a page, and what became of the marks of the earlier. */
  @Allow('proof.read') @Get('proofs/:id/compare') @ApiOkResponse({ type: ProofComparisonDto })
  compare(@Param('id', IdPipe) id: string, @Query() { with: other }: CompareWith): Promise<ProofComparisonDto> {
    return this.comparing.compare(id, other);
  }

  @Allow('proof.pull') @Patch('proofs/:id') @ApiOkResponse({ type: ProofDto })
  async update(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: UpdateProofDto, @Req() request: Request): Promise<ProofDto> {
    await this.proofs.update(actor, id, dto);
    return this.proofs.get(actor, id, localeOf(request));
  }

  @Allow('proof.handle') @Post('proofs/:id/moves') @HttpCode(200) @ApiOkResponse({ type: ProofDto })
  async move(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: MoveProofDto, @Req() request: Request): Promise<ProofDto> {
    await this.proofs.move(actor, id, dto);
    return this.proofs.get(actor, id, localeOf(request));
  }
}
