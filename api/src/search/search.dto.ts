import { ApiProperty } from '@nestjs/swagger';
import { Text, Uuid } from '../common/fields';

export const SEARCH_KINDS = ['article', 'photo', 'notice'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export class SearchParams {
  @Text({ min: 1, max: 200, description: 'Words, parted by spaces; all must occur', example: '复工 企业' }) q: string;
  @Text({ max: 60, optional: true, description: 'article,photo,notice; all when absent' }) kinds?: string;
  @Uuid({ optional: true }) publicationId?: string;
  @Text({ max: 40, optional: true, example: '[0,19]' }) range?: string;
}

export class SearchHitDto {
  @ApiProperty({ enum: SEARCH_KINDS }) kind: SearchKind;
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ description: 'The first words found, with what stands round them' }) excerpt: string;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty() publicationName: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) publishedOn: string | null;
  @ApiProperty({ type: Number, nullable: true }) pageNumber: number | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}
