import { Module } from '@nestjs/common';
import { PageComposer } from './page-composer.service';
import { PageLayoutsController } from './page-layouts.controller';
import { PageLayouts } from './page-layouts.service';
import { PageLocks } from './page-locks.service';
import { PagesController } from './pages.controller';
import { Pages } from './pages.service';

@Module({ controllers: [PagesController, PageLayoutsController], providers: [Pages, PageLayouts, PageLocks, PageComposer], exports: [Pages, PageLayouts, PageComposer] })
export class PagesModule {}
