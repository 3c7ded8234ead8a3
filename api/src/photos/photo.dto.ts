import { ApiProperty } from '@nestjs/swagger';
import { Day, NestedList, SeenVersion, Text, Uuid } from '../common/fields';
import { PlacementDto } from '../common/placement.dto';
import { BylineDto, PrintedByline } from '../contributors/printed-byline';
import { PHOTO_ACTIONS, type PhotoAction } from '../domain/workflow/photo-workflow';
import { type Origin, ORIGINS, PHOTO_STATUSES, type PhotoStatus } from '../domain/workflow/statuses';

export const LONGEST = { caption: 5_000, headline: 200, credit: 200, rights: 500 } as const;

/** What goes with a picture as it is handed in; what is left out is taken from what the file itself says. */
export class CreatePhotoDto {
  @Uuid() publicationId: string;
  @Text({ max: LONGEST.caption, optional: true }) caption?: string;
  @Text({ max: LONGEST.headline, optional: true }) headline?: string;
  @Text({ max: LONGEST.credit, optional: true }) credit?: string;
  @Text({ max: LONGEST.rights, optional: true }) rights?: string;
  @Day({ optional: true }) takenOn?: string;
  @NestedList(() => PrintedByline, { max: 20, optional: true, description: 'In a form, written as JSON.' }) bylines?: PrintedByline[];
}

/** The form as it is sent. */
export class PhotoFormDto extends CreatePhotoDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'JPEG, PNG, WebP or TIFF, at most 100 MB and 300 megapixels' }) file: unknown;
}

export class UpdatePhotoDto {
  @SeenVersion() version: number;
  @Text({ max: LONGEST.caption, optional: true }) caption?: string;
  @Text({ max: LONGEST.headline, optional: true }) headline?: string;
  @Text({ max: LONGEST.credit, optional: true }) credit?: string;
  @Text({ max: LONGEST.rights, optional: true }) rights?: string;
  @Day({ optional: true, nullable: true }) takenOn?: string | null;
  @NestedList(() => PrintedByline, { max: 20, optional: true }) bylines?: PrintedByline[];
}

export class RestorePhotoDto {
  @SeenVersion() version: number;
}

export class PhotoDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of the original' }) fileHash: string | null;
  @ApiProperty() fileName: string;
  @ApiProperty({ type: String, nullable: true }) mediaType: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) byteSize: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'As seen upright' }) width: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) height: number | null;
  @ApiProperty() caption: string;
  @ApiProperty() headline: string;
  @ApiProperty() credit: string;
  @ApiProperty() rights: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) takenOn: string | null;
  @ApiProperty({ enum: PHOTO_STATUSES }) status: PhotoStatus;
  @ApiProperty({ enum: ORIGINS }) origin: Origin;
  @ApiProperty({ description: 'False for a historical photo of which only the caption is left' }) hasFile: boolean;
  @ApiProperty({ description: 'Thumbnail and preview are made' }) ready: boolean;
  @ApiProperty({ type: [BylineDto] }) bylines: BylineDto[];
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) createdById: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) deletedAt: string | null;
  @ApiProperty() version: number;
  @ApiProperty({ enum: PHOTO_ACTIONS, isArray: true }) actions: PhotoAction[];
}

export class PhotoDetailDto extends PhotoDto {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What the file says of itself (IPTC, EXIF); of its place only whether it is noted' }) metadata: Record<string, unknown>;
  @ApiProperty({ type: [PlacementDto] }) placements: PlacementDto[];
}
