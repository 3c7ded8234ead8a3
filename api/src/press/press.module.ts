import { Global, Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/articles.module';
import { AuthModule } from '../auth/auth.module';
import { IssuesModule } from '../issues/issues.module';
import { PagesModule } from '../pages/pages.module';
import { PressDesk } from '../proofs/press-desk';
import { ProofsModule } from '../proofs/proofs.module';
import { CorrectionsController } from './corrections.controller';
import { Corrections } from './corrections.service';
import { HandingOver } from './handing-over.service';
import { IssueMoves } from './issue-moves.service';
import { IssuePressController } from './issue-press.controller';
import { PagePressController } from './page-press.controller';
import { Preflight } from './preflight.service';
import { PageAtPress } from './press-desk.service';
import { PressNights } from './press-night.service';
import { PrintedItemsController } from './printed-items.controller';
import { PrintedItems } from './printed-items.service';
import { ProgramWatch } from './program-watch.service';
import { Publishing } from './publishing.service';
import { Signatures } from './signatures.service';
import { Signing } from './signing.service';

/** Global for `PressDesk` alone, which the moves of pages ask for from a storey below. */
@Global()
@Module({
  imports: [AuthModule, ArticlesModule, IssuesModule, PagesModule, ProofsModule],
  controllers: [IssuePressController, PagePressController, PrintedItemsController, CorrectionsController],
  providers: [
    Signing, HandingOver, Signatures, ProgramWatch, PressNights, IssueMoves, Preflight, Publishing, PrintedItems, Corrections, PageAtPress, { provide: PressDesk, useExisting: PageAtPress },
  ],
  exports: [PressDesk, Preflight, Signatures],
})
export class PressModule {}
