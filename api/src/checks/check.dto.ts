import { ApiProperty } from '@nestjs/swagger';
import { OneOf, RawText, Text, Uuid } from '../common/fields';
import { CHECKED_FIELDS, type CheckedField } from '../domain/copy/checks/checked-story';
import { CHECK_DECISIONS, type CheckDecision } from '../domain/copy/checks/decisions';
import { SEVERITIES, type Severity } from '../domain/copy/checks/finding';
import { CHECK_RULE_IDS, type CheckRule } from '../domain/copy/checks/rules';

export const MAX_CHECKED_TEXT = 20_000;
export const CHECKED_ITEMS = ['text', 'article', 'photo', 'notice', 'page'] as const;
export type CheckedItem = (typeof CHECKED_ITEMS)[number];

/** What is to be read: a text, or one thing by its id. */
export class CheckDto {
  @RawText({ min: 1, max: MAX_CHECKED_TEXT, optional: true, description: 'Bare text, a paragraph a line' }) text?: string;
  @Uuid({ optional: true, description: 'Whose lists and register a bare text is read by' }) publicationId?: string;
  @Uuid({ optional: true }) articleId?: string;
  @Uuid({ optional: true }) photoId?: string;
  @Uuid({ optional: true }) noticeId?: string;
  @Uuid({ optional: true, description: 'The page with all that stands on it' }) pageId?: string;
  @Uuid({ optional: true, description: 'All pages of an issue' }) issueId?: string;
}

export class DecideCheckDto {
  @Uuid({ optional: true }) articleId?: string;
  @Uuid({ optional: true }) photoId?: string;
  @Uuid({ optional: true }) noticeId?: string;
  @Uuid({ optional: true }) pageId?: string;
  @Text({ min: 1, max: 40, description: 'The finding, as the check named it' }) fingerprint: string;
  @OneOf(CHECK_DECISIONS, { description: 'accepted: it is wrong; ignoredHere: right in this place; ignoredAlways: these words are right under this rule in this paper' }) decision: CheckDecision;
  @Text({ max: 1000, optional: true, description: 'Why; required to ignore always, and to ignore what blocks' }) reason?: string;
}

export class CheckDecisionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: CHECK_DECISIONS }) decision: CheckDecision;
  @ApiProperty() reason: string;
  @ApiProperty() byName: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}

/** Words that break a rule. Nothing is ever corrected by itself. */
export class CheckFindingDto {
  @ApiProperty({ enum: CHECK_RULE_IDS, enumName: 'CheckRuleId' }) rule: CheckRule;
  @ApiProperty({ enum: SEVERITIES, description: 'block: has to be settled before the page is clean' }) severity: Severity;
  @ApiProperty({ enum: CHECKED_ITEMS }) itemKind: CheckedItem;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) itemId: string | null;
  @ApiProperty() itemTitle: string;
  @ApiProperty({ enum: CHECKED_FIELDS }) field: CheckedField;
  @ApiProperty({ description: 'Which block of the body (paragraphs, subheads and table cells in reading order), byline or line' }) block: number;
  @ApiProperty({ description: 'UTF-16 units within it' }) start: number;
  @ApiProperty() end: number;
  @ApiProperty() quoted: string;
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] }, description: 'What a sentence about it needs' }) params: Record<string, string | number>;
  @ApiProperty({ type: String, nullable: true, description: 'What could stand there; empty to leave the words out' }) suggestion: string | null;
  @ApiProperty({ description: 'Where the rule is written' }) source: string;
  @ApiProperty() fingerprint: string;
  @ApiProperty({ type: () => CheckDecisionDto, nullable: true }) decided: CheckDecisionDto | null;
  @ApiProperty({ enum: CHECK_DECISIONS, isArray: true, description: 'What this reader may decide of it' }) decisions: CheckDecision[];
}

export class OpenCheckFindingsDto {
  @ApiProperty() block: number;
  @ApiProperty() warn: number;
  @ApiProperty() info: number;
}

export class CheckReportDto {
  @ApiProperty({ type: () => [CheckFindingDto] }) findings: CheckFindingDto[];
  @ApiProperty({ description: 'Findings that wait for somebody, by severity' }) open: OpenCheckFindingsDto;
  @ApiProperty({ description: 'Characters read' }) characters: number;
  @ApiProperty({ description: 'Whether there are more findings than are shown' }) capped: boolean;
}
