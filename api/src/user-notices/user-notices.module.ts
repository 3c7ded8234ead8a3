import { Module } from '@nestjs/common';
import { ForgetNotices } from './forget-notices.job';
import { TellDueSoon } from './tell-due-soon.job';
import { TellOfAct } from './tell-of-act.job';
import { UserNoticesController } from './user-notices.controller';
import { UserNotices } from './user-notices.service';

@Module({ controllers: [UserNoticesController], providers: [UserNotices, TellOfAct, TellDueSoon, ForgetNotices] })
export class UserNoticesModule {}
