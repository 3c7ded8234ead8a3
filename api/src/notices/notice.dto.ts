import { ApiProperty } from '@nestjs/swagger';
import { Day, Moment, Nested, OneOf, RawText, SeenVersion, Structure, Text, Texts, Uuid, Whole } from '../common/fields';
import { PlacementDto } from '../common/placement.dto';
import { type Body, MAX_BODY_CHARACTERS } from '../domain/copy/body';
import { NOTICE_TYPES, type NoticeType } from '../domain/copy/notice-types';
import { MISSING_CODES, type MissingCode } from '../domain/notices/missing';
import { type PrintedRun, RUN_STATUSES, type RunStatus } from '../domain/notices/notice-runs';
import { CONSENT_KINDS, CONSENT_WAYS, type ConsentKind, type ConsentWay } from '../domain/notices/notice-words';
import { PRICE_PROBLEMS, type PriceProblem, QUOTE_WAYS, type QuoteWay } from '../domain/notices/prices';
import { NOTICE_ACTIONS, NOTICE_MOVES, type NoticeAction, type NoticeMove } from '../domain/workflow/notice-workflow';
import { NOTICE_STATUSES, type NoticeStatus, ORIGINS, type Origin } from '../domain/workflow/statuses';

class NoticeFields {
  @Text({ max: 40, optional: true, description: 'The narrower kind whose rule holds; empty for that of its type' }) ruleKey?: string;
  @Text({ max: 200, optional: true, description: '发布机关' }) issuingBody?: string;
  @Text({ max: 80, optional: true, description: '发文字号' }) documentNumber?: string;
  @Text({ max: 500, optional: true, description: '依据' }) citedBasis?: string;
  @Day({ optional: true, nullable: true, description: '成文日期' }) datedOn?: string | null;
  @Day({ optional: true, nullable: true, description: '公示期起' }) objectionsFrom?: string | null;
  @Day({ optional: true, nullable: true, description: '公示期止' }) objectionsUntil?: string | null;
  @Day({ optional: true, nullable: true, description: 'The sale, hearing or opening it announces' }) eventOn?: string | null;
  @Day({ optional: true, nullable: true, description: 'The act it tells of' }) resolvedOn?: string | null;
  @Text({ max: 500, optional: true, description: '异议受理' }) contact?: string;
  @Structure({ optional: true }) body?: Body;
  @RawText({ max: MAX_BODY_CHARACTERS, optional: true, description: 'Plain text, a paragraph a line; instead of body' }) bodyText?: string;
  @Texts({ max: 20, optional: true }) signatureLines?: string[];
  @Uuid({ optional: true, nullable: true, description: 'The notice this one corrects' }) correctsId?: string | null;
}

/** Whose the notice is. */
export class ClientFieldsDto {
  @Text({ max: 200, description: '委托人' }) name: string;
  @Text({ max: 40, description: '电话' }) phone: string;
  @Text({ max: 200, optional: true }) email?: string;
  @Text({ max: 200, optional: true, description: '经办人' }) agent?: string;
  @Texts({ max: 12, each: 10, optional: true, description: 'Wished days' }) wishedOn?: string[];
  @Text({ max: 1000, optional: true }) note?: string;
}

/** A client's consent, as the desk records it. */
export class ConsentFieldsDto {
  @Text({ min: 1, max: 100, description: 'Who gave it' }) givenBy: string;
  @OneOf(CONSENT_WAYS, { description: 'How' }) way: ConsentWay;
  @Moment({ optional: true, description: 'When; left out, now' }) givenAt?: string;
  @Text({ max: 1000, optional: true }) note?: string;
  @Uuid({ optional: true, nullable: true, description: 'The paper it stands on; a change needs one' }) paperId?: string | null;
}

export class CreateNoticeDto extends NoticeFields {
  @Uuid() publicationId: string;
  @OneOf(NOTICE_TYPES) type: NoticeType;
  @Text({ min: 1, max: 200 }) title: string;
  @Nested(() => ClientFieldsDto, { optional: true, description: 'Whose it is; a receipt number is given at once' }) client?: ClientFieldsDto;
}

export class UpdateNoticeDto extends NoticeFields {
  @SeenVersion() version: number;
  @OneOf(NOTICE_TYPES, { optional: true }) type?: NoticeType;
  @Text({ min: 1, max: 200, optional: true }) title?: string;
  @Nested(() => ClientFieldsDto, { optional: true }) client?: ClientFieldsDto;
  @Nested(() => ConsentFieldsDto, { optional: true, description: 'After acceptance the words change only with it' }) consent?: ConsentFieldsDto;
  @Text({ max: 1000, optional: true, description: 'Why, after the deadline' }) reason?: string;
}

export class RestoreNoticeDto {
  @SeenVersion() version: number;
}

export class MoveNoticeDto {
  @OneOf(NOTICE_MOVES) action: NoticeMove;
  @SeenVersion() version: number;
  @Text({ max: 1000, optional: true, description: 'Why; required to send back, to cancel, and to accept what lacks something' }) reason?: string;
  @Whole({ max: 100_000_000, optional: true, description: 'To quote: the total in fen, where it is agreed and not by the rates' }) totalFen?: number;
  @Nested(() => ConsentFieldsDto, { optional: true, description: 'To approve: the client’s consent to the proof' }) consent?: ConsentFieldsDto;
}

export class SetRunsDto {
  @SeenVersion() version: number;
  @Texts({ max: 24, each: 10, description: 'The days of the issues it is still to stand in' }) days: string[];
  @Text({ max: 1000, optional: true, description: 'Why, after the deadline' }) reason?: string;
}

export class MissingDto {
  @ApiProperty({ enum: MISSING_CODES }) code: MissingCode;
  @ApiProperty({ description: 'To be known; it stops nothing' }) isNote: boolean;
  @ApiProperty({ type: 'object', additionalProperties: true }) params: Readonly<Record<string, string | number>>;
}

export class RunDto {
  @ApiProperty({ format: 'date' }) runOn: string;
  @ApiProperty({ enum: RUN_STATUSES }) status: RunStatus;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) pageId: string | null;
  @ApiProperty({ type: Number, nullable: true }) pageNumber: number | null;
  @ApiProperty({ type: Number, nullable: true }) issueNumber: number | null;
  @ApiProperty({ type: Number, nullable: true }) totalIssueNumber: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'The page it is put on, by number and name' }) placedOn: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true, description: 'Its size in millimetres, and where its text departs from what was approved' }) printed: Omit<PrintedRun, 'clipping'> | null;
}

/** The space a notice takes on a page, in millimetres to a tenth. */
export class NoticeSpaceDto {
  @ApiProperty() width: number;
  @ApiProperty() height: number;
  @ApiProperty({ description: 'What its blocks cover, in square millimetres' }) area: number;
}

export class LaidRunDto extends RunDto {
  @ApiProperty({ type: NoticeSpaceDto, nullable: true, description: 'While it stands on a page: the space its blocks take there' }) space: NoticeSpaceDto | null;
}

export class NoticeRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty({ enum: NOTICE_TYPES }) type: NoticeType;
  @ApiProperty() ruleKey: string;
  @ApiProperty({ description: 'The rule that holds; empty where none does' }) ruleName: string;
  @ApiProperty() title: string;
  @ApiProperty() issuingBody: string;
  @ApiProperty() documentNumber: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) datedOn: string | null;
  @ApiProperty({ format: 'date', type: String, nullable: true }) objectionsFrom: string | null;
  @ApiProperty({ format: 'date', type: String, nullable: true }) objectionsUntil: string | null;
  @ApiProperty({ format: 'date', type: String, nullable: true }) eventOn: string | null;
  @ApiProperty({ format: 'date', type: String, nullable: true, description: 'The last day of claims and objections: as stated, else as the rule counts' }) objectionsEndOn: string | null;
  @ApiProperty({ description: 'Whether the holidays of every year counted through have been published' }) isEndCertain: boolean;
  @ApiProperty({ format: 'date', type: String, nullable: true }) firstRunOn: string | null;
  @ApiProperty({ format: 'date', type: String, nullable: true }) expiresOn: string | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true, description: 'Since when no word changes without consent' }) acceptedAt: string | null;
  @ApiProperty({ type: String, nullable: true, description: '回执号' }) receiptNumber: string | null;
  @ApiProperty({ type: [RunDto] }) runs: RunDto[];
  @ApiProperty({ type: [MissingDto] }) missing: MissingDto[];
  @ApiProperty({ enum: NOTICE_STATUSES }) status: NoticeStatus;
  @ApiProperty({ enum: ORIGINS }) origin: Origin;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) deletedAt: string | null;
  @ApiProperty() version: number;
  @ApiProperty({ enum: NOTICE_ACTIONS, isArray: true }) actions: NoticeAction[];
}

export class NoticeClientDto {
  @ApiProperty({ enum: ['desk', 'form'] }) channel: 'desk' | 'form';
  @ApiProperty() name: string;
  @ApiProperty() phone: string;
  @ApiProperty() email: string;
  @ApiProperty() agent: string;
  @ApiProperty({ type: [String] }) wishedOn: string[];
  @ApiProperty() note: string;
  @ApiProperty({ description: 'The file its text was read from' }) originalName: string;
  @ApiProperty({ type: 'integer', nullable: true }) originalSize: number | null;
  @ApiProperty() hasOriginal: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class NoticePaperDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() fileName: string;
  @ApiProperty({ type: 'integer' }) byteSize: number;
  @ApiProperty() fromClient: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class NoticeConsentDto {
  @ApiProperty() number: number;
  @ApiProperty({ enum: CONSENT_KINDS }) kind: ConsentKind;
  @ApiProperty({ enum: CONSENT_WAYS }) way: ConsentWay;
  @ApiProperty() givenBy: string;
  @ApiProperty({ format: 'date-time' }) givenAt: string;
  @ApiProperty() note: string;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) paperId: string | null;
  @ApiProperty() recordedByName: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class QuoteDto {
  @ApiProperty({ enum: QUOTE_WAYS }) way: QuoteWay;
  @ApiProperty({ description: 'What the first insertion costs' }) eachFen: number;
  @ApiProperty() runs: number;
  @ApiProperty() totalFen: number;
  @ApiProperty({ type: [Number], description: 'By area: the square millimetres charged, insertion by insertion' }) areas: readonly number[];
  @ApiProperty({ format: 'date', type: String, nullable: true, description: 'Since when the line of the rates holds' }) rateFrom: string | null;
}

/** What a notice costs by the rates as it stands now, or what is in the way of a price. */
export class ReckonedDto {
  @ApiProperty({ type: QuoteDto, nullable: true }) quote: QuoteDto | null;
  @ApiProperty({ enum: PRICE_PROBLEMS, nullable: true }) problem: PriceProblem | null;
}

export class NoticeDto extends NoticeRowDto {
  @ApiProperty() citedBasis: string;
  @ApiProperty() contact: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) body: Body;
  @ApiProperty() bodyText: string;
  @ApiProperty({ type: [String] }) signatureLines: string[];
  @ApiProperty({ format: 'date', type: String, nullable: true }) resolvedOn: string | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) correctsId: string | null;
  @ApiProperty({ type: QuoteDto, nullable: true, description: 'As the client was told' }) quote: QuoteDto | null;
  @ApiProperty({ type: ReckonedDto, description: 'By the rates and the pages as they stand now' }) reckoned: ReckonedDto;
  @ApiProperty({ type: [LaidRunDto] }) override runs: LaidRunDto[];
  @ApiProperty() statusReason: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) takenDownAt: string | null;
  @ApiProperty({ type: [PlacementDto] }) placements: PlacementDto[];
  @ApiProperty({ type: NoticeClientDto, nullable: true, description: 'Told to the notice desk alone' }) client: NoticeClientDto | null;
  @ApiProperty({ type: [NoticePaperDto], description: 'Told to the notice desk alone' }) papers: NoticePaperDto[];
  @ApiProperty({ type: [NoticeConsentDto], description: 'Told to the notice desk alone' }) consents: NoticeConsentDto[];
}

/** A receipt as it is handed out, once. */
export class ReceiptDto {
  @ApiProperty({ example: '公告2026-0042' }) receiptNumber: string;
  @ApiProperty({ description: 'Shown this once' }) code: string;
  @ApiProperty({ format: 'uuid' }) noticeId: string;
}

/** What a notice on a page still stops its sign-off for. */
export class BlockingNoticeDto {
  @ApiProperty({ format: 'uuid' }) noticeId: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: ['notApproved', 'cancelled', 'deleted'] }) why: 'notApproved' | 'cancelled' | 'deleted';
}
