import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, UseGuards } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { permissionsOf } from '../domain/people/permissions';
import type { Actor } from '../domain/people/roles';
import { Accounts } from './accounts.service';
import { ChangePasswordDto, CreateTokenDto, LoginDto, MeDto, NewTokenDto, SessionDto, TokenDto } from './auth.dto';
import { LoginGuard } from './login.guard';

type Signed = Request & { user: Actor; session: Request['session'] & { address?: string; browser?: string } };

const me = ({ id, username, displayName, roles }: Actor): MeDto => ({ id, username, displayName, roles, permissions: permissionsOf({ roles }) });

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(private readonly accounts: Accounts) {}

  @Allow('public') @Post('login') @HttpCode(200) @UseGuards(LoginGuard) @ApiBody({ type: LoginDto }) @ApiOkResponse({ type: MeDto })
  async login(@Req() request: Signed): Promise<MeDto> {
    const { user } = request;
    await new Promise<void>((resolve, reject) => request.login(user, (error?: Error) => (error ? reject(error) : resolve())));
    request.session.address = request.ip ?? '';
    request.session.browser = (request.headers['user-agent'] ?? '').slice(0, 200);
    await this.accounts.noteSession(user, 'session.opened', request.ip ?? '');
    return me(user);
  }

  @Allow('account.own') @Get('me') @ApiOkResponse({ type: MeDto })
  me(@CurrentActor() actor: Actor): MeDto {
    return me(actor);
  }

  @Allow('account.own') @Post('logout') @HttpCode(204) @ApiNoContentResponse()
  async logout(@CurrentActor() actor: Actor, @Req() request: Signed): Promise<void> {
    await this.accounts.noteSession(actor, 'session.closed', request.ip ?? '');
    await new Promise<void>((resolve, reject) => request.session.destroy((error?: Error) => (error ? reject(error) : resolve())));
  }

  @Allow('account.own') @Post('password') @HttpCode(204) @ApiNoContentResponse()
  changePassword(@CurrentActor() actor: Actor, @Body() dto: ChangePasswordDto, @Req() request: Signed): Promise<void> {
    return this.accounts.changePassword(actor, dto.currentPassword, dto.newPassword, request.sessionID);
  }

  @Allow('account.own') @Get('sessions') @ApiOkResponse({ type: [SessionDto] })
  sessions(@CurrentActor() actor: Actor, @Req() request: Signed): Promise<SessionDto[]> {
    return this.accounts.sessions(actor, request.sessionID);
  }

  @Allow('account.own') @Delete('sessions/:id') @HttpCode(204) @ApiNoContentResponse()
  revokeSession(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.accounts.revokeSession(actor, id);
  }

  @Allow('account.own') @Get('tokens') @ApiOkResponse({ type: [TokenDto] })
  tokens(@CurrentActor() actor: Actor): Promise<TokenDto[]> {
    return this.accounts.tokens(actor);
  }

  @Allow('account.own') @Post('tokens') @ApiCreatedResponse({ type: NewTokenDto })
  createToken(@CurrentActor() actor: Actor, @Body() dto: CreateTokenDto): Promise<NewTokenDto> {
    return this.accounts.createToken(actor, dto);
  }

  @Allow('account.own') @Delete('tokens/:id') @HttpCode(204) @ApiNoContentResponse()
  revokeToken(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.accounts.revokeToken(actor, id);
  }
}
