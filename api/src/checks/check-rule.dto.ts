import { ApiProperty } from '@nestjs/swagger';
import { Day, Flag, OneOf, RawText, SeenVersion, Text, Texts, Uuid } from '../common/fields';
import { SEVERITIES, type Severity } from '../domain/copy/checks/finding';
import { LIST_KINDS, type ListKind, MAX_PATTERN } from '../domain/copy/checks/list-rules';
import { CHECK_RULE_ACTIONS, CHECK_RULE_MOVES, CHECK_RULE_STATUSES, type CheckRuleAction, type CheckRuleMove, type CheckRuleStatus } from '../domain/workflow/check-rule-workflow';
import { LICENCE_KINDS, type LicenceKind } from '../publications/publication.entity';

const PATTERN = 'Words parted by `|`; `…` within them stands for up to twelve characters of one sentence';

export class CreateCheckRuleDto {
  @Uuid() publicationId: string;
  @OneOf(LIST_KINDS) kind: ListKind;
  @Text({ min: 1, max: MAX_PATTERN, description: PATTERN, example: '打工仔|农民工' }) pattern: string;
  @Text({ max: 200, optional: true, description: 'What to write instead' }) suggestion?: string;
  @Texts({ max: 50, each: 100, optional: true, description: 'Longer wordings within which it is right' }) exceptions?: string[];
  @OneOf(SEVERITIES, { optional: true }) severity?: Severity;
  @OneOf(LICENCE_KINDS, { optional: true, nullable: true, description: 'The kind of licence it holds for; null for any' }) licenceKind?: LicenceKind | null;
  @Day({ optional: true, nullable: true }) validFrom?: string | null;
  @Day({ optional: true, nullable: true }) validUntil?: string | null;
  @Text({ max: 300, optional: true, description: 'Whose rule it is' }) source?: string;
}

export class UpdateCheckRuleDto {
  @SeenVersion() version: number;
  @OneOf(LIST_KINDS, { optional: true }) kind?: ListKind;
  @Text({ min: 1, max: MAX_PATTERN, optional: true, description: PATTERN }) pattern?: string;
  @Text({ max: 200, optional: true }) suggestion?: string;
  @Texts({ max: 50, each: 100, optional: true }) exceptions?: string[];
  @OneOf(SEVERITIES, { optional: true }) severity?: Severity;
  @OneOf(LICENCE_KINDS, { optional: true, nullable: true }) licenceKind?: LicenceKind | null;
  @Day({ optional: true, nullable: true }) validFrom?: string | null;
  @Day({ optional: true, nullable: true }) validUntil?: string | null;
  @Text({ max: 300, optional: true }) source?: string;
}

export class MoveCheckRuleDto {
  @OneOf(CHECK_RULE_MOVES) action: CheckRuleMove;
  @SeenVersion() version: number;
  @Text({ max: 1000, optional: true, description: 'Why; required to publish and to retire' }) reason?: string;
}

export class ImportCheckRulesDto {
  @Uuid() publicationId: string;
  @RawText({ min: 1, max: 2_000_000, description: 'CSV with a heading line: kind, pattern, suggestion, exceptions (parted by |), severity, licenceKind, validFrom, validUntil, source' }) csv: string;
  @Flag({ optional: true, description: 'Only tell what would be done' }) dryRun?: boolean;
}

export class ImportedCheckRulesDto {
  @ApiProperty({ description: 'Entries taken as drafts' }) drafted: number;
  @ApiProperty({ description: 'Entries that are here already' }) known: number;
}

export class CheckRuleDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty({ enum: LIST_KINDS }) kind: ListKind;
  @ApiProperty() pattern: string;
  @ApiProperty() suggestion: string;
  @ApiProperty({ type: [String] }) exceptions: string[];
  @ApiProperty({ enum: SEVERITIES }) severity: Severity;
  @ApiProperty({ enum: LICENCE_KINDS, nullable: true, type: String }) licenceKind: LicenceKind | null;
  @ApiProperty({ format: 'date', type: String, nullable: true }) validFrom: string | null;
  @ApiProperty({ format: 'date', type: String, nullable: true }) validUntil: string | null;
  @ApiProperty() source: string;
  @ApiProperty() reason: string;
  @ApiProperty({ enum: CHECK_RULE_STATUSES }) status: CheckRuleStatus;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) publishedAt: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: CHECK_RULE_ACTIONS, isArray: true, description: 'What this reader may do with it now' }) actions: CheckRuleAction[];
}

/** One place of the archive at which an entry would have spoken. */
export class RuleTrialHitDto {
  @ApiProperty({ enum: ['article', 'photo', 'notice'] }) kind: string;
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) publishedOn: string | null;
  @ApiProperty() quoted: string;
  @ApiProperty({ description: 'What stands before and after it' }) before: string;
  @ApiProperty() after: string;
}

/** What an entry would have found, newest stories first. */
export class RuleTrialDto {
  @ApiProperty({ description: 'How often it would have spoken in the stories looked at' }) fired: number;
  @ApiProperty({ description: 'In how many stories' }) stories: number;
  @ApiProperty({ description: 'Stories of this page of the trial that hold its words' }) looked: number;
  @ApiProperty({ description: 'Whether there are older stories that hold its words: ask for the next page' }) more: boolean;
  @ApiProperty({ type: () => [RuleTrialHitDto] }) hits: RuleTrialHitDto[];
}
