import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { DataSource } from 'typeorm';
import { CONFIG } from '../config/config.module';
import { Accounts } from './accounts.service';
import { AuthController } from './auth.controller';
import { LocalStrategy } from './local.strategy';
import { PermissionGuard } from './permission.guard';
import { RouteCheck } from './route-check';
import { ActorSerializer } from './session.serializer';
import { SESSION_SECRET, sessionSecret } from './session-store';
import { SignIn } from './sign-in.service';
import { UsersController } from './users.controller';
import { Users } from './users.service';

@Module({
  imports: [PassportModule.register({ session: true }), DiscoveryModule],
  controllers: [AuthController, UsersController],
  providers: [SignIn, Accounts, Users, LocalStrategy, ActorSerializer, RouteCheck, { provide: APP_GUARD, useClass: PermissionGuard },
    { provide: SESSION_SECRET, useFactory: sessionSecret, inject: [CONFIG, DataSource] }],
  exports: [Users, SignIn, SESSION_SECRET],
})
export class AuthModule {}
