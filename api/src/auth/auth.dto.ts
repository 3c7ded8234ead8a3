import { ApiProperty } from '@nestjs/swagger';
import { Day, RawText, Text } from '../common/fields';
import type { Permission } from '../domain/people/permissions';
import { ROLES, type Role } from '../domain/people/roles';

export class LoginDto {
  @Text({ min: 1, max: 100, example: 'desk-editor' }) username: string;
  @RawText({ min: 1, max: 500 }) password: string;
}

/** Who is signed in, with everything their posts allow. */
export class MeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() username: string;
  @ApiProperty() displayName: string;
  @ApiProperty({ enum: ROLES, isArray: true }) roles: readonly Role[];
  @ApiProperty({ type: String, isArray: true }) permissions: Permission[];
}

export class ChangePasswordDto {
  @RawText({ min: 1, max: 500 }) currentPassword: string;
  @RawText({ min: 10, max: 500 }) newPassword: string;
}

export class CreateTokenDto {
  @Text({ min: 1, max: 100, example: '数字报同步' }) name: string;
  @Day({ optional: true, nullable: true, description: 'The last day it works; without it until revoked.' }) expiresOn?: string | null;
}

export class TokenDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'Its first characters' }) hint: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) lastUsedAt: string | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) expiresAt: string | null;
}

export class NewTokenDto extends TokenDto {
  @ApiProperty({ description: 'The token itself: shown this once, kept only as a hash.' }) token: string;
}

export class SessionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty() address: string;
  @ApiProperty() browser: string;
  @ApiProperty({ description: 'The session of this request' }) current: boolean;
}
