import { ApiProperty } from '@nestjs/swagger';
import { Email, Flag, OneOf, Whole } from '../common/fields';
import { type Locale, LOCALES } from '../common/messages/locale';

export class ChangeDigestDto {
  @Flag({ description: 'One e-mail a day of what waits' }) enabled: boolean;
  @Email({ optional: true }) email?: string;
  @Whole({ min: 0, max: 23, description: 'The hour of the newsroom’s clock' }) hour: number;
  @OneOf(LOCALES) language: Locale;
}

export class DigestSettingsDto {
  @ApiProperty() enabled: boolean;
  @ApiProperty() email: string;
  @ApiProperty() hour: number;
  @ApiProperty({ enum: LOCALES }) language: Locale;
  @ApiProperty({ description: 'Whether this newsroom has a mail server at all' }) isMailSet: boolean;
}
