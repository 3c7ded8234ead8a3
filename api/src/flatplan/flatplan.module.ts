import { Module } from '@nestjs/common';
import { IssuesModule } from '../issues/issues.module';
import { PagesModule } from '../pages/pages.module';
import { CarriedLayouts } from './carried-layouts.service';
import { DeadlinesController } from './deadlines.controller';
import { Deadlines } from './deadlines.service';
import { FlatplanActs } from './flatplan-acts.service';
import { FlatplanController } from './flatplan.controller';
import { Flatplans } from './flatplans.service';
import { Pool } from './pool.service';
import { SkeletonsController } from './skeletons.controller';
import { Skeletons } from './skeletons.service';

@Module({
  imports: [IssuesModule, PagesModule],
  controllers: [SkeletonsController, DeadlinesController, FlatplanController],
  providers: [Skeletons, Deadlines, Flatplans, FlatplanActs, CarriedLayouts, Pool],
  exports: [Deadlines, Flatplans],
})
export class FlatplanModule {}
