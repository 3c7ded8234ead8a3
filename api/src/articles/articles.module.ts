import { Module } from '@nestjs/common';
import { ContributorsModule } from '../contributors/contributors.module';
import { ArticleAssignmentsController } from './article-assignments.controller';
import { ArticleAssignments } from './article-assignments.service';
import { ArticleCommentsController } from './article-comments.controller';
import { ArticleComments } from './article-comments.service';
import { ArticleLocks } from './article-locks.service';
import { ArticleMoves } from './article-moves.service';
import { ArticleRevisionsController } from './article-revisions.controller';
import { ArticleRevisions } from './article-revisions.service';
import { ArticlesController } from './articles.controller';
import { Articles } from './articles.service';
import { ForgetAttempts } from './forget-attempts.job';
import { KeepReleased } from './keep-released.job';

@Module({
  imports: [ContributorsModule], exports: [Articles, ArticleMoves],
  controllers: [ArticleAssignmentsController, ArticlesController, ArticleRevisionsController, ArticleCommentsController],
  providers: [Articles, ArticleMoves, ArticleLocks, ArticleRevisions, ArticleAssignments, ArticleComments, ForgetAttempts, KeepReleased],
})
export class ArticlesModule {}
