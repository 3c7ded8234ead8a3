import { Module } from '@nestjs/common';
import { ContributorsModule } from '../contributors/contributors.module';
import { ArticleLocks } from './article-locks.service';
import { ArticleMoves } from './article-moves.service';
import { ArticleRevisionsController } from './article-revisions.controller';
import { ArticleRevisions } from './article-revisions.service';
import { ArticlesController } from './articles.controller';
import { Articles } from './articles.service';

@Module({ imports: [ContributorsModule], controllers: [ArticlesController, ArticleRevisionsController], providers: [Articles, ArticleMoves, ArticleLocks, ArticleRevisions], exports: [Articles] })
export class ArticlesModule {}
