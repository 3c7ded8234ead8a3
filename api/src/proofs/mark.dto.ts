import { ApiProperty } from '@nestjs/swagger';
import { Count, Flag, OneOf, RawText, SeenVersion, Structure, Text, Uuid } from '../common/fields';
import { MARK_ACTIONS, MARK_MOVES, MARK_STATUSES, type MarkAction, type MarkMove, type MarkStatus } from '../domain/proofs/marks';
import type { MarkPlace } from '../domain/proofs/places';
import { ROLES, type Role } from '../domain/people/roles';
import { PROOF_ROUNDS, type ProofRound } from '../domain/proofs/rounds';
import { MARK_SIGNS, type MarkSign, SPACE_AMOUNTS, type SpaceAmount } from '../domain/proofs/signs';
import { ERROR_CLASSES_2020 } from '../domain/quality/error-classes';

const CLASSES = ERROR_CLASSES_2020.map(({ id }) => id);
const PLACE = 'On words of the proof `{kind: "text", itemId, part, paragraph, start, end}`, or on a rectangle of the trimmed page in millimetres `{kind: "box", x, y, width, height}`';
const MOST = 2000;
const MARKED_KINDS = ['article', 'notice', 'photo'] as const;

export class MakeMarkDto {
  @OneOf(MARK_SIGNS) sign: MarkSign;
  @Structure({ description: PLACE }) place: Record<string, unknown>;
  @RawText({ max: MOST, optional: true, description: 'The words it is about; those of the place when not said' }) from?: string;
  @RawText({ max: MOST, optional: true, description: 'The words wanted' }) to?: string;
  @Text({ max: MOST, optional: true }) comment?: string;
  @OneOf(SPACE_AMOUNTS, { optional: true, nullable: true, description: 'For 空: parts of a character' }) amount?: SpaceAmount | null;
  @OneOf(CLASSES, { optional: true, nullable: true, description: 'Class of error by the method of 2020; none for what is no error' }) errorClass?: string | null;
  @Flag({ optional: true, description: 'Weighs twice; by its place when not said' }) isDoubled?: boolean;
  @Uuid({ optional: true, nullable: true, description: 'Who has to act; by what it is about when not said' }) assigneeId?: string | null;
}

export class ChangeMarkDto {
  @SeenVersion() version: number;
  @OneOf(MARK_MOVES, { optional: true, description: 'Answers, verifies or reopens it; nothing else is changed then' }) action?: MarkMove;
  @Text({ max: 1000, optional: true, description: 'Required to refuse and to reopen' }) reason?: string;
  @OneOf(MARK_SIGNS, { optional: true }) sign?: MarkSign;
  @Structure({ optional: true, description: PLACE }) place?: Record<string, unknown>;
  @RawText({ max: MOST, optional: true }) from?: string;
  @RawText({ max: MOST, optional: true }) to?: string;
  @Text({ max: MOST, optional: true }) comment?: string;
  @OneOf(SPACE_AMOUNTS, { optional: true, nullable: true }) amount?: SpaceAmount | null;
  @OneOf(CLASSES, { optional: true, nullable: true }) errorClass?: string | null;
  @Flag({ optional: true }) isDoubled?: boolean;
  @Uuid({ optional: true, nullable: true }) assigneeId?: string | null;
}

/** A story, notice or photo that a mark is in. */
export class MarkedPieceDto {
  @ApiProperty({ enum: MARKED_KINDS }) kind: (typeof MARKED_KINDS)[number];
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'As it is called now' }) title: string;
}

export class MarkDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) proofId: string;
  @ApiProperty({ format: 'uuid' }) pageId: string;
  @ApiProperty({ format: 'uuid' }) issueId: string;
  @ApiProperty({ type: Number, nullable: true }) pageNumber: number | null;
  @ApiProperty({ description: 'Number of the proof it was made on' }) proofNumber: number;
  @ApiProperty({ enum: PROOF_ROUNDS }) round: ProofRound;
  @ApiProperty({ description: 'Counted by proof from 1' }) number: number;
  @ApiProperty({ enum: MARK_SIGNS }) sign: MarkSign;
  @ApiProperty({ type: String, enum: SPACE_AMOUNTS, nullable: true }) amount: SpaceAmount | null;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'As it was given, with the words quoted, whose they are, and a box for each line touched in millimetres' }) place: MarkPlace;
  @ApiProperty({ type: MarkedPieceDto, nullable: true, description: 'What its words belong to; null for a box, and for the page’s own furniture' }) piece: MarkedPieceDto | null;
  @ApiProperty() from: string;
  @ApiProperty() to: string;
  @ApiProperty() comment: string;
  @ApiProperty({ type: String, enum: CLASSES, nullable: true }) errorClass: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'By class and place; null for what is no error' }) weight: number | null;
  @ApiProperty() isDoubled: boolean;
  @ApiProperty({ enum: MARK_STATUSES }) status: MarkStatus;
  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: 'Who has to act' }) assigneeId: string | null;
  @ApiProperty({ type: String, nullable: true }) assigneeName: string | null;
  @ApiProperty({ description: 'Whether the answer was no; it stays so when verified' }) isRefused: boolean;
  @ApiProperty({ description: 'Why it was refused, or what was said with the answer' }) answer: string;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) answeredById: string | null;
  @ApiProperty() answeredByName: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) answeredAt: string | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) verifiedById: string | null;
  @ApiProperty() verifiedByName: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) verifiedAt: string | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) createdById: string | null;
  @ApiProperty() createdByName: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: MARK_ACTIONS, isArray: true, description: 'What this reader may do with it now' }) actions: MarkAction[];
}

export class HandDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() displayName: string;
  @ApiProperty({ enum: ROLES, isArray: true }) roles: Role[];
}

const BY_RECORD = { type: 'object', additionalProperties: { type: 'string', format: 'uuid' } } as const;

export class MarkHandsDto {
  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: 'Whoever makes the page up: how things stand, its furniture, and whatever has nobody else' }) pageEditorId: string | null;
  @ApiProperty({ ...BY_RECORD, description: 'Desk editor by story' }) articles: Record<string, string>;
  @ApiProperty({ ...BY_RECORD, description: 'Photo desk by photo' }) photos: Record<string, string>;
  @ApiProperty({ ...BY_RECORD, description: 'Clerk by notice' }) notices: Record<string, string>;
  @ApiProperty({ type: [HandDto], description: 'Everyone whose post answers marks' }) people: HandDto[];
}

/** The version seen of a mark that is taken back. */
export class SeenMark {
  @Count() version: number;
}
