import { Module } from '@nestjs/common';
import { MakeUp } from './make-up.service';
import { PageComposer } from './page-composer.service';
import { PageLayoutsController } from './page-layouts.controller';
import { PageLayouts } from './page-layouts.service';
import { PageLocks } from './page-locks.service';
import { PagesController } from './pages.controller';
import { Pages } from './pages.service';

@Module({ controllers: [PagesController, PageLayoutsController], providers: [Pages, PageLayouts, PageLocks, PageComposer, MakeUp], exports: [Pages, PageLayouts, PageComposer, MakeUp] })
export class PagesModule {}
