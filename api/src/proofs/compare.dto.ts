import { ApiProperty } from '@nestjs/swagger';
import { Uuid } from '../common/fields';
import { DIFFERENCE_CHANGES, DIFFERENCE_KINDS, type DifferenceChange, type DifferenceKind, type DifferencePlace } from '../domain/proofs/compare';
import { MarkOutcomeDto } from './proof.dto';

export class CompareWith {
  @Uuid({ description: 'Another proof of the same page, earlier or later' }) with: string;
}

export class AroundDto {
  @ApiProperty() before: string;
  @ApiProperty() after: string;
}

export class ProofDifferenceDto {
  @ApiProperty({ enum: DIFFERENCE_KINDS }) kind: DifferenceKind;
  @ApiProperty({ enum: DIFFERENCE_CHANGES }) change: DifferenceChange;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Whose words or place, and the rectangles on the earlier and the later proof in millimetres: `{itemId, title, part, paragraph, older, newer}`' }) where: DifferencePlace;
  @ApiProperty({ description: 'The words as they were; empty where it is not about words' }) before: string;
  @ApiProperty() after: string;
  @ApiProperty({ type: AroundDto, description: 'A few words on either side as they are now' }) around: AroundDto;
  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: 'The mark it answers' }) mark: string | null;
}

export class ProofComparisonDto {
  @ApiProperty({ format: 'uuid' }) olderId: string;
  @ApiProperty({ format: 'uuid' }) newerId: string;
  @ApiProperty({ type: [ProofDifferenceDto] }) differences: ProofDifferenceDto[];
  @ApiProperty({ type: [MarkOutcomeDto], description: 'Every mark of the earlier proof' }) marks: MarkOutcomeDto[];
}
