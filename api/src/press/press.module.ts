import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/articles.module';
import { IssuesModule } from '../issues/issues.module';
import { PagesModule } from '../pages/pages.module';
import { CorrectionsController } from './corrections.controller';
import { Corrections } from './corrections.service';
import { IssuePressController } from './issue-press.controller';
import { IssueMoves } from './issue-moves.service';
import { Preflight } from './preflight.service';
import { PrintedItemsController } from './printed-items.controller';
import { PrintedItems } from './printed-items.service';
import { Publishing } from './publishing.service';

@Module({
  imports: [ArticlesModule, IssuesModule, PagesModule],
  controllers: [IssuePressController, PrintedItemsController, CorrectionsController],
  providers: [IssueMoves, Preflight, Publishing, PrintedItems, Corrections],
  exports: [Preflight],
})
export class PressModule {}
