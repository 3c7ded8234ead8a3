import { ApiProperty } from '@nestjs/swagger';
import { Flag, OneOf, SeenVersion, Text } from '../common/fields';
import { FINDING_DECISIONS, type FindingDecision } from './finding.entity';
import { IMPORT_STATUSES, type ImportStatus } from './import.entity';

export class PlacedStretchDto {
  @ApiProperty({ description: 'UTF-16 offset into the text' }) start: number;
  @ApiProperty({ description: 'Not included' }) end: number;
  @ApiProperty({ format: 'uuid', description: 'The page item it went to' }) itemId: string;
}

export class SourceDocumentRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty() publicationName: string;
  @ApiProperty({ format: 'uuid' }) pageId: string;
  @ApiProperty({ format: 'uuid' }) issueId: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) publishedOn: string | null;
  @ApiProperty({ type: Number, nullable: true }) pageNumber: number | null;
  @ApiProperty() fileName: string;
  @ApiProperty() sha256: string;
  @ApiProperty() encoding: string;
  @ApiProperty({ description: 'Characters that are not white space' }) characters: number;
  @ApiProperty({ description: 'Of these, those that went to an item' }) placed: number;
  @ApiProperty() openFindings: number;
  @ApiProperty() importedByName: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class SourceDocumentDto extends SourceDocumentRowDto {
  @ApiProperty({ type: [PlacedStretchDto] }) placements: PlacedStretchDto[];
  @ApiProperty({ description: 'The delivered text, as decoded' }) text: string;
}

export class FindingDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) sourceDocumentId: string;
  @ApiProperty() fileName: string;
  @ApiProperty({ format: 'uuid' }) pageId: string;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) pageItemId: string | null;
  @ApiProperty({ type: String, nullable: true }) itemKind: string | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: 'The story, photo or notice' }) itemId: string | null;
  @ApiProperty() itemTitle: string;
  @ApiProperty() line: number;
  @ApiProperty() start: number;
  @ApiProperty() end: number;
  @ApiProperty() as: string;
  @ApiProperty() should: string;
  @ApiProperty() context: string;
  @ApiProperty() rule: string;
  @ApiProperty({ description: '0 to 1' }) confidence: number;
  @ApiProperty({ enum: FINDING_DECISIONS, nullable: true, type: String }) decision: FindingDecision | null;
  @ApiProperty() note: string;
  @ApiProperty() decidedByName: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) decidedAt: string | null;
  @ApiProperty() version: number;
  @ApiProperty({ type: [String] }) actions: string[];
}

export class DecideFindingDto {
  @SeenVersion() version: number;
  @OneOf(FINDING_DECISIONS, { description: 'accepted corrects the text by a revision; dismissed leaves it' }) decision: FindingDecision;
  @Text({ max: 500, optional: true }) note?: string;
  @Flag({ optional: true, description: 'The text has been corrected by hand already: only note the decision' }) byHand?: boolean;
}

export class ImportedFileDto {
  @ApiProperty() fileName: string;
  @ApiProperty({ enum: ['imported', 'unchanged', 'refused'] }) outcome: 'imported' | 'unchanged' | 'refused';
  @ApiProperty({ required: false, description: 'Why it was refused, in words' }) problem?: string;
  @ApiProperty({ required: false, format: 'uuid' }) sourceDocumentId?: string;
  @ApiProperty({ required: false, format: 'uuid' }) pageId?: string;
  @ApiProperty({ required: false, format: 'uuid' }) issueId?: string;
  @ApiProperty({ required: false }) items?: number;
  @ApiProperty({ required: false }) findings?: number;
}

export class ImportDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: IMPORT_STATUSES }) status: ImportStatus;
  @ApiProperty({ description: 'Files delivered' }) total: number;
  @ApiProperty({ type: [ImportedFileDto], description: 'Files dealt with so far' }) files: ImportedFileDto[];
  @ApiProperty() byName: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) finishedAt: string | null;
}

export class AuditEntryDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty() action: string;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) actorId: string | null;
  @ApiProperty() actorName: string;
  @ApiProperty() subjectKind: string;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) subjectId: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) payload: Record<string, unknown>;
  @ApiProperty({ type: Number, nullable: true, description: 'Its place in the chain of the record; null until it is sealed, a moment after the act' }) position: number | null;
}

export class AuditChainDto {
  @ApiProperty({ description: 'How many acts are sealed: the position of the head' }) position: number;
  @ApiProperty({ type: String, nullable: true, description: 'The newest link, SHA-256 in hex; kept elsewhere it proves that nothing before it was rewritten since' }) link: string | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) sealedAt: string | null;
  @ApiProperty({ description: 'Acts of the last moments that are not sealed yet' }) waiting: number;
}
