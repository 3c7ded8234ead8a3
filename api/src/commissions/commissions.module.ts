import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/articles.module';
import { CommissionsController } from './commissions.controller';
import { Commissions } from './commissions.service';

@Module({ imports: [ArticlesModule], controllers: [CommissionsController], providers: [Commissions] })
export class CommissionsModule {}
