import { Email, OneOf, RawText, Text, Uuid } from '../common/fields';
import { NOTICE_TYPES, type NoticeType } from '../domain/copy/notice-types';

/** A notice as the public form hands it in; an empty field was left out. */
export class PublicNoticeDto {
  @Uuid() publicationId: string;
  @OneOf(NOTICE_TYPES) type: NoticeType;
  @Text({ min: 1, max: 200 }) title: string;
  @RawText({ max: 20_000, optional: true }) text?: string;
  @Text({ max: 500, optional: true }) signature?: string;
  @Text({ min: 1, max: 200 }) client: string;
  @Text({ min: 5, max: 40 }) phone: string;
  @Email({ optional: true }) email?: string;
  @Text({ max: 200, optional: true }) agent?: string;
  @Text({ max: 300, optional: true }) wished?: string;
  @Text({ max: 1000, optional: true }) note?: string;
  @Text({ max: 200, optional: true }) proof?: string;
  @Text({ max: 200, optional: true }) website?: string;
}

export class LookUpDto {
  @Text({ min: 1, max: 40 }) receipt: string;
  @Text({ min: 1, max: 40 }) code: string;
}
