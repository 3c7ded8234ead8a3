import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/articles.module';
import { ContributorsModule } from '../contributors/contributors.module';
import { NoticesModule } from '../notices/notices.module';
import { PagesModule } from '../pages/pages.module';
import { PublicationsModule } from '../publications/publications.module';
import { AuditEntriesController } from './audit-entries.controller';
import { AuditEntries } from './audit-entries.service';
import { Correction } from './correction.service';
import { FindingsController } from './findings.controller';
import { Findings } from './findings.service';
import { Importer } from './importer.service';
import { ImportsController } from './imports.controller';
import { Imports, ReadDelivery } from './imports.service';
import { IssueFiling } from './issue-filing.service';
import { PageFiling } from './page-filing.service';
import { SourceDocumentsController } from './source-documents.controller';
import { SourceDocuments } from './source-documents.service';

@Module({
  imports: [PublicationsModule, ContributorsModule, ArticlesModule, NoticesModule, PagesModule],
  controllers: [SourceDocumentsController, FindingsController, ImportsController, AuditEntriesController],
  providers: [SourceDocuments, Findings, Correction, Imports, ReadDelivery, Importer, PageFiling, IssueFiling, AuditEntries],
  exports: [Importer],
})
export class ArchiveModule {}
