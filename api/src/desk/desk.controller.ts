import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import type { Actor } from '../domain/people/roles';
import { DeskDto } from './desk.dto';
import { Desk } from './desk.service';

@ApiTags('desk')
@Controller('desk')
export class DeskController {
  constructor(private readonly desk: Desk) {}

  /** The home of every role. */
  @Allow('account.own') @Get() @ApiOkResponse({ type: DeskDto })
  all(@CurrentActor() actor: Actor): Promise<DeskDto> {
    return this.desk.of(actor);
  }
}
