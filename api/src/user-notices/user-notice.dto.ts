import { ApiProperty } from '@nestjs/swagger';
import { Uuids } from '../common/fields';
import { USER_NOTICE_KINDS, type UserNoticeKind } from '../domain/workflow/user-notices';

export class UserNoticeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: USER_NOTICE_KINDS }) kind: UserNoticeKind;
  @ApiProperty({ enum: ['article', 'commission', 'notice', 'proof'] }) subjectKind: 'article' | 'commission' | 'notice' | 'proof';
  @ApiProperty({ format: 'uuid' }) subjectId: string;
  @ApiProperty({ description: 'Headline, topic, or page and round as it was' }) title: string;
  @ApiProperty() actorName: string;
  @ApiProperty({ description: 'The reason given, or the words of a comment' }) note: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) readAt: string | null;
}

export class UnreadDto {
  @ApiProperty() unread: number;
}

export class ReadNoticesDto {
  @Uuids({ max: 200, optional: true, description: 'Which; all of them when not said' }) ids?: string[];
}
