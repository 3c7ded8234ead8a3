import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module';
import { Announcements } from './announcements';
import { Announcer } from './announcer';
import { EventsController } from './events.controller';

@Module({ imports: [AuthModule], controllers: [EventsController], providers: [Announcements, Announcer] })
export class EventsModule {}
