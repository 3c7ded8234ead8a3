import { Module } from '@nestjs/common';
import { EditionModule } from '../edition/edition.module';
import { ProofsModule } from '../proofs/proofs.module';
import { QualityModule } from '../quality/quality.module';
import { ChainExtract } from './chain-extract.service';
import { HandOverPackage } from './hand-over-package.service';
import { IndexPrinter } from './index-printer.service';
import { InspectionController } from './inspection.controller';
import { InspectionPacks } from './inspection-packs.service';
import { HandOverMaker, InspectionPackMaker, QuarterPackMaker } from './pack-makers';
import { PackPages } from './pack-pages.service';
import { PackStories } from './pack-stories.service';
import { PressBundle } from './press-bundle';
import { PressBundlesController } from './press-bundles.controller';
import { PrintedChecksController } from './printed-checks.controller';
import { PrintedChecks } from './printed-checks.service';
import { PrintedPdf } from './printed-pdf';
import { PrintedUpload } from './printed-upload';

/** What leaves the house after signing, and what comes back: the press's package, the inspection's, and the printer's own files. */
@Module({
  imports: [EditionModule, ProofsModule, QualityModule],
  controllers: [InspectionController, PressBundlesController, PrintedChecksController],
  providers: [ChainExtract, HandOverPackage, IndexPrinter, InspectionPacks, PackPages, PackStories, PressBundle, PrintedChecks, PrintedPdf, PrintedUpload, InspectionPackMaker, QuarterPackMaker, HandOverMaker],
  exports: [InspectionPacks],
})
export class InspectionModule {}
