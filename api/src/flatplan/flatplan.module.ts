import { Module } from '@nestjs/common';
import { IssuesModule } from '../issues/issues.module';
import { DeadlinesController } from './deadlines.controller';
import { Deadlines } from './deadlines.service';
import { SkeletonsController } from './skeletons.controller';
import { Skeletons } from './skeletons.service';

@Module({ imports: [IssuesModule], controllers: [SkeletonsController, DeadlinesController], providers: [Skeletons, Deadlines], exports: [Deadlines] })
export class FlatplanModule {}
