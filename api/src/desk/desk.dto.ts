import { ApiProperty } from '@nestjs/swagger';
import type { DeadlineState } from '../domain/calendar/deadlines';
import { PROOF_ROUNDS, type ProofRound } from '../domain/proofs/rounds';
import { ARTICLE_STATUSES, type ArticleStatus } from '../domain/workflow/article-workflow';
import { ISSUE_STATUSES, type IssueStatus, PAGE_STATUSES, type PageStatus } from '../domain/workflow/statuses';

export class CountsDto {
  @ApiProperty() publications: number;
  @ApiProperty() issues: number;
  @ApiProperty() pages: number;
  @ApiProperty() articles: number;
  @ApiProperty() photos: number;
  @ApiProperty() notices: number;
  @ApiProperty() contributors: number;
}

/** An issue with facts that a rule inferred and nobody has confirmed yet. */
export class ToConfirmDto {
  @ApiProperty({ format: 'uuid' }) issueId: string;
  @ApiProperty() publicationName: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) publishedOn: string | null;
  @ApiProperty({ type: Number, nullable: true }) issueNumber: number | null;
  @ApiProperty({ type: [String] }) facts: string[];
}

export class FindingsOfPageDto {
  @ApiProperty({ format: 'uuid' }) pageId: string;
  @ApiProperty({ format: 'uuid' }) issueId: string;
  @ApiProperty({ format: 'uuid' }) sourceDocumentId: string;
  @ApiProperty() publicationName: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) publishedOn: string | null;
  @ApiProperty({ type: Number, nullable: true }) pageNumber: number | null;
  @ApiProperty() count: number;
}

export class OpenFindingsDto {
  @ApiProperty() total: number;
  @ApiProperty({ type: [FindingsOfPageDto] }) pages: FindingsOfPageDto[];
}

export class RecentArticleDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() headline: string;
  @ApiProperty({ enum: ARTICLE_STATUSES }) status: ArticleStatus;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty() byName: string;
}

export class PageInTheMakingDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: Number, nullable: true }) pageNumber: number | null;
  @ApiProperty() name: string;
  @ApiProperty({ enum: PAGE_STATUSES }) status: PageStatus;
  @ApiProperty({ type: String, nullable: true }) pageEditorName: string | null;
}

/** A paper's next issue: how far its pages are, and when the last of them goes to press. */
export class NextIssueDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() publicationName: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) publishedOn: string | null;
  @ApiProperty({ type: Number, nullable: true }) issueNumber: number | null;
  @ApiProperty({ type: Number, nullable: true }) totalIssueNumber: number | null;
  @ApiProperty({ enum: ISSUE_STATUSES }) status: IssueStatus;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) pressAt: string | null;
  @ApiProperty({ enum: ['met', 'overdue', 'ahead'], nullable: true, type: String }) pressState: DeadlineState | null;
  @ApiProperty({ type: [PageInTheMakingDto] }) pages: PageInTheMakingDto[];
}

/** `read`: a proof in the reader's hands; `take`: one nobody has taken; then marks to answer, marks to verify, a proof to pull, a page to sign. */
export const PAGE_TASKS = ['read', 'take', 'answer', 'verify', 'pull', 'sign'] as const;

/** Something of a page that waits for this reader. */
export class PageTaskDto {
  @ApiProperty({ enum: PAGE_TASKS }) task: (typeof PAGE_TASKS)[number];
  @ApiProperty({ format: 'uuid' }) pageId: string;
  @ApiProperty({ type: Number, nullable: true }) pageNumber: number | null;
  @ApiProperty() pageName: string;
  @ApiProperty() publicationName: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) publishedOn: string | null;
  @ApiProperty({ type: Number, nullable: true }) issueNumber: number | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: 'The proof it is about, but for pulling and signing' }) proofId: string | null;
  @ApiProperty({ type: Number, nullable: true }) proofNumber: number | null;
  @ApiProperty({ type: String, enum: PROOF_ROUNDS, nullable: true }) round: ProofRound | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) dueAt: string | null;
  @ApiProperty({ description: 'Marks to answer or to verify' }) count: number;
  @ApiProperty({ type: [String], description: 'Headlines of the stories those marks are in' }) stories: string[];
}

/** What is here, and what needs a person. */
export class DeskDto {
  @ApiProperty() counts: CountsDto;
  @ApiProperty({ type: [PageTaskDto], description: 'Of the pages in the making, earliest due first, thirty at most' }) pageTasks: PageTaskDto[];
  @ApiProperty({ type: [NextIssueDto], description: 'The next issue of each paper, soonest first, four at most' }) nextIssues: NextIssueDto[];
  @ApiProperty({ type: [ToConfirmDto] }) toConfirm: ToConfirmDto[];
  @ApiProperty() openFindings: OpenFindingsDto;
  @ApiProperty({ description: 'Historical captions whose picture is lost' }) lostPhotos: number;
  @ApiProperty({ type: [RecentArticleDto] }) recent: RecentArticleDto[];
}
