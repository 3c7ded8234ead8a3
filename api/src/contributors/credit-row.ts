import { ApiProperty } from '@nestjs/swagger';
import { Text, Uuid } from '../common/fields';
import { BYLINE_ROLES, type BylineRole, CONTRIBUTOR_KINDS, type ContributorKind } from '../domain/people/contributors';
import { NAME_WARNINGS, type NameWarning } from '../domain/people/name-links';

export class ReadCreditDto {
  @Text({ min: 1, max: 200, example: '记者 许应田 通讯员 丁亮', description: 'A credit line as printed or typed' }) line: string;
  @Uuid() publicationId: string;
}

/** Someone a name on a credit line may stand for. */
export class CandidateDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() printedName: string;
  @ApiProperty({ enum: CONTRIBUTOR_KINDS }) kind: ContributorKind;
  @ApiProperty() unit: string;
  @ApiProperty({ description: 'How many credits bear the name so far' }) bylineCount: number;
}

/** One name of a credit line, and whom it may stand for. */
export class CreditRowDto {
  @ApiProperty() name: string;
  @ApiProperty() label: string;
  @ApiProperty({ enum: BYLINE_ROLES }) role: BylineRole;
  @ApiProperty({ enum: CONTRIBUTOR_KINDS }) kind: ContributorKind;
  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: 'Whom the name is linked to on saving, when only one answers to it' }) contributorId: string | null;
  @ApiProperty({ type: [CandidateDto] }) candidates: CandidateDto[];
  @ApiProperty({ enum: NAME_WARNINGS, isArray: true, description: 'shared: two people bear it; official: an official does' }) warnings: NameWarning[];
  @ApiProperty({ description: 'The office in which the name stands in the paper, such as 副区长; empty when it does not' }) office: string;
}
