import { Module } from '@nestjs/common';
import { ArticleTemplatesController } from './article-templates.controller';
import { ArticleTemplates } from './article-templates.service';
import { PublicationsController } from './publications.controller';
import { Publications } from './publications.service';

@Module({ controllers: [PublicationsController, ArticleTemplatesController], providers: [Publications, ArticleTemplates], exports: [Publications, ArticleTemplates] })
export class PublicationsModule {}
