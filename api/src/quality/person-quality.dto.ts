import { ApiProperty } from '@nestjs/swagger';
import { Day, Uuid } from '../common/fields';
import { ERROR_STAGES, type ErrorStage } from '../domain/quality/ledger';
import { PAGE_WORKS, type PageWork } from '../domain/quality/person';
import { ErrorRateDto } from './quality.dto';

export class PersonPeriodDto {
  @Uuid({ optional: true, description: 'Of one newspaper; of all without it' }) publicationId?: string;
  @Day() from: string;
  @Day({ description: '400 days after the first at most' }) until: string;
}

class OutcomeDto {
  @ApiProperty({ description: 'Marked by them on the pages they read' }) caught: number;
  @ApiProperty({ description: 'Found by others once they had let the page go' }) missed: number;
  @ApiProperty({ description: 'Went into print; counted among those missed' }) printed: number;
}
class ClassOutcomeDto extends OutcomeDto { @ApiProperty() classId: string }
class StageOutcomeDto extends OutcomeDto { @ApiProperty({ enum: ERROR_STAGES }) stage: ErrorStage }

class PersonCountDto extends OutcomeDto {
  @ApiProperty({ description: 'Proofs read to their end' }) readings: number;
  @ApiProperty({ description: 'Read, made up or signed' }) pages: number;
  @ApiProperty({ type: Number, nullable: true }) catchRate: number | null;
  @ApiProperty({ description: 'Of what went into print on these pages' }) rate: ErrorRateDto;
  @ApiProperty({ type: () => [ClassOutcomeDto] }) classes: ClassOutcomeDto[];
  @ApiProperty({ type: () => [StageOutcomeDto] }) stages: StageOutcomeDto[];
}

export class PersonMonthDto extends PersonCountDto { @ApiProperty({ example: '2026-11' }) month: string }

export class PersonPageDto extends OutcomeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: Number, nullable: true }) pageNumber: number | null;
  @ApiProperty() name: string;
  @ApiProperty({ format: 'uuid' }) issueId: string;
  @ApiProperty({ type: Number, nullable: true }) issueNumber: number | null;
  @ApiProperty({ format: 'date' }) publishedOn: string;
  @ApiProperty({ enum: PAGE_WORKS, isArray: true, description: 'A round once for each proof read in it' }) works: PageWork[];
  @ApiProperty() characters: number;
}

class PersonDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() displayName: string;
}

export class PersonQualityDto extends PersonCountDto {
  @ApiProperty() person: PersonDto;
  @ApiProperty({ type: () => [PersonMonthDto] }) months: PersonMonthDto[];
  @ApiProperty({ type: () => [PersonPageDto], description: 'The youngest issue first' }) worked: PersonPageDto[];
}
