import { ApiProperty } from '@nestjs/swagger';
import { CHECK_DECISIONS, type CheckDecision } from '../domain/copy/checks/decisions';
import { SEVERITIES, type Severity } from '../domain/copy/checks/finding';
import { LIST_KINDS, type ListKind } from '../domain/copy/checks/list-rules';

export class KnownPublicationDto {
  @ApiProperty() name: string;
  @ApiProperty({ type: [String] }) places: string[];
  @ApiProperty() licenceKind: string;
}

export class KnownListRuleDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: LIST_KINDS }) kind: ListKind;
  @ApiProperty() pattern: string;
  @ApiProperty() suggestion: string;
  @ApiProperty({ type: [String] }) exceptions: string[];
  @ApiProperty({ enum: SEVERITIES }) severity: Severity;
  @ApiProperty({ type: String, nullable: true }) licenceKind: string | null;
  @ApiProperty({ format: 'date', type: String, nullable: true }) validFrom: string | null;
  @ApiProperty({ format: 'date', type: String, nullable: true }) validUntil: string | null;
  @ApiProperty() source: string;
}

export class KnownOfficeHolderDto {
  @ApiProperty() name: string;
  @ApiProperty() title: string;
  @ApiProperty() body: string;
  @ApiProperty() rank: number;
  @ApiProperty({ format: 'date', type: String, nullable: true }) from: string | null;
  @ApiProperty({ format: 'date', type: String, nullable: true }) until: string | null;
}

export class KnownDecisionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: CHECK_DECISIONS }) decision: CheckDecision;
  @ApiProperty() fingerprint: string;
  @ApiProperty() wordsKey: string;
  @ApiProperty() reason: string;
  @ApiProperty() byName: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}

/** What the rules know when they read a story: the paper's lists and register, the other words of its issue, what was decided. */
export class CheckKnowledgeDto {
  @ApiProperty({ format: 'date', type: String, nullable: true, description: 'The day of the issue it stands in' }) publishedOn: string | null;
  @ApiProperty({ type: () => KnownPublicationDto }) publication: KnownPublicationDto;
  @ApiProperty({ description: 'The texts of the issue but this one' }) vocabulary: string;
  @ApiProperty({ type: [String] }) bylineNames: string[];
  @ApiProperty({ type: () => [KnownListRuleDto] }) listRules: KnownListRuleDto[];
  @ApiProperty({ type: () => [KnownOfficeHolderDto] }) officeHolders: KnownOfficeHolderDto[];
  @ApiProperty({ type: () => [KnownDecisionDto] }) decisions: KnownDecisionDto[];
}
