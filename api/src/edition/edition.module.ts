import { Module } from '@nestjs/common';
import { PagesModule } from '../pages/pages.module';
import { PhotosModule } from '../photos/photos.module';
import { HandOver } from './hand-over.service';
import { IssueIdmlMaker, IssuePdfMaker } from './issue-makers';
import { IssueOutputsController } from './issue-outputs.controller';
import { PageOutputsController } from './page-outputs.controller';
import { PublicationsModule } from '../publications/publications.module';
import { Printing } from './printing.service';
import { WebFontsController } from './web-fonts.controller';

@Module({ imports: [PagesModule, PhotosModule, PublicationsModule], controllers: [PageOutputsController, IssueOutputsController, WebFontsController], providers: [Printing, HandOver, IssuePdfMaker, IssueIdmlMaker], exports: [Printing, HandOver] })
export class EditionModule {}
