import { Module } from '@nestjs/common';
import { PagesController } from './pages.controller';
import { Pages } from './pages.service';

@Module({ controllers: [PagesController], providers: [Pages], exports: [Pages] })
export class PagesModule {}
