import { Module } from '@nestjs/common';
import { ErrorMethods } from './error-methods.service';
import { LedgerEntries } from './ledger-entries.service';
import { PageExtents } from './page-extents.service';
import { PersonQuality } from './person-quality.service';
import { PrintedErrors } from './printed-errors.service';
import { QualityController } from './quality.controller';
import { Quality } from './quality.service';

@Module({
  controllers: [QualityController],
  providers: [Quality, PersonQuality, ErrorMethods, PageExtents, LedgerEntries, PrintedErrors],
  exports: [Quality],
})
export class QualityModule {}
