import { Module } from '@nestjs/common';
import { DeskController } from './desk.controller';
import { Desk } from './desk.service';

@Module({ controllers: [DeskController], providers: [Desk] })
export class DeskModule {}
