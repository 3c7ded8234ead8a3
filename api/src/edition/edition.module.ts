import { Module } from '@nestjs/common';
import { PagesModule } from '../pages/pages.module';
import { PhotosModule } from '../photos/photos.module';
import { IssueOutputsController } from './issue-outputs.controller';
import { PageOutputsController } from './page-outputs.controller';
import { Printing } from './printing.service';

@Module({ imports: [PagesModule, PhotosModule], controllers: [PageOutputsController, IssueOutputsController], providers: [Printing] })
export class EditionModule {}
