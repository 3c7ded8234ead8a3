import { ApiProperty } from '@nestjs/swagger';

const DIFFERENCES = ['missing', 'changed', 'added'] as const;

export class PrintedDifferenceDto {
  @ApiProperty({ enum: DIFFERENCES }) kind: (typeof DIFFERENCES)[number];
  @ApiProperty({ type: String, nullable: true, description: 'The story, notice or photo it stands in; null for words nobody signed' }) id: string | null;
  @ApiProperty() title: string;
  @ApiProperty({ type: String, nullable: true }) part: string | null;
  @ApiProperty({ description: 'As signed' }) before: string;
  @ApiProperty({ description: 'As printed' }) after: string;
  @ApiProperty() context: string;
}

export class CheckedPageDto {
  @ApiProperty({ format: 'uuid' }) pageId: string;
  @ApiProperty({ type: Number, nullable: true }) number: number | null;
  @ApiProperty() name: string;
  @ApiProperty() proofNumber: number;
  @ApiProperty({ description: 'Held against the signed proof; against the newest one while none is signed' }) isSigned: boolean;
  @ApiProperty({ type: Number, nullable: true, description: 'Which page of the file it is, from 1; null where none is' }) sheet: number | null;
  @ApiProperty({ description: 'Characters signed' }) planned: number;
  @ApiProperty({ description: 'Characters of them that were found in print' }) found: number;
  @ApiProperty({ type: [PrintedDifferenceDto] }) differences: PrintedDifferenceDto[];
  @ApiProperty({ description: 'There are more differences than are kept' }) isCut: boolean;
}

export class PrintedCheckDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) issueId: string;
  @ApiProperty() fileName: string;
  @ApiProperty() fileBytes: number;
  @ApiProperty({ description: 'SHA-256 of the file, in hex' }) fileHash: string;
  @ApiProperty({ type: [CheckedPageDto] }) pages: CheckedPageDto[];
  @ApiProperty() checkedByName: string;
  @ApiProperty({ format: 'date-time' }) checkedAt: string;
}
