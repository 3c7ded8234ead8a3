import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import type { Actor } from '../domain/people/roles';
import { ChangeMarkDto, MakeMarkDto, MarkDto, MarkHandsDto, SeenMark } from './mark.dto';
import { MarkHandsReader } from './mark-hands.service';
import { Marks } from './marks.service';

@ApiTags('proofs')
@Controller()
export class MarksController {
  constructor(private readonly marks: Marks, private readonly reader: MarkHandsReader) {}

  @Allow('proof.read') @Get('marks') @ApiOkResponse({ type: [MarkDto] })
  async list(@CurrentActor() actor: Actor, @Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<MarkDto[]> {
    return send(response, await this.marks.list(actor, params));
  }

  @Allow('proof.read') @Get('marks/:id') @ApiOkResponse({ type: MarkDto })
  get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<MarkDto> {
    return this.marks.get(actor, id);
  }

  /** Who a mark on this proof goes to by the rule, by what it is about, and who else could be given it. */
  @Allow('proof.read') @Get('proofs/:id/hands') @ApiOkResponse({ type: MarkHandsDto })
  hands(@Param('id', IdPipe) id: string): Promise<MarkHandsDto> {
    return this.reader.withPeople(id);
  }

  @Allow('mark.write') @Post('proofs/:id/marks') @ApiCreatedResponse({ type: MarkDto })
  make(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: MakeMarkDto): Promise<MarkDto> {
    return this.marks.make(actor, id, dto);
  }

  /** Words one's own mark anew, or with `action` answers it, verifies the answer (核红) or takes it back. */
  @Allow('mark.answer') @Patch('marks/:id') @ApiOkResponse({ type: MarkDto }) @ApiConflictResponse({ description: 'It was changed in between: `current` holds it as it is now' })
  change(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: ChangeMarkDto): Promise<MarkDto> {
    return this.marks.change(actor, id, dto);
  }

  @Allow('mark.write') @Delete('marks/:id') @ApiOkResponse({ type: MarkDto, description: 'Taken back; posting it again brings it back' })
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Query() { version }: SeenMark): Promise<MarkDto> {
    return this.marks.remove(actor, id, version);
  }
}
