import { Module } from '@nestjs/common';
import { ArticleTemplatesController } from './article-templates.controller';
import { ArticleTemplates } from './article-templates.service';
import { PublicationFontsController } from './publication-fonts.controller';
import { PublicationFonts } from './publication-fonts.service';
import { PublicationsController } from './publications.controller';
import { Publications } from './publications.service';

@Module({
  controllers: [PublicationsController, ArticleTemplatesController, PublicationFontsController],
  providers: [Publications, ArticleTemplates, PublicationFonts], exports: [Publications, ArticleTemplates, PublicationFonts],
})
export class PublicationsModule {}
