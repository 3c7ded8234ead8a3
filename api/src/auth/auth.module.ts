import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { Accounts } from './accounts.service';
import { AuthController } from './auth.controller';
import { LocalStrategy } from './local.strategy';
import { PermissionGuard } from './permission.guard';
import { RouteCheck } from './route-check';
import { ActorSerializer } from './session.serializer';
import { SignIn } from './sign-in.service';
import { UsersController } from './users.controller';
import { Users } from './users.service';

@Module({
  imports: [PassportModule.register({ session: true }), DiscoveryModule],
  controllers: [AuthController, UsersController],
  providers: [SignIn, Accounts, Users, LocalStrategy, ActorSerializer, RouteCheck, { provide: APP_GUARD, useClass: PermissionGuard }],
  exports: [Users, SignIn],
})
export class AuthModule {}
