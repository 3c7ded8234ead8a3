import { ApiProperty } from '@nestjs/swagger';
import { Flag, ManyOf, RawText, SeenVersion, Slug, Text } from '../common/fields';
import { ROLES, type Role } from '../domain/people/roles';

export class CreateUserDto {
  @Slug() username: string;
  @Text({ min: 1, max: 100 }) displayName: string;
  @ManyOf(ROLES, { min: 1 }) roles: Role[];
  @RawText({ min: 10, max: 500 }) password: string;
}

export class UpdateUserDto {
  @SeenVersion() version: number;
  @Text({ min: 1, max: 100, optional: true }) displayName?: string;
  @ManyOf(ROLES, { min: 1, optional: true }) roles?: Role[];
  @Flag({ optional: true }) active?: boolean;
  @RawText({ min: 10, max: 500, optional: true, description: 'A new password, which ends the person’s sessions.' }) password?: string;
}

export class UserDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() username: string;
  @ApiProperty() displayName: string;
  @ApiProperty({ enum: ROLES, isArray: true }) roles: Role[];
  @ApiProperty() active: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty() version: number;
}
