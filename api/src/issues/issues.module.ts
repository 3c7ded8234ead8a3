import { Module } from '@nestjs/common';
import { IssueCalendar } from './issue-calendar.service';
import { IssuesController } from './issues.controller';
import { Issues } from './issues.service';

@Module({ controllers: [IssuesController], providers: [Issues, IssueCalendar], exports: [Issues, IssueCalendar] })
export class IssuesModule {}
