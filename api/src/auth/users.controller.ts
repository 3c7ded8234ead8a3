import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import type { Actor } from '../domain/people/roles';
import { CreateUserDto, UpdateUserDto, UserDto } from './user.dto';
import { Users } from './users.service';

@ApiTags('users')
@Controller('users')
export class UsersController {
  constructor(private readonly users: Users) {}

  @Allow('user.read') @Get() @ApiOkResponse({ type: [UserDto] })
  async list(@Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<UserDto[]> {
    return send(response, await this.users.list(params));
  }

  @Allow('user.read') @Get(':id') @ApiOkResponse({ type: UserDto })
  get(@Param('id', IdPipe) id: string): Promise<UserDto> {
    return this.users.get(id);
  }

  @Allow('user.manage') @Post() @ApiCreatedResponse({ type: UserDto })
  create(@CurrentActor() actor: Actor, @Body() dto: CreateUserDto): Promise<UserDto> {
    return this.users.create(actor, dto);
  }

  @Allow('user.manage') @Patch(':id') @ApiOkResponse({ type: UserDto })
  update(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: UpdateUserDto): Promise<UserDto> {
    return this.users.update(actor, id, dto);
  }

  @Allow('user.manage') @Delete(':id') @ApiOkResponse({ type: UserDto, description: 'Switched off, not erased' })
  deactivate(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<UserDto> {
    return this.users.deactivate(actor, id);
  }
}
