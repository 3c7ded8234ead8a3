import { ApiProperty } from '@nestjs/swagger';
import { Moment, OneOf, SeenVersion, Text, Uuid } from '../common/fields';
import { PHOTO_REQUEST_MOVES, PHOTO_REQUEST_STATUSES, type PhotoRequestMove, type PhotoRequestStatus } from '../domain/workflow/photo-request-workflow';

export class CreatePhotoRequestDto {
  @Uuid() publicationId: string;
  @Text({ min: 1, max: 500, description: 'What the picture should show' }) wanted: string;
  @Uuid({ optional: true, nullable: true, description: 'The story it is for' }) articleId?: string | null;
  @Text({ max: 200, optional: true }) place?: string;
  @Moment({ optional: true, nullable: true }) dueAt?: string | null;
}

export class MovePhotoRequestDto {
  @OneOf(PHOTO_REQUEST_MOVES) action: PhotoRequestMove;
  @SeenVersion() version: number;
  @Text({ max: 1_000, optional: true, description: 'Required to give it up and to ask again' }) reason?: string;
  @Uuid({ optional: true, nullable: true, description: 'The picture offered or chosen' }) photoId?: string | null;
}

export class PhotoRequestDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) publicationId: string;
  @ApiProperty() wanted: string;
  @ApiProperty() place: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) dueAt: string | null;
  @ApiProperty({ enum: PHOTO_REQUEST_STATUSES }) status: PhotoRequestStatus;
  @ApiProperty() reason: string;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) articleId: string | null;
  @ApiProperty() articleHeadline: string;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) photoId: string | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) createdById: string | null;
  @ApiProperty() createdByName: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: PHOTO_REQUEST_MOVES, isArray: true }) actions: PhotoRequestMove[];
}
