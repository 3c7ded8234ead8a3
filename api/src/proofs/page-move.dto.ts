import { ApiProperty } from '@nestjs/swagger';
import { OneOf, RawText, SeenVersion, Text } from '../common/fields';
import { PAGE_MOVES, type PageMove } from '../domain/workflow/page-workflow';
import { PAGE_STATUSES, type PageStatus } from '../domain/workflow/statuses';
import { PageWantDto } from './proof.dto';

export class MovePageDto {
  @OneOf(PAGE_MOVES, { description: 'A move to a proof or to clean pulls it' }) action: PageMove;
  @SeenVersion() version: number;
  @Text({ max: 1000, optional: true }) reason?: string;
  @RawText({ max: 200, optional: true, description: 'To sign: the signer’s own, once more' }) password?: string;
}

/** One way a page may go from where it stands, and what it is wanting for it. */
export class OpenMoveDto {
  @ApiProperty({ enum: PAGE_MOVES }) action: PageMove;
  @ApiProperty({ enum: PAGE_STATUSES }) to: PageStatus;
  @ApiProperty({ description: 'Whether this reader’s post makes this move' }) isYours: boolean;
  @ApiProperty({ description: 'Whether a reason has to be given' }) needsReason: boolean;
  @ApiProperty({ type: [PageWantDto], description: 'What has to be put right first; nothing when it may be made' }) wants: PageWantDto[];
}

/** One step a page has taken. */
export class PageStepDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: PAGE_MOVES }) action: PageMove;
  @ApiProperty({ enum: PAGE_STATUSES }) fromStatus: PageStatus;
  @ApiProperty({ enum: PAGE_STATUSES }) toStatus: PageStatus;
  @ApiProperty() reason: string;
  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: 'The proof it pulled' }) proofId: string | null;
  @ApiProperty() actorName: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class PageMovesDto {
  @ApiProperty({ format: 'uuid' }) pageId: string;
  @ApiProperty({ enum: PAGE_STATUSES }) status: PageStatus;
  @ApiProperty() version: number;
  @ApiProperty({ type: [OpenMoveDto], description: 'The moves that lead on from here, whoever makes them' }) moves: OpenMoveDto[];
  @ApiProperty({ type: [PageStepDto], description: 'The way it has come, newest first' }) steps: PageStepDto[];
}
