import { ApiProperty } from '@nestjs/swagger';
import { OneOf, Text, Uuid } from '../common/fields';
import { OUTPUT_KINDS, OUTPUT_STATUSES, type OutputKind, type OutputStatus } from '../domain/outputs/kinds';

export class AskOutputDto {
  @OneOf(OUTPUT_KINDS) kind: OutputKind;
  @Uuid({ description: 'The issue; for a quarter the paper' }) subjectId: string;
  @Text({ optional: true, max: 7, example: '2026-Q4', description: 'For kind quarterPack' }) quarter?: string;
}

export class OutputDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: OUTPUT_KINDS }) kind: OutputKind;
  @ApiProperty({ format: 'uuid' }) subjectId: string;
  @ApiProperty({ type: String, nullable: true }) quarter: string | null;
  @ApiProperty({ format: 'date-time' }) askedAt: string;
  @ApiProperty({ enum: OUTPUT_STATUSES }) status: OutputStatus;
  @ApiProperty({ description: 'Steps done of `total`' }) done: number;
  @ApiProperty({ description: '0 while nobody can say how many' }) total: number;
  @ApiProperty({ type: String, nullable: true, description: 'Why it failed, in the language asked for' }) problem: string | null;
  @ApiProperty() fileName: string;
  @ApiProperty({ type: Number, nullable: true }) bytes: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of the file, in hex' }) sha256: string | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) finishedAt: string | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true, description: 'Until when it can be fetched' }) expiresAt: string | null;
}
