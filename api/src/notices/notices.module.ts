import { Module } from '@nestjs/common';
import { NoticeCorrections } from './notice-corrections.service';
import { NoticeDesksController } from './notice-desks.controller';
import { NoticeDesks } from './notice-desks.service';
import { NoticeKnowledgeBase } from './notice-knowledge.service';
import { NoticeMoves } from './notice-moves.service';
import { NoticePapers } from './notice-papers.service';
import { NoticeReceipts } from './notice-receipts.service';
import { NoticeRules } from './notice-rules.service';
import { NoticeRuns } from './notice-runs.service';
import { NoticesController } from './notices.controller';
import { Notices } from './notices.service';
import { PublicAttempts } from './public-attempts.service';

@Module({
  controllers: [NoticesController, NoticeDesksController],
  providers: [Notices, NoticeMoves, NoticeRuns, NoticePapers, NoticeReceipts, NoticeCorrections, NoticeKnowledgeBase, NoticeRules, NoticeDesks, PublicAttempts],
  exports: [Notices, NoticePapers, NoticeReceipts, NoticeKnowledgeBase, PublicAttempts],
})
export class NoticesModule {}
