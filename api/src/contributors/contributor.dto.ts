import { ApiProperty } from '@nestjs/swagger';
import { OneOf, SeenVersion, Text, Texts, Uuid, Uuids } from '../common/fields';
import { CONTRIBUTOR_KINDS, CONTRIBUTOR_TYPES, type ContributorKind, type ContributorType } from '../domain/people/contributors';

export class CreateContributorDto {
  @Uuid() publicationId: string;
  @Text({ min: 1, max: 60, example: '许应田' }) printedName: string;
  @OneOf(CONTRIBUTOR_KINDS, { optional: true }) kind?: ContributorKind;
  @OneOf(CONTRIBUTOR_TYPES, { optional: true, nullable: true }) type?: ContributorType | null;
  @Text({ max: 200, optional: true }) unit?: string;
  @Texts({ max: 20, each: 60, optional: true }) penNames?: string[];
  @Texts({ max: 20, each: 320, optional: true, description: 'The addresses they send copy from' }) emails?: string[];
  @Text({ max: 2000, optional: true }) note?: string;
  @Uuid({ optional: true, nullable: true }) userId?: string | null;
}

export class UpdateContributorDto {
  @SeenVersion() version: number;
  @Text({ min: 1, max: 60, optional: true }) printedName?: string;
  @OneOf(CONTRIBUTOR_KINDS, { optional: true }) kind?: ContributorKind;
  @OneOf(CONTRIBUTOR_TYPES, { optional: true, nullable: true }) type?: ContributorType | null;
  @Text({ max: 200, optional: true }) unit?: string;
  @Texts({ max: 20, each: 60, optional: true }) penNames?: string[];
  @Texts({ max: 20, each: 320, optional: true, description: 'The addresses they send copy from' }) emails?: string[];
  @Text({ max: 2000, optional: true }) note?: string;
  @Uuid({ optional: true, nullable: true }) userId?: string | null;
}

export class MergeContributorDto {
  @Uuid({ description: 'The contributor who stays.' }) intoId: string;
}

export class SplitContributorDto {
  @Text({ min: 1, max: 60, description: 'The printed name of the person split off.' }) printedName: string;
  @Text({ max: 200, optional: true }) unit?: string;
  @Uuids({ description: 'The bylines that are theirs.' }) bylineIds: string[];
}

export class ContributorDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty() printedName: string;
  @ApiProperty({ enum: CONTRIBUTOR_KINDS }) kind: ContributorKind;
  @ApiProperty({ enum: CONTRIBUTOR_TYPES, nullable: true, type: String }) type: ContributorType | null;
  @ApiProperty() unit: string;
  @ApiProperty({ type: [String] }) penNames: string[];
  @ApiProperty({ type: [String] }) emails: string[];
  @ApiProperty() note: string;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) userId: string | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) mergedIntoId: string | null;
  @ApiProperty({ description: 'How many credits bear this name' }) bylineCount: number;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty() version: number;
}

/** A merge or split that can be undone. */
export class ContributorChangeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['merge', 'split'] }) kind: 'merge' | 'split';
  @ApiProperty({ format: 'uuid' }) fromId: string;
  @ApiProperty() fromName: string;
  @ApiProperty({ format: 'uuid' }) toId: string;
  @ApiProperty() toName: string;
  @ApiProperty() bylineCount: number;
  @ApiProperty() byName: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) undoneAt: string | null;
}

/** A credit with the item it stands on. */
export class CreditDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['article', 'photo'] }) itemKind: 'article' | 'photo';
  @ApiProperty({ format: 'uuid' }) itemId: string;
  @ApiProperty() itemTitle: string;
  @ApiProperty() printedName: string;
  @ApiProperty() printedLabel: string;
  @ApiProperty() role: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) publishedOn: string | null;
}
