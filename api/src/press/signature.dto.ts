import { ApiProperty } from '@nestjs/swagger';
import { PRINTED_KINDS, type PageChange, type PrintedKind } from '../domain/press/fingerprint';

/** What of a page is no longer as it was signed. */
export class PageChangeDto implements PageChange {
  @ApiProperty({ enum: PRINTED_KINDS }) kind: PrintedKind;
  @ApiProperty() id: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: ['changed', 'added', 'gone'] }) change: PageChange['change'];
  @ApiProperty({ type: [String], description: 'Of what changed: `headline`, `body`, `caption` …' }) parts: string[];
}

/** A thing that was signed, with the wording or version that was. */
export class SignedThingDto {
  @ApiProperty({ enum: PRINTED_KINDS }) kind: PrintedKind;
  @ApiProperty() id: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Revision of a story, version of a notice or of the layout' }) revision: number | null;
}

/** 签样单 */
export class SignatureDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'From 1 on its page' }) number: number;
  @ApiProperty({ format: 'uuid' }) proofId: string;
  @ApiProperty() proofNumber: number;
  @ApiProperty({ description: 'SHA-256 of the PDF that was signed' }) pdfHash: string;
  @ApiProperty() pdfBytes: number;
  @ApiProperty() compositionHash: string;
  @ApiProperty() engineVersion: string;
  @ApiProperty() signedByName: string;
  @ApiProperty({ format: 'date-time' }) signedAt: string;
  @ApiProperty({ type: String, nullable: true, description: 'Who read the late change, where there was one' }) secondName: string | null;
  @ApiProperty({ type: String, nullable: true }) sentByName: string | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) sentAt: string | null;
  @ApiProperty({ type: String, nullable: true }) voidedByName: string | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) voidedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) voidReason: string | null;
  @ApiProperty({ type: [PageChangeDto], description: 'What changed that voided it; empty while it stands, and when the page was asked back' }) voidChanges: PageChangeDto[];
  @ApiProperty({ type: [SignedThingDto], description: 'Everything it was put under' }) things: SignedThingDto[];
}

/** A signature in the page's own list, with what became of the page after it. */
export class SignatureSlipDto extends SignatureDto {
  @ApiProperty({ type: [PageChangeDto], description: 'Everything that is another since it was void: as signed the next time, or now; empty while it stands' }) changes: PageChangeDto[];
}
