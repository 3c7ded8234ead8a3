import { Module } from '@nestjs/common';
import { BoardController } from './board.controller';
import { Board } from './board.service';
import { DeskController } from './desk.controller';
import { Desk } from './desk.service';
import { QueueDigests, SendDigest } from './digest.jobs';
import { DigestsController } from './digests.controller';
import { Digests } from './digests.service';
import { PageTasks } from './page-tasks.service';
import { SavedViewsController } from './saved-views.controller';
import { SavedViews } from './saved-views.service';

@Module({ controllers: [DeskController, BoardController, SavedViewsController, DigestsController], providers: [Desk, PageTasks, Board, SavedViews, Digests, QueueDigests, SendDigest] })
export class DeskModule {}
