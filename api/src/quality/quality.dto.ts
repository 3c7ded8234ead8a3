import { ApiProperty } from '@nestjs/swagger';
import { Day, Uuid } from '../common/fields';
import { PROOF_ROUNDS, type ProofRound } from '../domain/proofs/rounds';
import { ERROR_PLACES, type ErrorPlace } from '../domain/quality/error-classes';
import { ERROR_STAGES, type ErrorStage } from '../domain/quality/ledger';
import { EXTENT_SOURCES, type ExtentSource } from './page-extents.service';

export class QualityPeriodDto {
  @Uuid() publicationId: string;
  @Day() from: string;
  @Day({ description: '400 days after the first at most' }) until: string;
}

/** Weights over characters, in ten-thousandths. */
export class ErrorRateDto {
  @ApiProperty({ description: 'Σ of the weights' }) score: number;
  @ApiProperty({ description: 'C: what they are divided by' }) characters: number;
  @ApiProperty({ type: Number, nullable: true, description: 'In ten-thousandths; null where there are no characters' }) rate: number | null;
  @ApiProperty() limit: number;
  @ApiProperty({ description: 'What may still be added before the limit is passed' }) allowanceLeft: number;
  @ApiProperty() passes: boolean;
}

export class PageExtentDto {
  @ApiProperty() charactersPerLine: number;
  @ApiProperty() lines: number;
  @ApiProperty() photoCharacters: number;
  @ApiProperty() decorativeCharacters: number;
  @ApiProperty({ enum: EXTENT_SOURCES, description: 'What it was reckoned from: the last proof, the layout, or the ruling alone' }) source: ExtentSource;
}

export class PageQualityDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: Number, nullable: true }) pageNumber: number | null;
  @ApiProperty() name: string;
  @ApiProperty() status: string;
  @ApiProperty() extent: PageExtentDto;
  @ApiProperty() rate: ErrorRateDto;
  @ApiProperty({ description: 'Found on proofs and carried out' }) caught: number;
  @ApiProperty({ description: 'In print, or marked and not yet carried out' }) standing: number;
}

export class StageCountDto {
  @ApiProperty({ enum: ERROR_STAGES }) stage: ErrorStage;
  @ApiProperty() errors: number;
  @ApiProperty() score: number;
}
export class ClassCountDto {
  @ApiProperty() classId: string;
  @ApiProperty() caught: number;
  @ApiProperty() standing: number;
  @ApiProperty({ description: 'What those that stand weigh' }) score: number;
  @ApiProperty({ description: 'Whether the class reached the most it may add up to' }) isCapped: boolean;
}
export class PlaceCountDto {
  @ApiProperty({ enum: ERROR_PLACES }) place: ErrorPlace;
  @ApiProperty() errors: number;
}

export class ReadingDto {
  @ApiProperty({ format: 'uuid' }) pageId: string;
  @ApiProperty({ enum: PROOF_ROUNDS }) round: ProofRound;
}

export class ReaderQualityDto {
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty() personName: string;
  @ApiProperty({ type: () => [ReadingDto] }) readings: ReadingDto[];
  @ApiProperty() caught: number;
  @ApiProperty({ description: 'Found by others on the same pages in later rounds or in print' }) foundLater: number;
  @ApiProperty({ type: Number, nullable: true }) catchRate: number | null;
  @ApiProperty({ description: 'Of the errors printed on the pages they read' }) rate: ErrorRateDto;
}

export class QualityIssueDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) publishedOn: string | null;
  @ApiProperty({ type: Number, nullable: true }) issueNumber: number | null;
  @ApiProperty() status: string;
}

class LedgerDto {
  @ApiProperty() rate: ErrorRateDto;
  @ApiProperty({ type: () => [StageCountDto] }) stages: StageCountDto[];
  @ApiProperty({ type: () => [ClassCountDto] }) classes: ClassCountDto[];
  @ApiProperty({ type: () => [PlaceCountDto] }) places: PlaceCountDto[];
  @ApiProperty({ type: () => [ReaderQualityDto] }) readers: ReaderQualityDto[];
}

export class IssueQualityDto extends LedgerDto {
  @ApiProperty() issue: QualityIssueDto;
  @ApiProperty({ format: 'uuid' }) methodId: string;
  @ApiProperty({ format: 'date', description: 'The method it is rated by holds from this day' }) methodFrom: string;
  @ApiProperty({ type: () => [PageQualityDto] }) pages: PageQualityDto[];
}

export class IssueRateDto extends QualityIssueDto {
  @ApiProperty() rate: ErrorRateDto;
  @ApiProperty() caught: number;
  @ApiProperty() printed: number;
}
export class MonthRateDto {
  @ApiProperty({ example: '2026-11' }) month: string;
  @ApiProperty() issues: number;
  @ApiProperty() rate: ErrorRateDto;
}

export class QualityOverviewDto extends LedgerDto {
  @ApiProperty({ type: () => [IssueRateDto] }) issues: IssueRateDto[];
  @ApiProperty({ type: () => [MonthRateDto] }) months: MonthRateDto[];
}
