import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module';
import { IntakeModule } from '../intake/intake.module';
import { NoticesModule } from '../notices/notices.module';
import { PagesModule } from '../pages/pages.module';
import { DeskIntakeController } from './desk-intake.controller';
import { DeskIntake } from './desk-intake.service';
import { PublicIntake } from './public-intake.service';
import { PublicNoticesController } from './public-notices.controller';
import { PublicRegister } from './public-register.service';
import { DayTurns, RecordIssue } from './run-jobs';
import { RunRecorder } from './run-recorder.service';

@Module({ imports: [AuthModule, IntakeModule, NoticesModule, PagesModule], controllers: [DeskIntakeController, PublicNoticesController], providers: [DeskIntake, PublicIntake, PublicRegister, RunRecorder, RecordIssue, DayTurns] })
export class NoticeDeskModule {}
