import { ApiProperty } from '@nestjs/swagger';
import { PROOF_ROUNDS, PROOF_STATUSES, type ProofRound, type ProofStatus } from '../domain/proofs/rounds';
import { ISSUE_MOVES, type IssueMove } from '../domain/workflow/issue-workflow';
import { MOVE_WANTS, type MoveWant, PAGE_MOVES, type PageMove } from '../domain/workflow/page-workflow';
import { ISSUE_STATUSES, type IssueStatus, PAGE_STATUSES, type PageStatus } from '../domain/workflow/statuses';
import { PreflightItemDto } from './issue-move.dto';
import { PageChangeDto, SignatureDto } from './signature.dto';

export class StepWantDto {
  @ApiProperty({ enum: MOVE_WANTS }) want: MoveWant;
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } }) params: Record<string, string | number>;
  @ApiProperty({ description: 'In the reader’s language' }) sentence: string;
}

export class NextStepDto {
  @ApiProperty({ enum: PAGE_MOVES }) action: PageMove;
  @ApiProperty() isYours: boolean;
  @ApiProperty({ type: [StepWantDto] }) wants: StepWantDto[];
}

export class NewestProofDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: number;
  @ApiProperty({ enum: PROOF_ROUNDS }) round: ProofRound;
  @ApiProperty() isDelta: boolean;
  @ApiProperty({ enum: PROOF_STATUSES }) status: ProofStatus;
  @ApiProperty() assigneeName: string;
}

/** A page on press night. */
export class PressPageDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ type: Number, nullable: true }) number: number | null;
  @ApiProperty() name: string;
  @ApiProperty({ enum: PAGE_STATUSES }) status: PageStatus;
  @ApiProperty({ type: String, nullable: true }) pageEditorName: string | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true, description: 'By when it has to be signed' }) pressAt: string | null;
  @ApiProperty({ type: NewestProofDto, nullable: true }) proof: NewestProofDto | null;
  @ApiProperty({ type: NextStepDto, nullable: true, description: 'The step it waits for; null once it is handed over' }) next: NextStepDto | null;
  @ApiProperty({ description: 'Whether the reader may take it back from the press' }) mayReopen: boolean;
  @ApiProperty({ type: SignatureDto, nullable: true, description: 'The signature that stands' }) signature: SignatureDto | null;
  @ApiProperty({ type: SignatureDto, nullable: true, description: 'The last one, void, while none stands' }) voided: SignatureDto | null;
  @ApiProperty({ type: [PageChangeDto], description: 'Everything that is no longer as last signed, while no signature stands' }) changes: PageChangeDto[];
}

/** 付印夜 */
export class PressNightDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty() publicationName: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) publishedOn: string | null;
  @ApiProperty({ type: Number, nullable: true }) issueNumber: number | null;
  @ApiProperty({ type: Number, nullable: true }) totalIssueNumber: number | null;
  @ApiProperty({ enum: ISSUE_STATUSES }) status: IssueStatus;
  @ApiProperty() timeZone: string;
  @ApiProperty({ type: [PressPageDto] }) pages: PressPageDto[];
  @ApiProperty({ type: [PreflightItemDto] }) preflight: PreflightItemDto[];
  @ApiProperty({ enum: ISSUE_MOVES, isArray: true, description: 'What the reader’s posts may do with the issue now' }) moves: IssueMove[];
}
