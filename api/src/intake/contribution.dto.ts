import { ApiProperty } from '@nestjs/swagger';
import { Flag, NestedList, OneOf, SeenVersion, Structure, Text, RawText, Uuid, Uuids } from '../common/fields';
import { CandidateDto, CreditRowDto } from '../contributors/credit-row';
import { PrintedByline } from '../contributors/printed-byline';
import type { Body } from '../domain/copy/body';
import type { CleaningReport } from '../domain/copy/cleaning/report';
import { CONTRIBUTION_MOVES, CONTRIBUTION_STATUSES, type ContributionMove, type ContributionStatus, LAYING_ASIDE } from '../domain/workflow/contribution-workflow';
import { COPY_KINDS, type CopyKind } from './reading/file-kind';

export class RegisterContributionDto {
  @Uuid() publicationId: string;
}

/** The form as it is sent. */
export class ContributionFormDto extends RegisterContributionDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'A Word file (.docx), plain text in UTF-8 or GB 18030, or a mail (.eml); at most 50 MB' }) file: unknown;
}

/** What becomes the story; what is left out is taken as it was read. */
export class FileContributionDto {
  @SeenVersion() version: number;
  @Text({ min: 1, max: 200, description: '主题' }) headline: string;
  @Text({ max: 200, optional: true, description: '引题' }) kicker?: string;
  @Text({ max: 200, optional: true, description: '副题' }) deck?: string;
  @NestedList(() => PrintedByline, { max: 30, optional: true, description: 'Left out, the credit line as it was read' }) bylines?: PrintedByline[];
  @Uuids({ max: 200, optional: true, description: 'The pictures to file as photos; left out, all of them' }) pictureIds?: string[];
  @Uuid({ optional: true, nullable: true, description: 'The contributor who sent it: their address is remembered' }) senderId?: string | null;
}

export class MoveContributionDto {
  @OneOf(LAYING_ASIDE) action: (typeof LAYING_ASIDE)[number];
  @SeenVersion() version: number;
  @Text({ max: 1000, optional: true, description: 'Why; required to decline' }) reason?: string;
}

export class LikenessDto {
  @ApiProperty({ enum: ['article', 'contribution'] }) kind: 'article' | 'contribution';
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ description: 'How much of the shorter text both have, from 0 to 1' }) share: number;
}

export class ContributionFileDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() fileName: string;
  @ApiProperty({ type: 'integer' }) byteSize: number;
  @ApiProperty({ description: 'A picture that can be filed as a photo' }) isPicture: boolean;
  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: 'The photo made of it' }) photoId: string | null;
}

/** A contribution as it stands in the list. */
export class ContributionRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty({ enum: COPY_KINDS }) kind: CopyKind;
  @ApiProperty({ description: '来稿号', example: '2026-0042' }) number: string;
  @ApiProperty({ enum: CONTRIBUTION_STATUSES }) status: ContributionStatus;
  @ApiProperty() reason: string;
  @ApiProperty() senderName: string;
  @ApiProperty() senderAddress: string;
  @ApiProperty() subject: string;
  @ApiProperty() headline: string;
  @ApiProperty() characterCount: number;
  @ApiProperty() pictureCount: number;
  @ApiProperty({ type: [LikenessDto], description: 'What was filed in the 90 days before and resembles it' }) likenesses: LikenessDto[];
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) articleId: string | null;
  @ApiProperty() createdByName: string;
  @ApiProperty() handledByName: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) handledAt: string | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) sentAt: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty() originalName: string;
  @ApiProperty({ type: 'integer' }) originalSize: number;
  @ApiProperty() version: number;
  @ApiProperty({ enum: CONTRIBUTION_MOVES, isArray: true, description: 'What this reader may do with it now' }) actions: ContributionMove[];
}

/** A contribution with its copy, as it was read, and what was done to it. */
export class ContributionDto extends ContributionRowDto {
  @ApiProperty() kicker: string;
  @ApiProperty() deck: string;
  @ApiProperty({ description: 'The line of names as it stood' }) creditLine: string;
  @ApiProperty({ type: [CreditRowDto] }) credits: CreditRowDto[];
  @ApiProperty({ type: 'object', additionalProperties: true }) body: Body;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'dropped and changed: counts; words: what was left out; look: what a person should look at' }) report: CleaningReport;
  @ApiProperty({ description: 'What the letter says beside the Word file that holds the copy' }) note: string;
  @ApiProperty({ type: [ContributionFileDto] }) files: ContributionFileDto[];
  @ApiProperty({ type: [CandidateDto], description: 'Contributors who send from this address, or bear the sender’s name' }) senders: CandidateDto[];
}

export class KeepPasteDto {
  @Uuid() publicationId: string;
  @Uuid({ optional: true, nullable: true, description: 'The story it was pasted into; given later for one not filed yet' }) articleId?: string | null;
  @RawText({ max: 1_500_000, description: 'As the other program gave it: HTML, or plain text' }) content: string;
  @Flag({ optional: true, description: 'It was larger than is kept: this is its plain text' }) isCut?: boolean;
  @Structure({ description: 'What cleaning did to it' }) report: CleaningReport;
}

export class LinkPasteDto {
  @Uuid() articleId: string;
}

/** What was pasted into a story. */
export class PasteDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) articleId: string | null;
  @ApiProperty({ type: 'integer' }) originalSize: number;
  @ApiProperty() isCut: boolean;
  @ApiProperty({ type: 'object', additionalProperties: true }) report: CleaningReport;
  @ApiProperty() createdByName: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}
