import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module';
import { Announcements } from './announcements';
import { EventsController } from './events.controller';

@Module({ imports: [AuthModule], controllers: [EventsController], providers: [Announcements] })
export class EventsModule {}
