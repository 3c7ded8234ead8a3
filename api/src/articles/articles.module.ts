import { Module } from '@nestjs/common';
import { ContributorsModule } from '../contributors/contributors.module';
import { ArticleMoves } from './article-moves.service';
import { ArticlesController } from './articles.controller';
import { Articles } from './articles.service';

@Module({ imports: [ContributorsModule], controllers: [ArticlesController], providers: [Articles, ArticleMoves], exports: [Articles] })
export class ArticlesModule {}
