import { Module } from '@nestjs/common';
import { ChecksModule } from '../checks/checks.module';
import { EditionModule } from '../edition/edition.module';
import { NoticesModule } from '../notices/notices.module';
import { PagesModule } from '../pages/pages.module';
import { PhotosModule } from '../photos/photos.module';
import { Freezer } from './freezer.service';
import { MarkHandsReader } from './mark-hands.service';
import { MarkedPdf } from './marked-pdf.service';
import { MarksController } from './marks.controller';
import { Marks } from './marks.service';
import { PageMovesController } from './page-moves.controller';
import { PageMoves } from './page-moves.service';
import { PageProgressReader } from './page-progress.service';
import { ProofComparing } from './proof-comparing.service';
import { ProofFilesController } from './proof-files.controller';
import { ProofFiles } from './proof-files.service';
import { ProofPulling } from './proof-pulling.service';
import { ProofsController } from './proofs.controller';
import { Proofs } from './proofs.service';

@Module({
  imports: [PagesModule, PhotosModule, NoticesModule, EditionModule, ChecksModule],
  controllers: [ProofsController, ProofFilesController, MarksController, PageMovesController],
  providers: [Proofs, ProofPulling, ProofComparing, ProofFiles, MarkedPdf, Marks, MarkHandsReader, PageMoves, PageProgressReader, Freezer],
  exports: [MarkedPdf, PageMoves, PageProgressReader, Freezer, ProofPulling],
})
export class ProofsModule {}
