import { ApiProperty } from '@nestjs/swagger';
import { SeenVersion, Text } from '../common/fields';
import type { CertificateFacts } from '../domain/notices/certificate-sheet';

export class RevokeCertificateDto {
  @SeenVersion() version: number;
  @Text({ min: 1, max: 500, description: 'Why; whoever verifies it is told' }) reason: string;
}

export class CertificateDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '刊证2026-0007' }) number: string;
  @ApiProperty({ format: 'uuid' }) noticeId: string;
  @ApiProperty() noticeTitle: string;
  @ApiProperty({ description: 'In groups of four' }) code: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) facts: CertificateFacts;
  @ApiProperty({ description: 'SHA-256 of the file that was handed out' }) pdfHash: string;
  @ApiProperty() issuedByName: string;
  @ApiProperty({ format: 'date-time' }) issuedAt: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) revokedAt: string | null;
  @ApiProperty() revokedByName: string;
  @ApiProperty() revokeReason: string;
  @ApiProperty() version: number;
  @ApiProperty({ type: 'string', isArray: true }) actions: string[];
}
