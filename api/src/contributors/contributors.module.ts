import { Module } from '@nestjs/common';
import { Bylines } from './bylines.service';
import { ContributorsController } from './contributors.controller';
import { Contributors } from './contributors.service';
import { CreditReading } from './credit-reading.service';
import { ContributorIdentity } from './identity.service';

@Module({ controllers: [ContributorsController], providers: [Contributors, ContributorIdentity, Bylines, CreditReading], exports: [Contributors, Bylines, CreditReading] })
export class ContributorsModule {}
