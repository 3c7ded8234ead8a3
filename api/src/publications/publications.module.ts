import { Module } from '@nestjs/common';
import { PublicationFontsController } from './publication-fonts.controller';
import { PublicationFonts } from './publication-fonts.service';
import { PublicationsController } from './publications.controller';
import { Publications } from './publications.service';

@Module({ controllers: [PublicationsController, PublicationFontsController], providers: [Publications, PublicationFonts], exports: [Publications, PublicationFonts] })
export class PublicationsModule {}
