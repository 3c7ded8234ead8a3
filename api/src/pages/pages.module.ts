import { Module } from '@nestjs/common';
import { LayoutTemplatesController } from './layout-templates.controller';
import { LayoutTemplates } from './layout-templates.service';
import { MakeUp } from './make-up.service';
import { PageComposer } from './page-composer.service';
import { PageLayoutsController } from './page-layouts.controller';
import { PageLayouts } from './page-layouts.service';
import { PageLocks } from './page-locks.service';
import { PagesController } from './pages.controller';
import { Pages } from './pages.service';

@Module({ controllers: [PagesController, PageLayoutsController, LayoutTemplatesController], providers: [Pages, PageLayouts, LayoutTemplates, PageLocks, PageComposer, MakeUp], exports: [Pages, PageLayouts, PageComposer, MakeUp] })
export class PagesModule {}
