import { Module } from '@nestjs/common';
import { Bylines } from './bylines.service';
import { ContributorsController } from './contributors.controller';
import { Contributors } from './contributors.service';
import { ContributorIdentity } from './identity.service';

@Module({ controllers: [ContributorsController], providers: [Contributors, ContributorIdentity, Bylines], exports: [Contributors, Bylines] })
export class ContributorsModule {}
