import { ApiProperty } from '@nestjs/swagger';
import { Flag, Text } from '../common/fields';

export class ClaimLockDto {
  @Flag({ optional: true, description: 'Take the story over from whoever holds it; a reason is asked for' }) takeOver?: boolean;
  @Text({ max: 500, optional: true }) reason?: string;
}

/** Who writes in a story now. */
export class HolderDto {
  @ApiProperty({ format: 'uuid' }) holderId: string;
  @ApiProperty() holderName: string;
  @ApiProperty({ format: 'date-time' }) claimedAt: string;
  @ApiProperty({ format: 'date-time', description: 'Unless renewed before' }) expiresAt: string;
}

export class LockDto extends HolderDto {
  @ApiProperty({ description: 'The asker is the one who writes' }) mine: boolean;
}
