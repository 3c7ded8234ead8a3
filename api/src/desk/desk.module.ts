import { Module } from '@nestjs/common';
import { BoardController } from './board.controller';
import { Board } from './board.service';
import { DeskController } from './desk.controller';
import { Desk } from './desk.service';
import { SavedViewsController } from './saved-views.controller';
import { SavedViews } from './saved-views.service';

@Module({ controllers: [DeskController, BoardController, SavedViewsController], providers: [Desk, Board, SavedViews] })
export class DeskModule {}
