import { Module } from '@nestjs/common';
import { ContributorsModule } from '../contributors/contributors.module';
import { ArticlesController } from './articles.controller';
import { Articles } from './articles.service';

@Module({ imports: [ContributorsModule], controllers: [ArticlesController], providers: [Articles], exports: [Articles] })
export class ArticlesModule {}
