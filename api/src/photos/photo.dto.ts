import { ApiProperty } from '@nestjs/swagger';
import { Count, Day, Flag, Nested, NestedList, OneOf, SeenVersion, Share, Text, Texts, Uuid } from '../common/fields';
import { PlacementDto } from '../common/placement.dto';
import { BylineDto, PrintedByline } from '../contributors/printed-byline';
import { PHOTO_OBSTACLES, type PhotoObstacle, RIGHTS_CATEGORIES, type RightsCategory } from '../domain/photo/rights';
import { PHOTO_ACTIONS, PHOTO_MOVES, type PhotoAction, type PhotoMove } from '../domain/workflow/photo-workflow';
import { type Origin, ORIGINS, PHOTO_STATUSES, type PhotoStatus } from '../domain/workflow/statuses';
import { USE_KINDS, type UseKind } from './photo-use.entity';

export const LONGEST = { caption: 5_000, headline: 200, credit: 200, rights: 500, restrictions: 1_000, place: 200, keyword: 50, consent: 500, byline: 60 } as const;
export const MOST_KEYWORDS = 30;
export const MOST_BYLINES = 20;
export const MOST_AT_ONCE = 200;

/** What can be said of a picture beside its credits. */
class PhotoWords {
  @Text({ max: LONGEST.caption, optional: true }) caption?: string;
  @Text({ max: LONGEST.headline, optional: true }) headline?: string;
  @Text({ max: LONGEST.credit, optional: true }) credit?: string;
  @Text({ max: LONGEST.rights, optional: true, description: 'Whose the rights are, in words' }) rights?: string;
  @Text({ max: LONGEST.place, optional: true }) place?: string;
  @Texts({ max: MOST_KEYWORDS, each: LONGEST.keyword, optional: true }) keywords?: string[];
  @OneOf(RIGHTS_CATEGORIES, { optional: true, description: 'Until somebody says, the rights are unknown and the photo cannot be placed' }) rightsCategory?: RightsCategory;
  @Flag({ optional: true, description: 'Not to be printed for now' }) isRestricted?: boolean;
  @Text({ max: LONGEST.restrictions, optional: true, description: 'What is to be observed, or why it is restricted' }) restrictions?: string;
  @Flag({ optional: true }) showsPeople?: boolean;
  @Flag({ optional: true, description: 'Children are shown only with somebody’s consent' }) showsMinors?: boolean;
  @Text({ max: LONGEST.consent, optional: true, description: 'Who agreed that children are shown, and when' }) minorsConsent?: string;
}

/** What goes with a picture as it is handed in; what is left out is taken from what the file itself says. */
export class CreatePhotoDto extends PhotoWords {
  @Uuid() publicationId: string;
  @Day({ optional: true }) takenOn?: string;
  @Day({ optional: true, description: 'First day it may be printed' }) usableFrom?: string;
  @Day({ optional: true, description: 'Last day it may be printed' }) usableUntil?: string;
  @NestedList(() => PrintedByline, { max: MOST_BYLINES, optional: true, description: 'In a form, written as JSON.' }) bylines?: PrintedByline[];
}

/** The form as it is sent. */
export class PhotoFormDto extends CreatePhotoDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'JPEG, PNG, WebP, TIFF or HEIC, at most 100 MB and 300 megapixels' }) file: unknown;
}

export class FocusDto {
  @Share({ description: 'From the left, as a share of the width' }) x: number;
  @Share({ description: 'From the top, as a share of the height' }) y: number;
}

/** What can be set on several photos at once. */
export class PhotoChangesDto extends PhotoWords {
  @Day({ optional: true, nullable: true }) takenOn?: string | null;
  @Day({ optional: true, nullable: true }) usableFrom?: string | null;
  @Day({ optional: true, nullable: true }) usableUntil?: string | null;
  @NestedList(() => PrintedByline, { max: MOST_BYLINES, optional: true }) bylines?: PrintedByline[];
}

export class UpdatePhotoDto extends PhotoChangesDto {
  @SeenVersion() version: number;
  @Nested(() => FocusDto, { optional: true, nullable: true, description: 'The point that must stay in sight when the photo is cut' }) focus?: FocusDto | null;
}

export class SeenPhotoDto {
  @Uuid() id: string;
  @SeenVersion() version: number;
}

export class UpdatePhotosDto {
  @NestedList(() => SeenPhotoDto, { max: MOST_AT_ONCE }) photos: SeenPhotoDto[];
  @Nested(() => PhotoChangesDto) changes: PhotoChangesDto;
}

export class MovePhotoDto {
  @OneOf(PHOTO_MOVES) action: PhotoMove;
  @SeenVersion() version: number;
}

export class ScanDto {
  @Count({ description: 'The version this change was made on' }) version: number;
}

/** The form a scan comes in. */
export class ScanFormDto extends ScanDto {
  @ApiProperty({ type: 'string', format: 'binary' }) file: unknown;
}

export class OverridePhotoDto {
  @Uuid({ description: 'The issue it is to be printed in' }) issueId: string;
  @Text({ min: 1, max: 1_000 }) reason: string;
}

export class CreateCropDto {
  @Text({ max: 60, optional: true, description: 'Such as 3:2, or what it is for' }) name?: string;
  @Share() x: number;
  @Share() y: number;
  @Share() w: number;
  @Share() h: number;
}

export class NoteUseDto {
  @Text({ min: 1, max: 500, description: 'Where it was put up' }) address: string;
  @Day() publishedOn: string;
  @Text({ max: 200, optional: true }) headline?: string;
}

export class WithdrawUseDto {
  @Text({ min: 1, max: 500, description: 'What was wrong with the line' }) reason: string;
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
  @ApiProperty() place: string;
  @ApiProperty({ type: [String] }) keywords: string[];
  @ApiProperty({ enum: RIGHTS_CATEGORIES }) rightsCategory: RightsCategory;
  @ApiProperty() isRestricted: boolean;
  @ApiProperty() restrictions: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) usableFrom: string | null;
  @ApiProperty({ format: 'date', type: String, nullable: true }) usableUntil: string | null;
  @ApiProperty() showsPeople: boolean;
  @ApiProperty() showsMinors: boolean;
  @ApiProperty() minorsConsent: string;
  @ApiProperty({ type: FocusDto, nullable: true }) focus: FocusDto | null;
  @ApiProperty({ enum: PHOTO_OBSTACLES, isArray: true, description: 'What keeps it off a page today' }) obstacles: PhotoObstacle[];
  @ApiProperty({ type: 'integer', description: 'How often it was used, in print and elsewhere' }) useCount: number;
  @ApiProperty({ format: 'date', type: String, nullable: true }) lastUsedOn: string | null;
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

/** One use, as the ledger has it. */
export class PhotoUseDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: USE_KINDS }) kind: UseKind;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) issueId: string | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) pageId: string | null;
  @ApiProperty() pageName: string;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) articleId: string | null;
  @ApiProperty() headline: string;
  @ApiProperty() address: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) publishedOn: string | null;
  @ApiProperty({ type: Number, nullable: true }) widthMm: number | null;
  @ApiProperty({ type: Number, nullable: true }) heightMm: number | null;
  @ApiProperty() notedByName: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true, description: 'Noted by mistake: it stands here and counts no more' }) withdrawnAt: string | null;
  @ApiProperty() withdrawnByName: string;
  @ApiProperty() withdrawnReason: string;
}

export class PhotoCropDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() x: number;
  @ApiProperty() y: number;
  @ApiProperty() w: number;
  @ApiProperty() h: number;
  @ApiProperty() madeByName: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

/** Somebody who answered for printing a photo in one issue. */
export class PhotoOverrideDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) issueId: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) publishedOn: string | null;
  @ApiProperty({ enum: PHOTO_OBSTACLES, isArray: true }) obstacles: PhotoObstacle[];
  @ApiProperty() reason: string;
  @ApiProperty() byName: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

/** A photo that looks nearly the same. */
export class LikePhotoDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() caption: string;
  @ApiProperty() credit: string;
  @ApiProperty({ format: 'date', type: String, nullable: true }) takenOn: string | null;
  @ApiProperty({ description: 'The very same file' }) isSameFile: boolean;
  @ApiProperty({ type: 'integer', description: 'In how many of 64 points they differ' }) difference: number;
}

export class PhotoDetailDto extends PhotoDto {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What the file says of itself (IPTC, XMP, EXIF); of its place only whether it is noted' }) metadata: Record<string, unknown>;
  @ApiProperty({ type: [PlacementDto] }) placements: PlacementDto[];
  @ApiProperty({ type: [PhotoUseDto] }) uses: PhotoUseDto[];
  @ApiProperty({ type: [PhotoCropDto] }) crops: PhotoCropDto[];
  @ApiProperty({ type: [PhotoOverrideDto] }) overrides: PhotoOverrideDto[];
  @ApiProperty({ type: [LikePhotoDto], description: 'The twelve most alike' }) alike: LikePhotoDto[];
}
