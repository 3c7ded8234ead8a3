import { ApiProperty } from '@nestjs/swagger';
import { Day, OneOf, RawText, SeenVersion, Text, Uuid } from '../common/fields';
import { PROOF_ROUNDS, type ProofRound } from '../domain/proofs/rounds';
import { ERROR_CLASSES_2020, ERROR_PLACES, type ErrorPlace, WEIGHTY_FACTS, type WeightyFact } from '../domain/quality/error-classes';

const CLASSES = ERROR_CLASSES_2020.map(({ id }) => id);

export class RecordPrintedErrorDto {
  @Uuid() pageId: string;
  @Uuid({ optional: true, nullable: true, description: 'The story of the page it stands in' }) articleId?: string | null;
  @OneOf(ERROR_PLACES) place: ErrorPlace;
  @OneOf(WEIGHTY_FACTS, { optional: true, nullable: true, description: 'What weighs twice wherever it stands' }) fact?: WeightyFact | null;
  @OneOf(CLASSES) classId: string;
  @RawText({ min: 1, max: 500, description: 'The words as printed' }) wrongText: string;
  @RawText({ max: 500, optional: true, description: 'The words as they should be' }) rightText?: string;
  @Text({ max: 1000, optional: true }) note?: string;
  @Text({ min: 1, max: 100, description: 'Who found it: a reader, the critique, a colleague' }) foundBy: string;
  @Day() foundOn: string;
}

export class ChangePrintedErrorDto {
  @SeenVersion() version: number;
  @OneOf(ERROR_PLACES, { optional: true }) place?: ErrorPlace;
  @OneOf(WEIGHTY_FACTS, { optional: true, nullable: true }) fact?: WeightyFact | null;
  @OneOf(CLASSES, { optional: true }) classId?: string;
  @RawText({ min: 1, max: 500, optional: true }) wrongText?: string;
  @RawText({ max: 500, optional: true }) rightText?: string;
  @Text({ max: 1000, optional: true }) note?: string;
  @Text({ min: 1, max: 100, optional: true }) foundBy?: string;
  @Day({ optional: true }) foundOn?: string;
}

/** Someone who had the page or the story in hand before it was printed, and what they signed. */
export class SignedOffDto {
  @ApiProperty({ enum: ['review', ...PROOF_ROUNDS, 'sign'], description: 'A review of the story, a round of proofs, or the signature of the page' }) act: 'review' | ProofRound | 'sign';
  @ApiProperty({ description: 'Which review, or the number of the proof' }) which: string;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) personId: string | null;
  @ApiProperty() personName: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class PrintedErrorDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty({ format: 'uuid' }) issueId: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) publishedOn: string | null;
  @ApiProperty({ type: Number, nullable: true }) issueNumber: number | null;
  @ApiProperty({ format: 'uuid' }) pageId: string;
  @ApiProperty({ type: Number, nullable: true }) pageNumber: number | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) articleId: string | null;
  @ApiProperty({ type: String, nullable: true }) articleTitle: string | null;
  @ApiProperty({ enum: ERROR_PLACES }) place: ErrorPlace;
  @ApiProperty({ enum: WEIGHTY_FACTS, type: String, nullable: true }) fact: WeightyFact | null;
  @ApiProperty({ enum: CLASSES }) classId: string;
  @ApiProperty() wrongText: string;
  @ApiProperty() rightText: string;
  @ApiProperty() note: string;
  @ApiProperty() foundBy: string;
  @ApiProperty({ format: 'date' }) foundOn: string;
  @ApiProperty() recordedByName: string;
  @ApiProperty({ type: () => [SignedOffDto], description: 'Who signed what before it was printed, in the order of time' }) signedOff: SignedOffDto[];
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty() version: number;
}
