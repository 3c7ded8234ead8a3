import { ApiProperty } from '@nestjs/swagger';
import { Day, Figure, Flag, NestedList, OneOf, Text, Uuid, Whole } from '../common/fields';
import { ERROR_CLASSES_2020 } from '../domain/quality/error-classes';

const CLASSES = ERROR_CLASSES_2020.map(({ id }) => id);
const HEAVIEST = 100;

export class ErrorWeightDto {
  @OneOf(CLASSES) id: string;
  @Figure({ max: HEAVIEST }) weight: number;
  @Figure({ max: HEAVIEST, optional: true, nullable: true, description: 'The most the class adds up to in one issue' }) capPerIssue: number | null;
  @Flag({ description: 'Whether the weight was read in the rule itself' }) isVerified: boolean;
}

export class SetErrorMethodDto {
  @Uuid({ description: 'The youngest method, from which this one was made' }) basedOnId: string;
  @Day({ description: 'From which day on, later than the youngest' }) validFrom: string;
  @Figure({ min: 1, max: HEAVIEST, description: 'By how much headlines and important facts weigh more' }) multiplier: number;
  @Whole({ min: 1, max: 100, description: 'How often the same wrong words count in an issue' }) repeatsCounted: number;
  @Figure({ min: 0.01, max: HEAVIEST, description: 'The rate up to which an issue passes, in ten-thousandths' }) limit: number;
  @NestedList(() => ErrorWeightDto) classes: ErrorWeightDto[];
  @Text({ min: 1, max: 1000, description: 'Why' }) reason: string;
}

export class ErrorMethodDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty() multiplier: number;
  @ApiProperty() repeatsCounted: number;
  @ApiProperty() limit: number;
  @ApiProperty({ type: () => [ErrorWeightDto] }) classes: ErrorWeightDto[];
  @ApiProperty() reason: string;
  @ApiProperty() setByName: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}
