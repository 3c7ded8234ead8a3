import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import type { Actor } from '../domain/people/roles';
import { ChangeDigestDto, DigestSettingsDto } from './digest.dto';
import { Digests } from './digests.service';

@ApiTags('desk')
@Controller('desk/digest')
export class DigestsController {
  constructor(private readonly digests: Digests) {}

  @Allow('account.own') @Get() @ApiOkResponse({ type: DigestSettingsDto })
  settings(@CurrentActor() actor: Actor): Promise<DigestSettingsDto> {
    return this.digests.settings(actor);
  }

  @Allow('account.own') @Put() @ApiOkResponse({ type: DigestSettingsDto })
  change(@CurrentActor() actor: Actor, @Body() dto: ChangeDigestDto): Promise<DigestSettingsDto> {
    return this.digests.change(actor, dto);
  }
}
