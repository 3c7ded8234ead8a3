import { ApiProperty } from '@nestjs/swagger';
import { Moment, OneOf, SeenVersion, Text, Uuid } from '../common/fields';
import { type MarkOutcome, MARK_OUTCOMES, type Outcome } from '../domain/proofs/outcomes';
import { PROOF_ACTIONS, PROOF_MOVES, PROOF_ROUNDS, PROOF_STANDINGS, PROOF_STATUSES, type ProofAction, type ProofMove, type ProofRound, type ProofStanding, type ProofStatus } from '../domain/proofs/rounds';
import type { FrozenPiece } from '../domain/proofs/frozen-text';
import { MOVE_WANTS, type MoveWant } from '../domain/workflow/page-workflow';
import { PAGE_STATUSES, type PageStatus } from '../domain/workflow/statuses';
import type { DisplayList } from '../domain/typeset/display-list';
import type { BlockReport, HotArea } from '../domain/typeset/page-model';
import type { FrozenRevisions } from './frozen';
import { MarkDto } from './mark.dto';

const OVERRIDE = 'Why the rule of three readers is set aside; the editor-in-chief’s alone, and on the record';

export class PullProofDto {
  @SeenVersion() version: number;
  @OneOf(PROOF_ROUNDS, { optional: true, description: 'The round; the one that is due when not said' }) round?: ProofRound;
  @Uuid({ optional: true, nullable: true, description: 'Who reads it; without one it lies for whoever takes it' }) assigneeId?: string | null;
  @Moment({ optional: true, nullable: true, description: 'By when; the issue’s own deadline of the round when not said' }) dueAt?: string | null;
  @Text({ max: 500, optional: true, description: OVERRIDE }) overrideReason?: string;
}

export class UpdateProofDto {
  @SeenVersion() version: number;
  @Uuid({ optional: true, nullable: true, description: 'Another reader; it lies with them from the start' }) assigneeId?: string | null;
  @Moment({ optional: true, nullable: true }) dueAt?: string | null;
  @Text({ max: 500, optional: true, description: OVERRIDE }) overrideReason?: string;
}

export class MoveProofDto {
  @OneOf(PROOF_MOVES) action: ProofMove;
  @SeenVersion() version: number;
  @Text({ max: 500, optional: true, description: 'Required to decline' }) reason?: string;
}

export class PersonDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() displayName: string;
}

export class ProofPageDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: Number, nullable: true }) number: number | null;
  @ApiProperty() name: string;
  @ApiProperty({ enum: PAGE_STATUSES }) status: PageStatus;
  @ApiProperty() version: number;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) pageEditorId: string | null;
}

export class ProofIssueDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) publishedOn: string | null;
  @ApiProperty({ type: Number, nullable: true }) issueNumber: number | null;
  @ApiProperty({ type: Number, nullable: true }) totalIssueNumber: number | null;
}

export class MarkCountsDto {
  @ApiProperty() all: number;
  @ApiProperty() open: number;
  @ApiProperty({ description: 'Answered and not verified' }) answered: number;
  @ApiProperty() verified: number;
}

/** The signature a clean proof bears, or bore. */
export class ProofSignatureDto {
  @ApiProperty({ description: 'From 1 on its page' }) number: number;
  @ApiProperty() signedByName: string;
  @ApiProperty({ format: 'date-time' }) signedAt: string;
  @ApiProperty({ type: String, nullable: true }) voidedByName: string | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) voidedAt: string | null;
}

/** A proof in a list: where it is of, in whose hands, by when, how many marks. */
export class ProofRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'Counted by page from 1' }) number: number;
  @ApiProperty({ enum: PROOF_ROUNDS }) round: ProofRound;
  @ApiProperty({ description: 'Shows a late change after signing' }) isDelta: boolean;
  @ApiProperty({ enum: PROOF_STATUSES, description: 'Of its reading alone' }) status: ProofStatus;
  @ApiProperty({ enum: PROOF_STANDINGS, description: 'What a list says of it: its signature, standing or void, before its reading' }) standing: ProofStanding;
  @ApiProperty({ type: ProofSignatureDto, nullable: true }) signature: ProofSignatureDto | null;
  @ApiProperty({ type: ProofPageDto }) page: ProofPageDto;
  @ApiProperty({ type: ProofIssueDto }) issue: ProofIssueDto;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty() publicationName: string;
  @ApiProperty({ type: PersonDto, nullable: true }) assignee: PersonDto | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) dueAt: string | null;
  @ApiProperty({ type: PersonDto, nullable: true }) pulledBy: PersonDto | null;
  @ApiProperty({ format: 'date-time' }) pulledAt: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) acceptedAt: string | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) completedAt: string | null;
  @ApiProperty() declineReason: string;
  @ApiProperty({ description: 'Why the rule of three readers was set aside; empty when it was not' }) overrideReason: string;
  @ApiProperty({ description: 'SHA-256 of the stored PDF' }) pdfHash: string;
  @ApiProperty({ type: MarkCountsDto }) markCounts: MarkCountsDto;
  @ApiProperty({ description: 'Marks of the proof before that this one shows undone (漏改)' }) missed: number;
  @ApiProperty() isLatest: boolean;
  @ApiProperty() version: number;
  @ApiProperty({ enum: PROOF_ACTIONS, isArray: true, description: 'What this reader may do with it now' }) actions: ProofAction[];
}

export class MarkOutcomeDto implements MarkOutcome {
  @ApiProperty({ format: 'uuid', description: 'The mark' }) id: string;
  @ApiProperty({ enum: MARK_OUTCOMES }) outcome: Outcome;
  @ApiProperty({ description: '漏改: left undone although nobody refused it' }) isMissed: boolean;
}

/** One thing a page is wanting, as a code and as a sentence. */
export class PageWantDto {
  @ApiProperty({ enum: MOVE_WANTS }) want: MoveWant;
  @ApiProperty({ type: 'object', additionalProperties: true }) params: Readonly<Record<string, string | number>>;
  @ApiProperty({ description: 'In the language asked for' }) sentence: string;
}

export class ProofDto extends ProofRowDto {
  @ApiProperty() pdfBytes: number;
  @ApiProperty({ description: 'SHA-256 of all that is drawn, its photos, fonts and the engine' }) compositionHash: string;
  @ApiProperty() engineVersion: string;
  @ApiProperty() layoutVersion: number;
  @ApiProperty() layoutRevision: number;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Exactly what went into it: stories by revision, notices by version, photos and fonts by the hash of their files' }) revisions: FrozenRevisions;
  @ApiProperty({ type: [MarkOutcomeDto], description: 'What became of the marks of the proof before' }) outcomes: MarkOutcomeDto[];
  @ApiProperty({ type: () => [MarkDto] }) marks: MarkDto[];
  @ApiProperty({ type: () => [MarkDto], description: 'Marks of earlier proofs that are not verified yet' }) marksOfEarlier: MarkDto[];
  @ApiProperty({ type: [PageWantDto], description: 'What reading and marks still keep the page from its next round' }) wants: PageWantDto[];
}

export class ProofCompositionDto {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What is drawn, in points from the top left of the trim' }) displayList: DisplayList;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } }) hotAreas: readonly HotArea[];
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } }) reports: readonly BlockReport[];
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true }, description: 'The words piece by piece, each printed line with its box and the edges of its characters in millimetres' }) pieces: readonly FrozenPiece[];
}
