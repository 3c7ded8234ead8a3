import { ApiProperty } from '@nestjs/swagger';
import { Count, OneOf, Text } from '../common/fields';
import { POOL_KINDS, type PoolKind } from './pool.view';

export const MOST_OF_POOL = 50;

export class PoolParams {
  @OneOf(POOL_KINDS, { optional: true }) kind?: PoolKind;
  @Text({ max: 40, optional: true, description: 'Of stories' }) section?: string;
  @Text({ max: 100, optional: true, description: 'A piece of a title or caption' }) q?: string;
  @Text({ max: 300, optional: true, description: '`next` of the part before' }) after?: string;
  @Count({ optional: true, description: 'At most 50' }) limit?: number;
}

export class PoolItemDto {
  @ApiProperty({ enum: POOL_KINDS }) kind: PoolKind;
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty() kicker: string;
  @ApiProperty() section: string;
  @ApiProperty() names: string;
  @ApiProperty() characters: number;
  @ApiProperty() status: string;
  @ApiProperty() mustRun: boolean;
  @ApiProperty() noCut: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'May not be printed before' }) embargoUntil: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Of a notice: the next issue it is to run in, else the first day objections are heard, else its own date' }) dueOn: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) width: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) height: number | null;
}

export class PoolDto {
  @ApiProperty({ type: [PoolItemDto], description: 'Must-run first, then the newest; notices by the day they are due' }) items: PoolItemDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Give it back as `after` for what follows' }) next: string | null;
}
