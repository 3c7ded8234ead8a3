import { ApiProperty } from '@nestjs/swagger';
import { Flag, Text } from './fields';

export class ClaimLockDto {
  @Flag({ optional: true, description: 'Take it over from whoever holds it; a reason is asked for' }) takeOver?: boolean;
  @Text({ max: 500, optional: true }) reason?: string;
}

/** Who works on a story or a page now. */
export class HolderDto {
  @ApiProperty({ format: 'uuid' }) holderId: string;
  @ApiProperty() holderName: string;
  @ApiProperty({ format: 'date-time' }) claimedAt: string;
  @ApiProperty({ format: 'date-time', description: 'Unless renewed before' }) expiresAt: string;
}

export class LockDto extends HolderDto {
  @ApiProperty({ description: 'The asker is the one who works on it' }) mine: boolean;
}
