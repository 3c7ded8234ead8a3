import { Module } from '@nestjs/common';
import { LayoutTemplatesController } from './layout-templates.controller';
import { LayoutTemplates } from './layout-templates.service';
import { PhotosModule } from '../photos/photos.module';
import { MakeUp } from './make-up.service';
import { PageComposer } from './page-composer.service';
import { PageLayoutsController } from './page-layouts.controller';
import { PageLayouts } from './page-layouts.service';
import { PageLocks } from './page-locks.service';
import { PagesController } from './pages.controller';
import { PhotoUses } from './photo-uses.service';
import { Pages } from './pages.service';

@Module({ imports: [PhotosModule], controllers: [PagesController, PageLayoutsController, LayoutTemplatesController], providers: [Pages, PageLayouts, LayoutTemplates, PageLocks, PageComposer, MakeUp, PhotoUses], exports: [Pages, PageLayouts, PageComposer, MakeUp, PhotoUses] })
export class PagesModule {}
