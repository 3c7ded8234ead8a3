import { type DynamicModule, Module } from '@nestjs/common';
import { ArchiveModule } from './archive/archive.module';
import { ArticlesModule } from './articles/articles.module';
import { AuditModule } from './audit/audit.module';
import { AuthModule } from './auth/auth.module';
import { CertificatesModule } from './certificates/certificates.module';
import { ChecksModule } from './checks/checks.module';
import { CommissionsModule } from './commissions/commissions.module';
import type { Config } from './config/config';
import { ConfigModule } from './config/config.module';
import { ContributorsModule } from './contributors/contributors.module';
import { DatabaseModule } from './database/database.module';
import { DeskModule } from './desk/desk.module';
import { EditionModule } from './edition/edition.module';
import { EventsModule } from './events/events.module';
import { FlatplanModule } from './flatplan/flatplan.module';
import { FontsModule } from './fonts/fonts.module';
import { InspectionModule } from './inspection/inspection.module';
import { IntakeModule } from './intake/intake.module';
import { IssuesModule } from './issues/issues.module';
import { JobsModule } from './jobs/jobs.module';
import { MailModule } from './mail/mail.module';
import { NoticeDeskModule } from './notice-desk/notice-desk.module';
import { NoticesModule } from './notices/notices.module';
import { OutputsModule } from './outputs/outputs.module';
import { PagesModule } from './pages/pages.module';
import { PhotosModule } from './photos/photos.module';
import { PressModule } from './press/press.module';
import { ProofsModule } from './proofs/proofs.module';
import { QualityModule } from './quality/quality.module';
import { PublicationsModule } from './publications/publications.module';
import { SearchModule } from './search/search.module';
import { StorageModule } from './storage/storage.module';
import { TextIndexModule } from './text-index/text-index.module';
import { UserNoticesModule } from './user-notices/user-notices.module';

/** The house: one line a room. */
@Module({})
export class AppModule {
  static forRoot(config: Config & { databaseUrl: string }): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(config), DatabaseModule.forRoot(config.databaseUrl), AuditModule, StorageModule, JobsModule, MailModule, TextIndexModule, FontsModule, AuthModule, OutputsModule,
        PublicationsModule, ContributorsModule, IssuesModule, PhotosModule, ArticlesModule, NoticesModule, CommissionsModule, UserNoticesModule, PagesModule, IntakeModule, FlatplanModule, ChecksModule,
        ProofsModule, PressModule, QualityModule, ArchiveModule, SearchModule, DeskModule, EditionModule, InspectionModule, EventsModule, NoticeDeskModule, CertificatesModule,
      ],
    };
  }
}
