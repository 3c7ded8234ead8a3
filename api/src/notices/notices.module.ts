import { Module } from '@nestjs/common';
import { NoticesController } from './notices.controller';
import { Notices } from './notices.service';

@Module({ controllers: [NoticesController], providers: [Notices], exports: [Notices] })
export class NoticesModule {}
