import { ApiProperty } from '@nestjs/swagger';

/** Where an item stands in print. */
export class PlacementDto {
  @ApiProperty({ format: 'uuid' }) pageId: string;
  @ApiProperty({ type: Number, nullable: true }) pageNumber: number | null;
  @ApiProperty({ format: 'uuid' }) issueId: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) publishedOn: string | null;
  @ApiProperty({ type: Number, nullable: true }) issueNumber: number | null;
}
