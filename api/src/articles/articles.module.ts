import { Module } from '@nestjs/common';
import { ContributorsModule } from '../contributors/contributors.module';
import { ArticleLocks } from './article-locks.service';
import { ArticleMoves } from './article-moves.service';
import { ArticlesController } from './articles.controller';
import { Articles } from './articles.service';

@Module({ imports: [ContributorsModule], controllers: [ArticlesController], providers: [Articles, ArticleMoves, ArticleLocks], exports: [Articles] })
export class ArticlesModule {}
